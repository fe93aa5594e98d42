/** A team's shared draft: functions from classes to classes. */
import {
  captainOf,
  chosen,
  emptyDraft,
  MOST_LINES,
  type Place,
  proposed,
  reordered,
  type SharedDraft,
  steppedBack,
  withdrawn,
} from '../../class/index.ts'
import {
  KIND,
  NONE,
  readOrder,
  writeOrder,
  type WrittenOrder,
  type WrittenPlan,
} from '../../rules/index.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import {
  changed,
  type Changing,
  type ClassSeat,
  type ClassState,
  seatAt,
  withSeat,
} from './state.ts'
import { isPlanning, type Scene } from './scene.ts'

/** A member of a team, at their seat. */
export interface Member {
  person: number
  place: Place
}

/** Most changes of a draft in a round. */
const MOST_CHANGES = 300

/** The draft of a seat that can be changed in a round. */
function draftFor(scene: Scene, { place }: Member, round: number): Answer<ClassSeat> {
  const seat = seatAt(scene.state, place)!
  const match = scene.matches[place.table] ?? null
  if (!isPlanning(match)) return refused('not-playing')
  if (seat.draft.round !== round) return refused('round-over')
  if (match.state.G.committed[place.seat]) return refused('draft-committed')
  return seat.draft.revision < MOST_CHANGES ? done(seat) : refused('too-much-said')
}

/** Changes a draft by a rule of drafts; null stands for a refusal. */
function revise(
  scene: Scene,
  member: Member,
  round: number,
  change: (draft: SharedDraft) => SharedDraft | null,
): Answer<{ state: ClassState; draft: SharedDraft } | null> {
  const seat = draftFor(scene, member, round)
  if (!seat.ok) return seat
  const draft = change(seat.value.draft)
  return done(
    draft && { state: withSeat(scene.state, member.place, { ...seat.value, draft }), draft },
  )
}

/** An order as the rules write it, with nothing that its kind does not use; null where there is no such order. */
export function knownOrder(
  { world }: Scene,
  { seat }: Place,
  written: WrittenOrder,
): WrittenOrder | null {
  const order = readOrder(world, seat, written)
  const isKnown = order.kind >= 0 && Object.values(order).every(Number.isInteger)
  const isWhole = order.kind !== KIND.deal || order.item !== NONE
  return isKnown && isWhole ? writeOrder(world, seat, order) : null
}

export function propose(
  scene: Scene,
  member: Member,
  { round, order: written, reason = '' }: { round: number; order: WrittenOrder; reason?: string },
): Changing {
  const { person: by, place } = member
  if (reason !== '' && scene.state.people[by]!.muted) return refused('muted')
  const order = knownOrder(scene, place, written)
  if (!order) return refused('unknown-order')
  const { lines, revision: line } = seatAt(scene.state, place)!.draft
  if (lines.length >= MOST_LINES) return refused('draft-full')
  const made = revise(scene, member, round, (draft) => proposed(draft, { order, reason, by }))
  if (!made.ok) return made
  return changed(made.value!.state, { entry: 'proposed', ...place, round, by, line, order, reason })
}

export function withdraw(scene: Scene, member: Member, round: number, line: number): Changing {
  const { person: by, place } = member
  const made = revise(scene, member, round, (draft) => withdrawn(draft, by, line))
  if (!made.ok) return made
  if (!made.value) return refused('unknown-line')
  return changed(made.value.state, { entry: 'withdrawn', ...place, round, by, line })
}

export function reorder(
  scene: Scene,
  member: Member,
  { round, ...move }: { round: number; line: number; to: number },
): Changing {
  const made = revise(scene, member, round, (draft) => reordered(draft, member.person, move))
  if (!made.ok) return made
  return made.value ? changed(made.value.state) : refused('unknown-line')
}

export function choose(
  scene: Scene,
  member: Member,
  { round, doctrine, agenda }: { round: number; doctrine?: -1 | 0 | 1; agenda?: string | null },
): Changing {
  const { agendas } = scene.world.scenario.powers[member.place.seat]!
  if (typeof agenda === 'string' && !agendas.some(({ id }) => id === agenda)) {
    return refused('unknown-agenda')
  }
  const choice = {
    ...(doctrine !== undefined && { doctrine }),
    ...(agenda !== undefined && { agenda }),
  }
  const made = revise(scene, member, round, (draft) => chosen(draft, member.person, choice))
  return made.ok ? changed(made.value!.state) : made
}

/** Takes back the last change that somebody made. */
export function undo(scene: Scene, member: Member, round: number): Changing {
  const made = revise(scene, member, round, (draft) => steppedBack(draft, member.person))
  if (!made.ok) return made
  if (!made.value) return refused('nothing-to-undo')
  const { state, draft } = made.value
  return changed(state, { entry: 'undone', ...member.place, round, ...draft.undone! })
}

export function agree(
  scene: Scene,
  member: Member,
  { round, revision, agrees }: { round: number; revision: number; agrees: boolean },
): Changing {
  if (scene.state.settings.decides !== 'majority') return refused('captain-decides')
  const seat = draftFor(scene, member, round)
  if (!seat.ok) return seat
  const { draft } = seat.value
  if (draft.revision !== revision) return refused('draft-changed')
  const others = draft.agreed.filter((person) => person !== member.person)
  const agreed = agrees ? [...others, member.person] : others
  return changed(
    withSeat(scene.state, member.place, { ...seat.value, draft: { ...draft, agreed } }),
  )
}

/** Whether somebody speaks for their team: its captain or, where a majority decides, anybody. */
export function speaks({ state, isThere }: Scene, { person, place }: Member): boolean {
  const { people } = seatAt(state, place)!
  return state.settings.decides === 'majority' || captainOf(people, isThere) === person
}

/** The draft of a captain's seat, if it is what the captain has seen. */
export function draftToCommit(
  scene: Scene,
  member: Member,
  { round, revision }: { round: number; revision: number },
): Answer<SharedDraft> {
  const { people, computer } = seatAt(scene.state, member.place)!
  if (computer !== null) return refused('computer-plays')
  const alone = people.length === 1
  if (!alone && scene.state.settings.decides === 'majority') return refused('majority-decides')
  if (!speaks(scene, member)) return refused('captain-decides')
  const seat = draftFor(scene, member, round)
  if (!seat.ok) return seat
  return seat.value.draft.revision === revision ? done(seat.value.draft) : refused('draft-changed')
}

/** The class with a team that agrees on nothing any more, so that nothing is committed for it again. */
export function undecided(state: ClassState, place: Place): ClassState {
  const seat = seatAt(state, place)!
  return withSeat(state, place, { ...seat, draft: { ...seat.draft, agreed: [] } })
}

/** A draft as a plan, which the rules may refuse. */
export const planFrom = ({ lines, doctrine, agenda }: SharedDraft): WrittenPlan => ({
  orders: lines.map(({ order }) => order),
  doctrine,
  ...(agenda !== null && { agenda }),
})

/** The drafts of a table for a round, where there is something in them. */
export const draftsFor = (state: ClassState, table: number, round: number) =>
  state.tables[table]!.seats.map(({ draft }) =>
    draft.round === round && draft.lines.length > 0 ? planFrom(draft) : null,
  )

/** The seat with nothing drafted for a round yet. */
export const freshSeat = (seat: ClassSeat, round: number): ClassSeat =>
  seat.draft.round === round ? seat : { ...seat, draft: emptyDraft(round) }
