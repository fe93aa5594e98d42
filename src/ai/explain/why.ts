/** Why? What each order of a plan is there for. */
import type { Order, Plan } from '../../rules/index.ts'
import { difference, type Difference } from './difference.ts'
import type { Inquiry } from './inquiry.ts'
import { differsOpenly, replacement, without } from './plans.ts'

/** What an order does for a plan. */
export interface Explanation extends Difference {
  power: number
  order: Order
  /** The plan without the order, and without those that it alone made possible. */
  other: Plan
  /** The best order that the search tried in its place, and how it compares; null when it tried none. */
  instead: (Difference & { order: Order }) | null
}

/** Who may hear an explanation: the power itself, or also others, who may not know its secrets. */
export type Ears = 'own' | 'all'

/** Replacements that are tried again. */
const MOST_REPLACEMENTS = 3

/** Explains every order of the chosen plan. */
export const explainPlan = (inquiry: Inquiry, ears: Ears = 'own'): Explanation[] =>
  inquiry.thought.plan.orders.map((order) => explainOrder(inquiry, order, ears))

/** Explains one order of the chosen plan. */
export function explainOrder(inquiry: Inquiry, order: Order, ears: Ears = 'own'): Explanation {
  const { view, thought } = inquiry
  const other = without(view, thought.plan, order)
  return {
    power: view.power,
    order,
    other,
    ...difference(inquiry, other),
    instead: bestReplacement(inquiry, order, ears),
  }
}

/** Other plans of the search that the chosen one is compared with as a whole. */
const MOST_OTHERS = 5

/** The chosen plan as a whole against the best other one that the search tried; null when it tried none. */
export function explainChoice(
  inquiry: Inquiry,
  ears: Ears = 'own',
): (Difference & { plan: Plan }) | null {
  const { view, thought } = inquiry
  const others = thought.tried
    .map(({ plan }) => plan)
    .filter((plan) => plan !== thought.plan)
    .filter((plan) => ears === 'own' || differsOpenly(view, thought.plan, plan))
    .slice(0, MOST_OTHERS)
  return others.length > 0 ? bestOf(inquiry, others) : null
}

function bestReplacement(inquiry: Inquiry, order: Order, ears: Ears): Explanation['instead'] {
  const { view, thought } = inquiry
  const { plan } = thought
  const others = thought.tried
    .map((tried) => tried.plan)
    .filter((other) => replacement(plan, order, other) !== null)
    .filter((other) => ears === 'own' || differsOpenly(view, plan, other))
    .slice(0, MOST_REPLACEMENTS)
  if (others.length === 0) return null
  const { plan: best, ...found } = bestOf(inquiry, others)
  return { ...found, order: replacement(plan, order, best)! }
}

/** The plan of several that does best in the rounds of the inquiry, and how the chosen one differs from it. */
export function bestOf(inquiry: Inquiry, plans: readonly Plan[]): Difference & { plan: Plan } {
  const found = plans.map((plan) => ({ plan, ...difference(inquiry, plan) }))
  return found.reduce((best, next) => (next.expected.other > best.expected.other ? next : best))
}
