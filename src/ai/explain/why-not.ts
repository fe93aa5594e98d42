/** Why not …? The chosen plan against the best one that holds another order. */
import { reject, type Order, type Plan, type Position, type Reason } from '../../rules/index.ts'
import { countedAs, type Counted } from '../spec.ts'
import type { Difference } from './difference.ts'
import type { Inquiry } from './inquiry.ts'
import { differsOpenly, holds, plansWith } from './plans.ts'
import { isSecret } from './secret.ts'
import { bestOf, type Ears } from './why.ts'

/**
 * Why an order is not compared: the rules refuse it, the plan holds it, the player never gives it, or
 * the answer would tell others a secret.
 */
export type Unasked = Reason | 'in-plan' | 'never' | 'secret'

/** An answer to "why not?": a comparison, or why there is none. */
export type WhyNot =
  | { refused: Unasked }
  | ({ refused: null; power: number; order: Order; other: Plan } & Difference)

/**
 * Compares the chosen plan with the best one that holds `order`. For others' ears it asks and
 * answers by what is public: the accounts instead of the purse, and no cards or hidden orders at all.
 */
export function whyNot(
  inquiry: Inquiry,
  order: Order,
  { ears = 'own', never = [] }: { ears?: Ears; never?: readonly Counted[] } = {},
): WhyNot {
  const refused = ears === 'own' ? refusal(inquiry, order) : publicRefusal(inquiry, order)
  if (refused) return { refused }
  if (never.includes(countedAs(order))) return { refused: 'never' }
  const { view, thought } = inquiry
  const plans = plansWith(view, thought.plan, thought.tried, order).filter(
    (plan) => ears === 'own' || differsOpenly(view, thought.plan, plan),
  )
  // Alone the order would be legal by the public accounts: a secret forbids it.
  if (plans.length === 0) return { refused: 'secret' }
  const { plan: other, ...found } = bestOf(inquiry, plans)
  return { refused: null, power: view.power, order, other, ...found }
}

function refusal({ view, thought }: Inquiry, order: Order): Unasked | null {
  if (holds(thought.plan, order)) return 'in-plan'
  if (plansWith(view, thought.plan, thought.tried, order).length > 0) return null
  return reject({ ...view, orders: [] }, order)
}

/** The same as others may know it. */
function publicRefusal({ view, thought }: Inquiry, order: Order): Unasked | null {
  const { world, power } = view
  const malformed = reject({ ...view, orders: [] }, order) === 'malformed'
  if (malformed) return 'malformed'
  if (isSecret(world, power, order)) return 'secret'
  if (holds(thought.plan, order)) return 'in-plan'
  return reject({ world, position: inPublic(view.position, power), power, orders: [] }, order)
}

/** [K3] The position with the power's purse as the public accounts tell it. */
function inPublic(position: Position, power: number): Position {
  const { soft, capital, publicSoft, publicCapital } = position
  return {
    ...position,
    soft: soft.with(power, publicSoft[power]!),
    capital: capital.with(power, publicCapital[power]!),
  }
}
