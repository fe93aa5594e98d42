/** What every order has: a step, conditions, and what it does. Prices stand in `price.ts`. */
import type { Draft } from '../draft.ts'
import type { Order } from '../order.ts'
import type { Reason } from '../reason.ts'
import type { Round, RoundOrder } from '../round.ts'

export interface OrderRule {
  /** [R1] Step in which it resolves; a card has its own. */
  step: number
  /**
   * Why the order cannot be given in this draft, or null. Prices, duplicates and lasting
   * prohibitions are checked for all orders alike, in `reject.ts`. The same conditions are asked
   * again when the step comes, with an empty draft.
   */
  conditions(draft: Draft, order: Order): Reason | null
  /** Does it; conditions have been checked. Changes count when the step settles. */
  apply(round: Round, entry: RoundOrder): void
}

/** For orders that can always be given. */
export const always = (): null => null
