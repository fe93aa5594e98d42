/** What a class shows to whom. Nothing of another team goes into a student's view. */
import {
  captainOf,
  type ClassInfo,
  type DeskTable,
  type DeskView,
  MOST_PEOPLE,
  type Offer,
  type Person,
  placeOf,
  type PollView,
  type ProjectorView,
  type Said,
  type Score,
  scoresOf,
  spreadOf,
  type StudentView,
  type TableInfo,
  type TablePhase,
  type Team,
  type You,
} from '../../class/index.ts'
import type { MatchHost } from '../play/host.ts'
import type { LoggedOffer } from './log.ts'
import { type ClassState, nameOf, peopleIn, placeKey, seatingOf, seatOfPerson } from './state.ts'
import { isOver, type Scene } from './scene.ts'

/** Of a table's talk, so much stays in sight at least; of a class's, on the desk, so much. */
const SAID_IN_SIGHT = 60
const SAID_ON_DESK = 200
/** Rounds whose offers stay in sight. */
const OFFERS_FOR = 4
/** How long computers may take once the time is up, in ms, before something seems wrong. */
const STUCK_AFTER = 20_000

/** The last entries of a list: some more than asked for, so that what is in sight shifts seldom. */
const inSight = <T>(list: readonly T[], most: number): T[] => {
  const block = Math.ceil(most / 4)
  return list.slice(Math.max(0, Math.floor((list.length - most) / block) * block))
}

/** The parts that several views share, worked out once for all of them. */
export interface Shared {
  code: string
  scene: Scene
  info: ClassInfo
  tables: TableInfo[]
  scores: Score[]
  poll: PollView | null
  /** How often somebody tried what only a teacher may do. */
  refused: number
}

export function shared(code: string, scene: Scene, refused: number): Shared {
  const { state, matches } = scene
  const points = matches.flatMap((match, table) =>
    match ? [{ table, points: match.state.G.position.points }] : [],
  )
  return {
    code,
    scene,
    refused,
    info: classInfo(code, state),
    tables: state.tables.map((_, table) => tableInfo(scene, table)),
    scores: scoresOf(state.powers, points),
    poll: pollView(scene),
  }
}

export function classInfo(code: string, state: ClassState): ClassInfo {
  const { scenario, fullRounds, rounds, powers, phase, settings } = state
  const places = settings.tables * powers.length * settings.perSeat
  return {
    code,
    scenario,
    rounds,
    fullRounds,
    powers,
    phase,
    settings,
    people: peopleIn(state),
    places: Math.min(MOST_PEOPLE, places),
  }
}

function phaseOf(match: MatchHost | null): TablePhase {
  if (match === null) return 'waiting'
  if (isOver(match)) return 'ended'
  return match.kept.held === null ? 'planning' : 'held'
}

function tableInfo({ state, matches }: Scene, table: number): TableInfo {
  const match = matches[table] ?? null
  const { held = null, timer = null, deadline = null, seats = [] } = match?.kept ?? {}
  return {
    table,
    match: match?.id ?? null,
    phase: phaseOf(match),
    round: match?.state.G.position.round ?? 1,
    deadline,
    left: timer === null ? null : held,
    seats: state.tables[table]!.seats.map(({ people }, seat) => ({
      seat,
      power: state.powers[seat]!,
      people: people.length,
      computer: seats[seat]?.computer ?? null,
      committed: match?.state.G.committed[seat] ?? false,
    })),
  }
}

/** A poll with how its answers spread, as whoever leads sees it. */
function pollView({ state: { poll, tables } }: Scene): PollView | null {
  if (!poll) return null
  const { answers, ...asked } = poll
  const seats = tables.flatMap(({ seats: all }) => all).filter(({ people }) => people.length > 0)
  return { ...asked, spread: spreadOf(asked, Object.values(answers), seats.length) }
}

/** A poll as the class sees it: nobody is to be led by the answers of others. */
const openPoll = (poll: PollView | null): PollView | null =>
  poll?.open ? { ...poll, spread: null } : poll

export function projectorView({ scene, info, tables, scores, poll }: Shared): ProjectorView {
  const { state, isThere } = scene
  const isHidden = state.settings.scores === 'hidden' && state.phase !== 'ended'
  return {
    role: 'projector',
    class: info,
    there: state.people.filter(({ standing }, person) => standing === 'in' && isThere(person))
      .length,
    tables,
    scores: isHidden ? null : scores,
    poll: openPoll(poll),
    notices: state.notices,
  }
}

