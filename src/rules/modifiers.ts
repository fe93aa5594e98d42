/** [F6] Lasting effects: rows in the position that change a rule while they stand. */
import type { Position } from './position.ts'
import type { CompiledModifier, World } from './world/types.ts'

/** The modifiers that hold for a power in a state (-1: in no particular one). */
function holding(
  world: World,
  position: Position,
  effect: CompiledModifier['effect'],
  power: number,
  state: number,
): CompiledModifier[] {
  const found: CompiledModifier[] = []
  for (const [id, , powers, states] of position.modifiers as [number, number, number, number][]) {
    const modifier = world.modifiers[id]!
    if (modifier.effect !== effect || !(powers & (1 << power))) continue
    if (state < 0 || states & (1 << state)) found.push(modifier)
  }
  return found
}

/** Whether a lasting effect forbids an order kind. */
export function forbidden(
  world: World,
  position: Position,
  power: number,
  kind: number,
  state: number,
): boolean {
  if (position.modifiers.length === 0) return false
  return holding(world, position, 'forbid', power, state).some((modifier) => modifier.kind === kind)
}

/** Change of an order's price by lasting effects, in one budget. */
export function priceChange(
  world: World,
  position: Position,
  power: number,
  kind: number,
  state: number,
  budget: 'soft' | 'capital',
): number {
  if (position.modifiers.length === 0) return 0
  let change = 0
  for (const modifier of holding(world, position, 'price', power, state)) {
    if (modifier.kind === kind) change += modifier[budget]
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
  if (position.modifiers.length === 0) return 0
  const state = world.projectState[project]!
  let change = 0
  for (const modifier of holding(world, position, 'yield', power, state)) {
    if (modifier.sectors & world.projectSector[project]!) change += modifier.by
  }
  return change
}

