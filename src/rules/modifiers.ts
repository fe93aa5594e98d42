/** [F6] Lasting effects: rows in the position that change a rule while they stand. */
import { has } from './mask.ts'
import { KIND, NONE, type Order } from './order.ts'
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

/** Whether a row of the position holds for a power in a state (-1: in no particular one). */
function holdsFor(row: readonly number[], power: number, state: number): boolean {
  return has(row[2]!, power) && (state < 0 || has(row[3]!, state))
}

/** [O13] The second kind of order that a hidden card counts as: covert disruption; -1 for others. */
function alsoCountsAs(world: World, power: number, { kind, item }: Order): number {
  if (kind !== KIND.card) return NONE
  return world.cards[power]![item]!.seen === 'hidden' ? KIND.covert : NONE
}

/** Whether a lasting effect forbids an order. */
export function forbidden(world: World, position: Position, power: number, order: Order): boolean {
  const rows = position.modifiers
  if (rows.length === 0) return false
  const also = alsoCountsAs(world, power, order)
  for (let i = 0; i < rows.length; i++) {
    const { effect, kind } = world.modifiers[rows[i]![0]!]!
    if (effect !== 'forbid' || (kind !== order.kind && kind !== also)) continue
    if (holdsFor(rows[i]!, power, order.state)) return true
  }
  return false
}

/** Change of an order's price by lasting effects, in one budget. */
export function priceChange(
  world: World,
  position: Position,
  power: number,
  order: Order,
  budget: 'soft' | 'capital',
): number {
  const rows = position.modifiers
  if (rows.length === 0) return 0
  const also = alsoCountsAs(world, power, order)
  let change = 0
  for (let i = 0; i < rows.length; i++) {
    const modifier = world.modifiers[rows[i]![0]!]!
    const { effect, kind } = modifier
    if (effect !== 'price' || (kind !== order.kind && kind !== also)) continue
    if (holdsFor(rows[i]!, power, order.state)) change += modifier[budget]
  }
  return change
}

/** [P1] How many orders a plan of the power may hold, lasting effects counted; never below 0. */
export function ordersAllowed(world: World, position: Position, power: number): number {
  const rows = position.modifiers
  const { orders, lastOrders } = world.rules.plan
  let most = position.round === world.rounds ? lastOrders : orders
  for (let i = 0; i < rows.length; i++) {
    const modifier = world.modifiers[rows[i]![0]!]!
    if (modifier.effect === 'orders' && has(rows[i]![2]!, power)) most += modifier.by
  }
  return Math.max(0, most)
}

/** [T1] The states passable for a power once lasting effects have opened some and closed others. */
export function passageChanged(
  world: World,
  position: Position,
  power: number,
  passable: number,
): number {
  const rows = position.modifiers
  let open = 0
  let closed = 0
  for (let i = 0; i < rows.length; i++) {
    const modifier = world.modifiers[rows[i]![0]!]!
    if (modifier.effect !== 'route' || !has(rows[i]![2]!, power)) continue
    if (modifier.open) open |= rows[i]![3]!
    else closed |= rows[i]![3]!
  }
  return (passable | open) & ~closed
}

/** Change of a connected project's yield by lasting effects. */
export function yieldChange(
  world: World,
  position: Position,
  power: number,
  project: number,
): number {
  const rows = position.modifiers
  let change = 0
  for (let i = 0; i < rows.length; i++) {
    if (!holdsFor(rows[i]!, power, world.projectState[project]!)) continue
    const modifier = world.modifiers[rows[i]![0]!]!
    if (modifier.effect !== 'yield') continue
    if (modifier.sectors & world.projectSector[project]!) change += modifier.by
  }
  return change
}
