/** [R3] An order that fails at its step is paid back, with the reason. */
import { KIND } from './order.ts'
import type { Reason } from './reason.ts'
import { credit, type Round, type RoundOrder } from './round.ts'

/** Pays an order back; a card returns to the hand. */
export function refund(round: Round, entry: RoundOrder, reason: Reason): void {
  const { power, order, soft, capital, hidden } = entry
  const { position } = round
  if (hidden) {
    // What the public accounts never showed is not shown coming back either.
    position.soft[power]! += soft
    position.capital[power]! += capital
  } else {
    credit(round, power, soft, capital)
  }
  if (order.kind === KIND.card) position.hands[power]!.push(order.item)
  const to = hidden ? power : -1
  round.facts?.push({ fact: 'refund', power, order, soft, capital, reason, to })
}
