/** Legal orders: all of them, or one drawn by chance. */
import type { Dice } from './dice.ts'
import type { Draft } from './draft.ts'
import type { Order } from './order.ts'
import { reject, rejectAt } from './reject.ts'

/** Every order that can be added to a draft, in rulebook order. */
export function legalOrders(draft: Draft): Order[] {
  return draft.world.orders[draft.power]!.filter((order) => reject(draft, order) === null)
}

/**
 * A random order that can be added to a draft, or null when `tries` draws found none. It draws and
 * then asks, which is far cheaper than listing all legal orders; among legal orders all are alike.
 */
export function drawOrder(draft: Draft, dice: Dice, tries: number): Order | null {
  const { world, position, power } = draft
  const candidates = world.orders[power]!
  if (candidates.length === 0) return null
  const orders = draft.orders.slice()
  const whole = { world, position, power, orders }
  const last = orders.length
  for (let attempt = 0; attempt < tries; attempt++) {
    const order = candidates[dice.roll(candidates.length)]!
    orders[last] = order
    if (rejectAt(whole, last) === null) return order
  }
  return null
}
