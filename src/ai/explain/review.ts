/** Regret: how much better a plan might have been, by what its power could know. */
import type { Dice, Plan, View } from '../../rules/index.ts'
import type { Budget } from '../player.ts'
import { searchPlayer, type SearchSettings, type Thinker } from '../search/index.ts'
import type { Thought } from '../search/thought.ts'
import { difference } from './difference.ts'
import { inquire } from './inquiry.ts'

export interface Review {
  /** Chance to win with the plan that was given, 0 to 1. */
  value: number
  /** Chance to win with the best plan that was found; the given one where none is better. */
  best: number
  bestPlan: Plan
  /** `best` less `value`, at least 0. */
  regret: number
  /** Whether the two are almost alike. */
  tie: boolean
}

/** A player that thinks with these settings and never slips. */
export const careful = (settings: SearchSettings): Thinker =>
  searchPlayer({ ...settings, slips: 0, without: [] })

/**
 * Looks for a better plan than the given one, from the same view. The view's facts are all that its
 * power saw of the match so far.
 */
export function reviewPlan(
  view: View,
  plan: Plan,
  settings: SearchSettings,
  dice: Dice,
  budget: Budget,
): Review {
  return judgePlan(view, plan, careful(settings).think(view, dice, budget), settings, dice)
}

/** The same with a thought at hand. */
export function judgePlan(
  view: View,
  plan: Plan,
  thought: Thought,
  settings: SearchSettings,
  dice: Dice,
): Review {
  const { expected, tie } = difference(inquire(view, thought, settings, dice), plan)
  const { chosen: best, other: value } = expected
  if (value >= best) return { value, best: value, bestPlan: plan, regret: 0, tie: true }
  return { value, best, bestPlan: thought.plan, regret: best - value, tie }
}
