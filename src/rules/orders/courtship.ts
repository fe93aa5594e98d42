/** What exchange, grant, loan, dialogue, visit and summit have in common. */
import { courtshipGain, donorExtra } from '../draft.ts'
import type { RuleId } from '../fact.ts'
import { addGoodwill, type Round, type RoundOrder } from '../round.ts'

/** [V1] Notes that a power courted a state, so that the next review finds no neglect. */
export function noteCourtship(round: Round, state: number, power: number): void {
  round.position.courted[state * round.world.powers + power] = 1
}

/** Adds the goodwill of courting one state, with the trusted donor's extra on the first [D4]. */
export function court(round: Round, { power, order }: RoundOrder, rule: RuleId): void {
  const { world, position } = round
  const before = position.goodwill[order.state * world.powers + power]!
  const gain = courtshipGain(world, before, order, order.state)
  addGoodwill(round, order.state, power, gain, { rule, author: power })
  noteCourtship(round, order.state, power)
  if (round.donorsServed & (1 << power)) return
  round.donorsServed |= 1 << power
  const extra = donorExtra(world, power, before)
  addGoodwill(round, order.state, power, extra, { rule: 'D4', author: power })
}
