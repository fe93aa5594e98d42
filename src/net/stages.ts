/** The course of a match as one seat saw it: a stage a round, as it opened, and one more for the end. */
import { thaw, worldOf, type MatchState } from '../match/index.ts'
import type { RoundHistory } from '../match/session/index.ts'
import { writePlan, type Plan, type View, type WrittenPlan } from '../rules/index.ts'
import type { SeenRound } from './api.ts'

export interface Stage {
  /** The round that opened; one more than the last for the end. */
  number: number
  /** What the seat knew then. */
  view: View
  /** The same in the eyes of nobody in particular. */
  watched: View
  /** The plans that led there, a seat's each, as far as they are known. */
  plans: readonly (Plan | null)[]
}

/** The number of the stage at which a state of the match stands. */
export const stageNumber = ({ position: { round, ended } }: MatchState): number =>
  round + (ended === 0 ? 0 : 1)

function stage(
  { scenario }: MatchState,
  power: number,
  { round, position, facts, plans }: SeenRound,
): Stage {
  const view: View = { world: worldOf(scenario), power, position, facts }
  return { number: round, view, watched: { ...view, power: -1 }, plans }
}

/** The stage at which a seat's own state stands. */
export function stageOf(state: MatchState, seat: number): Stage {
  const { position, facts, lastPlans: plans } = thaw({ ...state, scenario: null })
  return stage(state, seat, { round: stageNumber(state), position, facts, plans })
}

/** All stages, as the server told them; what was known already stays the same object. */
export function merged(
  known: readonly Stage[],
  told: readonly SeenRound[],
  state: MatchState,
  seat: number,
): Stage[] {
  const stages = told.map((round) => {
    const same = known.find(({ number }) => number === round.round)
    return same ? { ...same, plans: round.plans } : stage(state, seat, round)
  })
  // Whoever is asked to tell the past may not know the present.
  const present = stageOf(state, seat)
  const last = stages.at(-1)
  return last && last.number >= present.number ? stages : [...stages, present]
}

/** A plan of a stage's seat in writing. */
export const writtenPlan = ({ world, position }: View, seat: number, plan: Plan): WrittenPlan =>
  writePlan(world, seat, position.dealt[seat]!, plan)

/** The finished rounds between stages. */
export const historyFrom = (stages: readonly Stage[]): RoundHistory[] =>
  stages.slice(1).map(({ view: after, plans }, index) => {
    const { view: before, number: round } = stages[index]!
    const written = plans.map((plan, seat) => plan && writtenPlan(before, seat, plan))
    return { round, before, plans: written, after }
  })