export function deskView({ scene, info, tables, scores, poll, refused }: Shared): DeskView {
  const { state, log } = scene
  return {
    role: 'teacher',
    class: info,
    people: peopleOnDesk(scene),
    tables: tables.map((table) => deskTable(scene, table)),
    scores,
    talk: inSight(log.said, SAID_ON_DESK),
    offers: inSight(log.offers, SAID_ON_DESK).map((offer) => offerOut(offer, true)),
    poll,
    notices: state.notices,
    refused,
  }
}

function peopleOnDesk({ state, isThere }: Scene): Person[] {
  const seating = seatingOf(state)
  return state.people.flatMap((each, person) => {
    if (each.standing === 'left') return []
    const { table = null, seat = null } = placeOf(seating, person) ?? {}
    const { muted, back, standing } = each
    const removed = standing === 'removed'
    return [
      { person, name: nameOf(each), table, seat, there: isThere(person), muted, removed, back },
    ]
  })
}

function deskTable(scene: Scene, info: TableInfo): DeskTable {
  const { seats } = scene.state.tables[info.table]!
  return {
    ...info,
    drafts: seats.map(({ draft: { lines, agreed } }) => ({
      lines: lines.length,
      agreed: agreed.length,
    })),
    members: seats.map(({ people }) => people),
    troubles: troublesAt(scene, info),
  }
}

function troublesAt({ state, isThere, now, matches }: Scene, info: TableInfo) {
  const match = matches[info.table] ?? null
  if (!match || info.phase === 'ended') return []
  const troubles: DeskTable['troubles'] = []
  for (const [seat, { people }] of state.tables[info.table]!.seats.entries()) {
    const isPresent = match.isConnected(seat) || people.some(isThere)
    const isPlayed = people.length > 0 && info.seats[seat]!.computer === null
    if (isPlayed && !isPresent) troubles.push({ trouble: 'away', seat })
  }
  const isStuck = info.deadline !== null && info.deadline + STUCK_AFTER < now
  return isStuck ? [...troubles, { trouble: 'stuck' as const, seat: null }] : troubles
}

export function studentView(all: Shared, person: number): StudentView {
  const { scene, info, tables, scores, poll } = all
  const { state, log } = scene
  const place = seatOfPerson(state, person)
  const said = (each: Said): boolean =>
    each.table === place?.table &&
    (each.to === null || each.to === place.seat || each.from === place.seat)
  return {
    role: 'student',
    class: info,
    you: youOf(scene, person),
    team: place && teamOf(scene, place),
    table: place && tables[place.table]!,
    draft: place && state.tables[place.table]!.seats[place.seat]!.draft,
    talk: inSight(log.said.filter(said), SAID_IN_SIGHT).map((each) => ({
      ...each,
      by: each.from === place?.seat ? each.by : null,
    })),
    offers: place ? offersAt(scene, place) : [],
    poll: openPoll(poll),
    answered: place !== null && placeKey(place) in (state.poll?.answers ?? {}),
    scores: state.phase === 'ended' ? scores : null,
    notices: state.notices,
  }
}

function youOf({ state }: Scene, person: number): You {
  const own = state.people[person]!
  const { back, spins, muted, standing } = own
  const isSeated = seatOfPerson(state, person) !== null
  return {
    person,
    name: nameOf(own),
    back,
    spins,
    muted,
    place: standing === 'removed' ? 'removed' : isSeated ? 'seated' : 'waiting',
  }
}

function teamOf({ state, isThere }: Scene, { table, seat }: { table: number; seat: number }): Team {
  const { people } = state.tables[table]!.seats[seat]!
  return {
    table,
    seat,
    power: state.powers[seat]!,
    members: people.map((person) => ({
      person,
      name: nameOf(state.people[person]!),
      there: isThere(person),
    })),
    captain: captainOf(people, isThere),
    plays: people.length === 1 ? 'alone' : 'shared',
  }
}

function offersAt(
  { state, log, matches }: Scene,
  { table, seat }: { table: number; seat: number },
) {
  const match = matches[table] ?? null
  const since = (match?.state.G.position.round ?? 1) - OFFERS_FOR
  const isTold = isOver(match) || state.phase === 'ended'
  return log.offers
    .filter((each) => each.table === table && (each.from === seat || each.to === seat))
    .filter(({ round }) => round > since)
    .map((each) => offerOut(each, isTold))
}

/** An offer with what is to be known of its keeping: from everything, or from what all could see. */
const offerOut = ({ whole, ...offer }: LoggedOffer, isTold: boolean): Offer => ({
  ...offer,
  kept: isTold ? whole : offer.kept,
})
