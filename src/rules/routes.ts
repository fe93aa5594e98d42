/** [T] Routes: which states a way joins to a gateway of a power. */
import { passageChanged } from './modifiers.ts'
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

/** States with at least this stability, as a mask. */
function calmStates(world: World, position: Position, least: number): number {
  let calm = 0
  for (let state = 0; state < world.states; state++) {
    if (position.stability[state]! >= least) calm |= 1 << state
  }
  return calm
}

/** [T1] States passable for a power: by trust and calm, and by what lasting effects change. */
function passable(world: World, position: Position, power: number, calm: number): number {
  const open = trusted(world, position, power, calm)
  return position.modifiers.length === 0 ? open : passageChanged(world, position, power, open)
}

/** [T1] Of the calm states, those where the power is trusted or has its own rail or port. */
function trusted(world: World, position: Position, power: number, calm: number): number {
  const least = world.rules.routes.goodwill
  let friendly = 0
  for (let state = 0, cell = power; state < world.states; state++, cell += world.powers) {
    if (position.goodwill[cell]! >= least) friendly |= 1 << state
  }
  if ((calm & ~friendly) === 0) return calm
  for (const project of world.passages) {
    if (position.owner[project] === power || position.partner[project] === power) {
      friendly |= 1 << world.projectState[project]!
    }
  }
  return calm & friendly
}

/** [T2] States joined to a gateway of the power, as a mask. */
export function reach(world: World, position: Position, power: number): number {
  if (!world.modules.routes) return world.everyState
  const calm = calmStates(world, position, world.rules.routes.stability)
  return joined(world, position, power, calm, quietStates(world, position))
}

/** [T2] What each power reaches, as masks. */
export function reachOfAll(world: World, position: Position): number[] {
  if (!world.modules.routes) return world.rivals.map(() => world.everyState)
  const calm = calmStates(world, position, world.rules.routes.stability)
  const quiet = quietStates(world, position)
  const reached: number[] = []
  for (let power = 0; power < world.powers; power++) {
    reached.push(joined(world, position, power, calm, quiet))
  }
  return reached
}

/** [T2] States joined to a gateway of the power that its goods may cross to others, as a mask. */
export function crossed(world: World, position: Position, power: number): number {
  if (!world.modules.routes) return world.everyState
  return through(world, position, power, quietStates(world, position))
}

/** [T2] States calm enough for goods to cross them, as a mask. */
function quietStates(world: World, position: Position): number {
  const { stability, transit } = world.rules.routes
  return calmStates(world, position, Math.max(stability, transit))
}

const through = (world: World, position: Position, power: number, quiet: number): number =>
  world.joined[power]![passable(world, position, power, quiet)]!

/** [T2] The passable states among the gateways, the states that may be crossed, and their neighbours. */
function joined(
  world: World,
  position: Position,
  power: number,
  calm: number,
  quiet: number,
): number {
  const near = world.doors[power]![through(world, position, power, quiet)]!
  return passable(world, position, power, calm) & near
}
