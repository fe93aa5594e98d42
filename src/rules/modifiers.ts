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
  for (const row of position.modifiers) {
    const modifier = world.modifiers[row[0]!]!
    if (modifier.effect !== 'forbid' || modifier.kind !== kind) continue
    if (holdsFor(row, power, state)) return true
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
  let change = 0
  for (const row of position.modifiers) {
    const modifier = world.modifiers[row[0]!]!
    if (modifier.effect !== 'price' || modifier.kind !== order.kind) continue
    if (holdsFor(row, power, order.state)) change += modifier[budget]
  }
  return change
}

/** Change of a connected project's yield by lasting effects. */
export function yieldChange(
  world: World,
  position: Position,
  power: number,
  project: number,
): number {
  let change = 0
  for (const row of position.modifiers) {
    const modifier = world.modifiers[row[0]!]!
    if (modifier.effect !== 'yield' || !(modifier.sectors & world.projectSector[project]!)) continue
    if (holdsFor(row, power, world.projectState[project]!)) change += modifier.by
  }
  return change
}
