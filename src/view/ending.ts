/** How a match ended, and what was hidden until then. */
import {
  isHidden,
  NONE,
  standings,
  weightedAlignment,
  type Fact,
  type Order,
  type Plan,
  type Position,
  type RuleId,
  type World,
} from '../rules/index.ts'
import { ranking, scoreLines, type PlayedRound } from './scores.ts'

/** The rules that give and take points, in the order in which they are listed. */
export const POINT_RULES = ['V2', 'V3', 'N1', 'N2', 'O3'] as const satisfies readonly RuleId[]

export interface Outcome {
  winners: number[]
  /** [E3] The states that broke the settlement and the powers to blame, null without a collapse. */
  collapse: { round: number; states: number[]; out: number[] } | null
  /** [E2] The powers with the most points and what decided between them, null without a tie. */
  tie: { twelfths: number; sums: { power: number; sum: number }[] } | null
}

/** The outcome of a match that is over; null while it goes on. */
export function outcomeOf(world: World, rounds: readonly PlayedRound[]): Outcome | null {
  const last = rounds.at(-1)
  if (!last || last.after.ended === 0) return null
  const { facts, after } = last
  const fallen = facts.find((fact) => fact.fact === 'collapse')
  const collapse = fallen ? { round: last.round, states: fallen.states, out: fallen.out } : null
  return { winners: after.winners, collapse, tie: tieOf(world, after, fallen?.out ?? []) }
}

function tieOf(world: World, after: Position, out: readonly number[]): Outcome['tie'] {
  const eligible = [...world.rivals.keys()].filter((power) => !out.includes(power))
  if (eligible.length === 0) return null
  const twelfths = Math.max(...eligible.map((power) => after.points[power]!))
  const even = eligible.filter((power) => after.points[power] === twelfths)
  if (even.length < 2) return null
  const at = standings(world, after)
  const sums = even.map((power) => ({ power, sum: weightedAlignment(world, at, power) }))
  return { twelfths, sums }
}

export interface Standing {
  power: number
  /** From 1; powers with the same points have the same place. */
  place: number
  twelfths: number
  /** Per rule of `POINT_RULES`. */
  bySource: number[]
  /** Per state: what its reviews brought. */
  byState: number[]
}

/** All powers with their points and where they came from, the first one first. */
export function standingsTable(world: World, rounds: readonly PlayedRound[]): Standing[] {
  const last = rounds.at(-1)
  if (!last) return []
  const { points } = last.after
  return ranking(last.after).map((power) => {
    const lines = scoreLines(rounds, power)
    const sum = (fits: (line: (typeof lines)[number]) => boolean): number =>
      lines.filter(fits).reduce((total, { twelfths }) => total + twelfths, 0)
    return {
      power,
      place: 1 + points.filter((other) => other > points[power]!).length,
      twelfths: points[power]!,
      bySource: POINT_RULES.map((rule) => sum((line) => line.rule === rule)),
      byState: world.neutral.map((_, at) =>
        sum(({ rule, state }) => rule === 'V2' && state === at),
      ),
    }
  })
}

/** Per power: its points at the start and after each round, in twelfths. */
export const pointsCourse = (opening: Position, rounds: readonly PlayedRound[]): number[][] =>
  opening.points.map((first, power) => [first, ...rounds.map(({ after }) => after.points[power]!)])

export interface HiddenOrder {
  round: number
  power: number
  order: Order
}

/** What each power planned in a round, null where that is not known. */
export type KnownPlans = readonly (Plan | null)[]

/** Every hidden order of a match: by the plans of its rounds and, where they are not known, by facts. */
export function hiddenOrders(
  world: World,
  rounds: readonly PlayedRound[],
  plans: readonly KnownPlans[] = [],
): HiddenOrder[] {
  return rounds.flatMap(({ round, facts }, index) =>
    world.rivals.flatMap((_, power) => {
      const orders = plans[index]?.[power]?.orders ?? ordersIn(facts, power)
      return orders
        .filter((order) => isHidden(world, power, order))
        .map((order) => ({ round, power, order }))
    }),
  )
}

const ordersIn = (facts: readonly Fact[], power: number): Order[] =>
  facts.flatMap((fact) => (fact.fact === 'order' && fact.power === power ? [fact.order] : []))

export interface Agenda {
  power: number
  /** Position in the power's agenda list, -1 where none was kept. */
  agenda: number
  /** Null where it was not counted. */
  fulfilled: boolean | null
}

/** [N2] What each power pursued in secret; of use once the match is over. */
export function agendasOf(world: World, rounds: readonly PlayedRound[]): Agenda[] {
  const last = rounds.at(-1)
  if (!last) return []
  return world.rivals.map((_, power) => {
    const kept = last.after.agenda[power]!
    const counted = last.facts.find((fact) => fact.fact === 'agenda' && fact.power === power)
    return {
      power,
      agenda: kept === NONE ? NONE : last.after.dealt[power]![kept]!,
      fulfilled: counted?.fact === 'agenda' ? counted.fulfilled : null,
    }
  })
}
