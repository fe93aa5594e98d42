/** How a class leads the matches of its tables. */
import type { TeacherAct } from '../../class/index.ts'
import { worldOf } from '../../match/index.ts'
import { writePlan } from '../../rules/index.ts'
import type { Plan } from '../play/book.ts'
import type { MatchHost } from '../play/host.ts'
import { stageNumber } from '../play/rules.ts'
import type { KeptScenario } from '../play/scenarios.ts'
import { EMPTY_SEAT } from '../play/seats.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import type { StoredSeat } from '../storage/index.ts'
import { draftsFor } from './drafts.ts'
import type { EntryBody } from './log.ts'
import type { ClassState } from './state.ts'
import type { Scene } from './scene.ts'

const SECOND = 1000

/**
 * The seats of a match as the class has them: the first of a seat's people holds it by the key of the
 * class, unless a majority decides or a computer stands in; the others see it.
 */
function seatsWanted(
  { tables, people, settings }: ClassState,
  table: number,
  seats: readonly StoredSeat[],
): StoredSeat[] {
  return seats.map((seat, power) => {
    const own = tables[table]!.seats[power]!
    const keys = own.people.map((person) => people[person]!.key)
    const isOne = keys.length === 1 || (keys.length > 1 && settings.decides === 'captain')
    const holder = isOne && own.computer === null ? keys[0]! : null
    return {
      ...seat,
      credential: holder,
      viewers: keys.filter((key) => key !== holder),
      computer: keys.length === 0 ? settings.computer : own.computer,
    }
  })
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Has a match be as the class wants it: its seats, its clock, whether it is held. */
export async function lead(match: MatchHost, state: ClassState, table: number): Promise<void> {
  const { seats, timer } = match.kept
  const wanted = seatsWanted(state, table, seats)
  if (!isAlike(wanted, seats)) {
    await match.reseat((present) =>
      done({ seats: seatsWanted(state, table, present), value: null }),
    )
  }
  if (timer !== state.settings.seconds) await match.setTimer(state.settings.seconds)
  await match.hold(state.phase !== 'running' || state.tables[table]!.paused)
}

/** What the match of a table is made of; it is held until the class goes on. */
export function matchPlan(
  id: string,
  state: ClassState,
  table: number,
  scenario: KeptScenario,
): Plan {
  const { seconds } = state.settings
  const empty = state.powers.map(() => ({ ...EMPTY_SEAT }))
  return {
    scenario,
    seats: seatsWanted(state, table, empty),
    timer: seconds,
    table: false,
    lead: { class: id, held: (seconds ?? 0) * SECOND },
  }
}

/** Whether a table needs a match that it has not got. */
export const lacksMatch = ({ phase, tables }: ClassState, table: number): boolean =>
  phase !== 'lobby' &&
  tables[table]!.match === null &&
  tables[table]!.seats.some(({ people }) => people.length > 0)

/** Acts of a teacher on the time of one match, or of all. */
export type TimeAct = Extract<TeacherAct, { act: 'extend' | 'advance' }>

/** Does what a teacher asks of the time; a refusal where every match asked refuses. */
export async function leadMatches({ state, matches }: Scene, act: TimeAct): Promise<Answer<null>> {
  if (act.act === 'extend' && state.settings.seconds === null) return refused('no-clock')
  let answer: Answer<null> = refused('not-playing')
  for (const [table, match] of matches.entries()) {
    if (!match || (act.table !== undefined && act.table !== table)) continue
    const answered = await leadMatch(state, match, table, act)
    answer = answer.ok ? answer : answered
  }
  return answer
}

function leadMatch(
  state: ClassState,
  match: MatchHost,
  table: number,
  act: TimeAct,
): Promise<Answer<null>> {
  if (act.act === 'extend') return match.extend(act.seconds * SECOND)
  const { round } = match.state.G.position
  if (act.round !== undefined && act.round !== round) return Promise.resolve(refused('round-over'))
  return match.hurry(draftsFor(state, table, round))
}

/** What a match that is taken back a round loses, to be remembered. */
export function undoneBy({ state }: MatchHost, table: number): EntryBody {
  const { scenario, position, lastPlans } = state.G
  const world = worldOf(scenario)
  const plans = lastPlans.map(
    (plan, seat) => plan && writePlan(world, seat, position.dealt[seat]!, plan),
  )
  return { entry: 'rewound', table, round: stageNumber(state) - 1, plans }
}
