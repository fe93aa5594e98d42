/** [B] The board read off: stakes, alignments, leaders, bases. */
import { has, members } from './mask.ts'
import type { Position } from './position.ts'
import { reach, reachOfAll } from './routes.ts'
import type { World } from './world/types.ts'

/** Stakes and alignments of all powers in all states, per cell. */
export interface Standings {
  stake: number[]
  alignment: number[]
}

/** [B2] What a project counts for one owner: its size, or half of it (rounded up) when shared. */
export function sizeFor(world: World, position: Position, project: number): number {
  const size = world.projectSize[project]!
  return position.partner[project]! < 0 ? size : (size + 1) >> 1
}

/** Whether the power owns the project, alone or as a partner. */
export function owns(position: Position, project: number, power: number): boolean {
  return position.owner[project] === power || position.partner[project] === power
}

/** [B2] [B3] Stakes (connected projects only) and alignments as the position stands. */
export function standings(world: World, position: Position): Standings {
  const { powers } = world
  const cells = world.states * powers
  const stake = new Array<number>(cells).fill(0)
  const reached = reachOfAll(world, position)
  for (let project = 0; project < world.projects; project++) {
    const owner = position.owner[project]!
    if (owner < 0) continue
    const state = world.projectState[project]!
    const partner = position.partner[project]!
    const size = sizeFor(world, position, project)
    if (has(reached[owner]!, state)) stake[state * powers + owner]! += size
    if (partner >= 0 && has(reached[partner]!, state)) stake[state * powers + partner]! += size
  }
  const alignment = position.goodwill.slice()
  for (let cell = 0; cell < cells; cell++) {
    alignment[cell]! += Math.min(stake[cell]!, alignment[cell]!)
  }
  return { stake, alignment }
}

/** [B3] Alignment of one power in one state, without working out the whole board. */
export function alignmentOf(
  world: World,
  position: Position,
  state: number,
  power: number,
): number {
  const goodwill = position.goodwill[state * world.powers + power]!
  if (!has(reach(world, position, power), state)) return goodwill
  let stake = 0
  for (const project of world.projectsOf[state]!) {
    if (owns(position, project, power)) stake += sizeFor(world, position, project)
  }
  return goodwill + Math.min(stake, goodwill)
}

/** The positions of the highest of `count` values that start at `from`, as a mask. */
function highest(values: readonly number[], from: number, count: number): number {
  let best = -Infinity
  let mask = 0
  for (let index = 0; index < count; index++) {
    const value = values[from + index]!
    if (value > best) {
      best = value
      mask = 0
    }
    if (value === best) mask |= 1 << index
  }
  return mask
}

/** [B7] The powers first in alignment in a state, as a mask. */
export const leaders = (world: World, at: Standings, state: number): number =>
  highest(at.alignment, state * world.powers, world.powers)

/** [B7] The powers first in alignment in one state, without working out the whole board. */
export function leadersIn(world: World, position: Position, state: number): number {
  const alignments: number[] = []
  for (let power = 0; power < world.powers; power++) {
    alignments.push(alignmentOf(world, position, state, power))
  }
  return highest(alignments, 0, world.powers)
}

/** [B7] The powers last in alignment in a state, as a mask. */
export function trailing(world: World, at: Standings, state: number): number {
  const from = state * world.powers
  const arrears = at.alignment.slice(from, from + world.powers).map((alignment) => -alignment)
  return highest(arrears, 0, world.powers)
}

/** [F3] The powers with the largest stake in a state, as a mask: nobody where all stakes are 0. */
export function investors(world: World, at: Standings, state: number): number {
  const mask = highest(at.stake, state * world.powers, world.powers)
  const [first = 0] = members(mask)
  return at.stake[state * world.powers + first] === 0 ? 0 : mask
}

/** [B7] The one power that leads a state alone, or -1. */
export function soleLeader(world: World, at: Standings, state: number): number {
  const mask = leaders(world, at, state)
  return (mask & (mask - 1)) === 0 ? 31 - Math.clz32(mask) : -1
}

/** [A3] The power so far ahead in a state that its capital hedges against it, or -1. */
export function hedgedAgainst({ powers, rules }: World, at: Standings, state: number): number {
  const from = state * powers
  let leader = -1
  let first = -1
  let second = -1
  for (let power = 0; power < powers; power++) {
    const alignment = at.alignment[from + power]!
    if (alignment > first) {
      second = first
      first = alignment
      leader = power
    } else if (alignment > second) second = alignment
  }
  return first > second && first - second >= rules.capitals.hedgingLead ? leader : -1
}

/** [B9] Whether the power has a base in the state. */
export function hasBase(world: World, position: Position, state: number, power: number): boolean {
  return world.basesOf[state]!.some((project) => owns(position, project, power))
}

/** [O11] Whether the power borders on the state or has a base there. */
export const isNear = (world: World, position: Position, state: number, power: number): boolean =>
  (world.bordering[power]! & (1 << state)) !== 0 || hasBase(world, position, state, power)

/** [B9] States in which the power has a base, as a mask. */
export function basesMask(world: World, position: Position, power: number): number {
  let mask = 0
  for (let state = 0; state < world.states; state++) {
    if (hasBase(world, position, state, power)) mask |= 1 << state
  }
  return mask
}

/** [B8] Whether a project is the power's and joined to a gateway of it. */
export function connected(
  world: World,
  position: Position,
  project: number,
  power: number,
  reached: number,
): boolean {
  return owns(position, project, power) && (reached & (1 << world.projectState[project]!)) !== 0
}

/** Victory points are counted in this many parts, so that ties can share them. */
export const POINT = 12

/** [E2] Sum of alignments, each times its state's weight. */
export function weightedAlignment(world: World, at: Standings, power: number): number {
  let sum = 0
  for (let state = 0; state < world.states; state++) {
    sum += world.weight[state]! * at.alignment[state * world.powers + power]!
  }
  return sum
}
