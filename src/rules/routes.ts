/** [T] Routes: which states a passable path joins to a gateway of a power. */
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

/** [T1] States passable for a power, as a mask: trusted (or with its own rail or port) and calm. */
function passable(world: World, position: Position, power: number): number {
  const { goodwill, stability } = world.rules.routes
  let mask = 0
  for (let state = 0; state < world.states; state++) {
    if (position.goodwill[state * world.powers + power]! >= goodwill) mask |= 1 << state
  }
  for (const project of world.passages) {
    if (position.owner[project] === power || position.partner[project] === power) {
      mask |= 1 << world.projectState[project]!
    }
  }
  for (let state = 0; state < world.states; state++) {
    if (position.stability[state]! < stability) mask &= ~(1 << state)
  }
  return mask
}

/** [T2] States joined to a gateway of the power over passable states, as a mask. */
export function reach(world: World, position: Position, power: number): number {
  if (!world.modules.routes) return world.everyState
  const open = passable(world, position, power)
  let reached = world.gateways[power]! & open
  for (let before = 0; before !== reached; ) {
    before = reached
    for (let state = 0; state < world.states; state++) {
      if (before & (1 << state)) reached |= world.neighbours[state]! & open
    }
  }
  return reached
}
