/** Where victory points come from, and how a state's numbers moved: read from facts and positions. */
import type { Change, Fact, Position, RuleId, World } from '../rules/index.ts'
import { POINT, standings } from '../rules/index.ts'

/** Points of a power by the rule that gave or took them. */
export interface ScoreLine {
  rule: RuleId
  /** Round at whose end, and the state they were given for, -1 for none. */
  round: number
  state: number
  /** Victory points, in twelfths. */
  twelfths: number
}

/** A round that has been played. */
export interface PlayedRound {
  round: number
  facts: readonly Fact[]
  after: Position
}

const isPoints = (fact: Fact): fact is Extract<Fact, { fact: 'changed' }> =>
  fact.fact === 'changed' && fact.what === 'points'

/** Every change of a power's points, in the order in which they came. */
export const scoreLines = (rounds: readonly PlayedRound[], power: number): ScoreLine[] =>
  rounds.flatMap(({ round, facts }) =>
    facts
      .filter(isPoints)
      .filter((change: Change) => change.power === power)
      .map(({ rule, state, by }) => ({ rule, round, state, twelfths: by })),
  )

/** Lines of one rule in one round. */
export interface ScoreGroup {
  rule: RuleId
  round: number
  twelfths: number
  lines: ScoreLine[]
}

/** Lines put together by round and rule, in the order in which they came. */
export function scoreGroups(lines: readonly ScoreLine[]): ScoreGroup[] {
  const groups = new Map<string, ScoreGroup>()
  for (const line of lines) {
    const { rule, round, twelfths } = line
    const group = groups.get(`${round} ${rule}`) ?? { rule, round, twelfths: 0, lines: [] }
    group.twelfths += twelfths
    group.lines.push(line)
    groups.set(`${round} ${rule}`, group)
  }
  return [...groups.values()]
}

/** Powers by points, the first one first; ties in the order of the scenario. */
export const ranking = ({ points }: Position): number[] =>
  [...points.keys()].sort((a, b) => points[b]! - points[a]!)

/** Victory points as people count them. */
export const pointsOf = (twelfths: number): number => twelfths / POINT

/** Alignment of every power in a state after each round, beginning with `opening`. */
export function course(
  world: World,
  opening: Position,
  rounds: readonly PlayedRound[],
  state: number,
): { stability: number[]; alignment: number[][] } {
  const positions = [opening, ...rounds.map(({ after }) => after)]
  const from = state * world.powers
  return {
    stability: positions.map(({ stability }) => stability[state]!),
    alignment: world.rivals.map((_, power) =>
      positions.map((position) => standings(world, position).alignment[from + power]!),
    ),
  }
}
