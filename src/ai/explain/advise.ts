/** Advice to a power: one idea, or a whole plan with its reasons. From its own view alone. */
import type { Dice, Plan, View } from '../../rules/index.ts'
import type { Budget } from '../player.ts'
import type { SearchSettings } from '../search/index.ts'
import type { Term } from '../search/terms.ts'
import type { Thought } from '../search/thought.ts'
import { inquire, type Inquiry } from './inquiry.ts'
import { mean } from './difference.ts'
import { careful } from './review.ts'
import { explainPlan, type Explanation } from './why.ts'

/** How much advice is wanted. */
export type AdviceMode = 'hint' | 'full'

/** One idea: a kind of order, and where. */
export interface Hint {
  mode: 'hint'
  /** Kind of order, -1 when it is best to do nothing. */
  kind: number
  /** State, -1 for orders without one. */
  state: number
  /** What speaks for it most; null when nothing does. */
  reason: Term | null
}

export interface FullAdvice {
  mode: 'full'
  plan: Plan
  /** Chance to win with the plan, 0 to 1. */
  expected: number
  /** Why each order is in the plan, in the order of the plan. */
  orders: Explanation[]
}

export type Advice = Hint | FullAdvice

/** Thinks for a power and says what it would do. The view's facts are all that the power saw so far. */
export function advise(
  view: View,
  settings: SearchSettings,
  dice: Dice,
  budget: Budget,
  mode: AdviceMode,
): Advice {
  return adviseFrom(view, careful(settings).think(view, dice, budget), settings, dice, mode)
}

/** The same with a thought at hand. */
export function adviseFrom(
  view: View,
  thought: Thought,
  settings: SearchSettings,
  dice: Dice,
  mode: AdviceMode,
): Advice {
  const inquiry = inquire(view, thought, settings, dice)
  const orders = explainPlan(inquiry)
  return mode === 'hint' ? hintOf(orders) : fullAdvice(inquiry, orders)
}

const fullAdvice = ({ thought, chosen }: Inquiry, orders: Explanation[]): FullAdvice => ({
  mode: 'full',
  plan: thought.plan,
  expected: mean(chosen.values),
  orders,
})

const gainOf = ({ expected }: Explanation): number => expected.chosen - expected.other

/** The order of a plan that it would miss most. */
function hintOf(orders: readonly Explanation[]): Hint {
  const best = orders.toSorted((a, b) => gainOf(b) - gainOf(a))[0]
  if (!best) return { mode: 'hint', kind: -1, state: -1, reason: null }
  const { kind, state } = best.order
  const reason = best.terms.find(({ by }) => by > 0)?.feature ?? null
  return { mode: 'hint', kind, state, reason }
}
