/** A team's shared draft: functions from classes to classes. */
import {
  captainOf,
  emptyDraft,
  MOST_LINES,
  type Place,
  type SharedDraft,
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

/** Changes a draft, so that all agreements to it are void. */
function revise(
  scene: Scene,
  member: Member,
  round: number,
  change: (draft: SharedDraft) => Partial<SharedDraft>,
): Answer<ClassState> {
  const seat = draftFor(scene, member, round)
  if (!seat.ok) return seat
  const { draft } = seat.value
  const revised = { ...draft, ...change(draft), revision: draft.revision + 1, agreed: [] }
  return done(withSeat(scene.state, member.place, { ...seat.value, draft: revised }))
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
  const state = revise(scene, member, round, () => ({
    lines: [...lines, { line, order, reason, by }],
  }))
  if (!state.ok) return state
  return changed(state.value, { entry: 'proposed', ...place, round, by, line, order, reason })
}

export function withdraw(scene: Scene, member: Member, round: number, line: number): Changing {
  const { lines } = seatAt(scene.state, member.place)!.draft
  if (!lines.some((each) => each.line === line)) return refused('unknown-line')
  const left = lines.filter((each) => each.line !== line)
  const state = revise(scene, member, round, () => ({ lines: left }))
  if (!state.ok) return state
  const { person: by, place } = member
  return changed(state.value, { entry: 'withdrawn', ...place, round, by, line })
}

export function reorder(
  scene: Scene,
  member: Member,
  { round, line, to }: { round: number; line: number; to: number },
): Changing {
  const { lines } = seatAt(scene.state, member.place)!.draft
  const moved = lines.find((each) => each.line === line)
  if (!moved) return refused('unknown-line')
  const others = lines.filter((each) => each !== moved)
  const state = revise(scene, member, round, () => ({ lines: others.toSpliced(to, 0, moved) }))
  return state.ok ? changed(state.value) : state
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
  const state = revise(scene, member, round, (draft) => ({
    doctrine: doctrine ?? draft.doctrine,
    agenda: agenda === undefined ? draft.agenda : agenda,
  }))
  return state.ok ? changed(state.value) : state
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
