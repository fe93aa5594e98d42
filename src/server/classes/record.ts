/** Everything that happened in a class, for its teacher to take home. Of what is yet to come, nothing. */
import { type Score, scoresOf, type ClassPhase, type ClassSettings } from '../../class/index.ts'
import { worldOf } from '../../match/index.ts'
import {
  type Fact,
  type Plan,
  type Position,
  viewOf,
  type World,
  writePlan,
  type WrittenPlan,
} from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { MatchBook } from '../play/book.ts'
import type { MatchHost } from '../play/host.ts'
import type { StoredRound } from '../storage/index.ts'
import type { ClassHost } from './host.ts'
import type { Entry, LoggedOffer } from './log.ts'
import { type ClassState, nameOf, seatOfPerson } from './state.ts'

/** A round as it opened, and the end as one more; with the plans and facts that led there. */
interface RoundRecord {
  round: number
  plans: (WrittenPlan | null)[]
  facts: Fact[]
  /** As a spectator saw it until the match has ended; as it was from then on. */
  position: Position
}

interface TableRecord {
  table: number
  match: string | null
  ended: boolean
  seats: { seat: number; power: string; people: number[]; computer: string | null }[]
  rounds: RoundRecord[]
  /** In twelfths, one a power. */
  points: number[]
}

export interface ClassRecord {
  format: 1
  code: string
  scenario: Scenario
  rounds: number
  fullRounds: number
  powers: string[]
  phase: ClassPhase
  settings: ClassSettings
  people: { person: number; name: string; table: number | null; seat: number | null }[]
  tables: TableRecord[]
  scores: Score[]
  offers: LoggedOffer[]
  /** What people and teachers did, in order. */
  entries: Entry[]
}

export async function recordOf(matches: MatchBook, host: ClassHost): Promise<ClassRecord> {
  const { state, log, scenario } = host.kept
  const entries = await host.entries()
  const tables: TableRecord[] = []
  for (const table of state.tables.keys()) tables.push(await tableOf(matches, state, table))
  const played = tables.filter(({ match }) => match !== null)
  const { rounds, fullRounds, powers, phase, settings } = state
  return {
    format: 1,
    code: host.code,
    scenario: scenario.scenario,
    rounds,
    fullRounds,
    powers,
    phase,
    settings,
    people: state.people.map((each, person) => ({
      person,
      name: nameOf(each),
      table: seatOfPerson(state, person)?.table ?? null,
      seat: seatOfPerson(state, person)?.seat ?? null,
    })),
    tables,
    scores: scoresOf(powers, played),
    offers: log.offers,
    entries,
  }
}

async function tableOf(
  matches: MatchBook,
  { tables, powers }: ClassState,
  table: number,
): Promise<TableRecord> {
  const { match: id, seats } = tables[table]!
  const match = id === null ? null : await matches.host(id)
  return {
    table,
    match: id,
    ended: match?.state.ctx.gameover !== undefined,
    seats: seats.map(({ people }, seat) => ({
      seat,
      power: powers[seat]!,
      people,
      computer: match?.kept.seats[seat]!.computer ?? null,
    })),
    rounds: match ? roundsOf(match, await matches.rounds(match)) : [],
    points: match?.state.G.position.points ?? [],
  }
}

function roundsOf(match: MatchHost, rounds: readonly StoredRound[]): RoundRecord[] {
  const world = worldOf(match.state.G.scenario)
  const isOver = match.state.ctx.gameover !== undefined
  return rounds.flatMap(({ round, facts, position, plans }) => {
    if (position === null || plans === null) return []
    const held = JSON.parse(position) as Position
    const told = JSON.parse(facts) as Fact[]
    const shown = isOver ? held : viewOf(world, held, [], -1).position
    const written = writtenPlans(world, held, JSON.parse(plans) as (Plan | null)[])
    return [{ round, plans: written, facts: told, position: shown }]
  })
}

const writtenPlans = (world: World, { dealt }: Position, plans: readonly (Plan | null)[]) =>
  plans.map((plan, seat) => plan && writePlan(world, seat, dealt[seat]!, plan))
