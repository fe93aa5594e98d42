/** [F6] Lasting effects: rows in the position that change a rule while they stand. */
import { has } from './mask.ts'
import type { Order } from './order.ts'
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

/** Whether a row of the position holds for a power in a state (-1: in no particular one). */
function holdsFor(row: readonly number[], power: number, state: number): boolean {
  return has(row[2]!, power) && (state < 0 || has(row[3]!, state))
}

/** Whether a lasting effect forbids an order kind. */
export function forbidden(
  world: World,
  position: Position,
  power: number,
  kind: number,
  state: number,
): boolean {
  const rows = position.modifiers
  for (let i = 0; i < rows.length; i++) {
    if (!holdsFor(rows[i]!, power, state)) continue
    const modifier = world.modifiers[rows[i]![0]!]!
    if (modifier.kind === kind && modifier.effect === 'forbid') return true
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
  let change = 0
  for (let i = 0; i < rows.length; i++) {
    if (!holdsFor(rows[i]!, power, order.state)) continue
    const modifier = world.modifiers[rows[i]![0]!]!
    if (modifier.kind === order.kind && modifier.effect === 'price') change += modifier[budget]
  }
  return change
}

/** [P1] How many orders a plan of the power may hold, lasting effects counted; never below 0. */
export function ordersAllowed(world: World, position: Position, power: number): number {
  const rows = position.modifiers
  let most = world.rules.plan.orders
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
