/** What plays a power: one function from what it may know to a plan. */
import type { Dice, Plan, View } from '../rules/index.ts'

/** How much a player may think about one plan. */
export interface Budget {
  /** Rounds it may play out in its head; baselines need none. At least 0. */
  simulations: number
  /**
   * Asked now and then; when it says true the player answers with what it has found. A clock or a
   * cancelled request stands behind it; without it the simulations alone decide.
   */
  stop?: () => boolean
}

export interface Player {
  readonly name: string
  /**
   * Decides a round for `view.power`. The plan is legal in the view, and the same view, dice and
   * budget give the same plan. The view is left as it was.
   */
  choose(view: View, dice: Dice, budget: Budget): Plan
}
