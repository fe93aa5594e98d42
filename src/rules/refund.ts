/** [R3] An order that fails at its step is paid back, with the reason. */
import { KIND } from './order.ts'
import type { Reason } from './reason.ts'
import { credit, type Round, type RoundOrder } from './round.ts'

/** Pays an order back; a card returns to the hand. */
export function refund(round: Round, entry: RoundOrder, reason: Reason): void {
  const { power, order, soft, capital, hidden } = entry
  const { position } = round
  const to = hidden ? power : -1
  round.facts?.push({ fact: 'refund', power, order, soft, capital, reason, to })
  if (order.kind === KIND.card) position.hands[power]!.push(order.item)
  if (!hidden) {
    credit(round, power, soft, capital)
    return
  }
  // What the public accounts never showed is not shown coming back either.
  giveBack(round, power, 'soft', soft)
  giveBack(round, power, 'capital', capital)
}

/** [B6] Adds to a budget at once, within its bounds, and tells its power alone what is lost. */
function giveBack(round: Round, power: number, what: 'soft' | 'capital', amount: number): void {
  const budget = round.position[what]
  const wanted = budget[power]! + amount
  budget[power] = Math.min(round.world.rules.plan.budgetCap, wanted)
  const by = budget[power] - wanted
  if (by === 0) return
  round.facts?.push({ fact: 'capped', what, state: -1, power, toward: -1, by, to: power })
}
