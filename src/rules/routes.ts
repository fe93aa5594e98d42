/** [T] Routes: which states a passable path joins to a gateway of a power. */
import { members } from './mask.ts'
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

/** [T1] States calm enough for anybody's passage, as a mask. */
export function calmStates(world: World, position: Position): number {
  const least = world.rules.routes.stability
  let calm = 0
  for (let state = 0; state < world.states; state++) {
    if (position.stability[state]! >= least) calm |= 1 << state
  }
  return calm
}

/** [T1] Of the calm states, those passable for a power: trusted, or with its own rail or port. */
function passable(world: World, position: Position, power: number, calm: number): number {
  const least = world.rules.routes.goodwill
  let trusted = 0
  for (let state = 0, cell = power; state < world.states; state++, cell += world.powers) {
    if (position.goodwill[cell]! >= least) trusted |= 1 << state
  }
  if ((calm & ~trusted) === 0) return calm
  for (const project of world.passages) {
    if (position.owner[project] === power || position.partner[project] === power) {
      trusted |= 1 << world.projectState[project]!
    }
  }
  return calm & trusted
}

/**
 * [T2] States joined to a gateway of the power over passable states, as a mask. `calm` are the
 * calm states, for callers who ask for several powers.
 */
export function reach(
  world: World,
  position: Position,
  power: number,
  calm = calmStates(world, position),
): number {
  if (!world.modules.routes) return world.everyState
  const open = passable(world, position, power, calm)
  let reached = world.gateways[power]! & open
  let before = 0
  while (before !== reached && reached !== open) {
    before = reached
    for (const state of members(before)) reached |= world.neighbours[state]! & open
  }
  return reached
}
