/** Measures and conditions: what interests, agendas and effects count. */
import type { Mark } from '../scenario/index.ts'
import { members } from './mask.ts'
import type { Position } from './position.ts'
import { reach } from './routes.ts'
import {
  connected,
  investors,
  leaders,
  sizeFor,
  soleLeader,
  standings,
  trailing,
} from './standing.ts'
import type { Standings } from './standing.ts'
import {
  PLACE,
  ROLE,
  type CompiledCondition,
  type CompiledMeasure,
  type PowerCode,
  type Standing,
  type StateCode,
  type World,
} from './world/types.ts'

/** What roles and places mean for the effect at hand; -1 for none. */
export interface Scope {
  actor: number
  rival: number
  state: number
}

/** A position to measure in; its standings are worked out only when something asks for them. */
export interface Reading {
  readonly world: World
  readonly position: Position
  readonly at: Standings
  /** [K3] The power whose real budgets may be read; of all others the public accounts are. */
  readonly reader: number
}

class LazyReading implements Reading {
  readonly world: World
  readonly position: Position
  readonly reader: number
  private known: Standings | null = null

  constructor(world: World, position: Position, reader: number) {
    this.world = world
    this.position = position
    this.reader = reader
  }

  get at(): Standings {
    this.known ??= standings(this.world, this.position)
    return this.known
  }
}

/** Reads a position. The reading must not outlive a change of the position. */
export const reading = (world: World, position: Position, reader = -1): Reading =>
  new LazyReading(world, position, reader)

/** States that a code means, as a mask. */
export function statesOf(world: World, code: StateCode, scope: Scope): number {
  if (code >= 0) return code
  if (scope.state < 0) return 0
  if (code === PLACE.target) return 1 << scope.state
  if (code === PLACE.neighbours) return world.neighbours[scope.state]!
  return world.everyState & ~(1 << scope.state)
}

const one = (power: number): number => (power < 0 ? 0 : 1 << power)

/** Powers that a code means in a state (-1 where there is none), as a mask. */
export function powersOf(read: Reading, code: PowerCode, scope: Scope, state: number): number {
  const { world } = read
  if (code >= 0) return 1 << code
  if (code === ROLE.actor) return one(scope.actor)
  if (code === ROLE.rival) return one(scope.rival)
  if (code === ROLE.rivals) return world.everyPower & ~one(scope.actor)
  if (code === ROLE.all) return world.everyPower
  if (state < 0) return 0
  if (code === ROLE.leader) return leaders(world, read.at, state)
  if (code === ROLE.trailing) return trailing(world, read.at, state)
  return investors(world, read.at, state)
}

function standingOf(read: Reading, what: Standing, state: number, power: number): number {
  const cell = state * read.world.powers + power
  if (what === 'goodwill') return read.position.goodwill[cell]!
  return what === 'stake' ? read.at.stake[cell]! : read.at.alignment[cell]!
}

/** Alignment of a power in a state less that of the best other: below 0 for whoever does not lead. */
function leadOf({ world, at }: Reading, state: number, power: number): number {
  let best = 0
  for (let other = 0; other < world.powers; other++) {
    if (other !== power) best = Math.max(best, at.alignment[state * world.powers + other]!)
  }
  return at.alignment[state * world.powers + power]! - best
}

/** Whether a mark of a power lies on a state; `cell` is the place of both. */
function hasMark(position: Position, mark: Mark, cell: number): boolean {
  switch (mark) {
    case 'survey':
      return position.surveyed[cell] === 1
    case 'visit':
      return position.visitUntil[cell]! >= position.round
    case 'loan':
      return position.loan[cell]! > 0
    default:
      return position.courted[cell] === 1
  }
}

/** Least of the values over a mask of states; 0 where the mask is empty. */
function least(mask: number, value: (state: number) => number): number {
  let result = Infinity
  for (const state of members(mask)) result = Math.min(result, value(state))
  return result === Infinity ? 0 : result
}

/** Counts a measure for one power. Over several states the least value counts. */
export function measure(read: Reading, what: CompiledMeasure, power: number, scope: Scope): number {
  const { world, position } = read
  switch (what.measure) {
    case 'goodwill':
    case 'stake':
    case 'alignment': {
      const kind = what.measure
      return least(statesOf(world, what.state, scope), (s) => standingOf(read, kind, s, power))
    }
    case 'lead':
      return least(statesOf(world, what.state, scope), (state) => leadOf(read, state, power))
    case 'stability':
    case 'baseline': {
      const levels = position[what.measure]
      return least(statesOf(world, what.state, scope), (state) => levels[state]!)
    }
    case 'mark':
      return least(statesOf(world, what.state, scope), (state) =>
        hasMark(position, what.mark, state * world.powers + power) ? 1 : 0,
      )
    case 'wariness': {
      const toward = powersOf(read, what.toward, scope, scope.state) & ~(1 << power)
      return least(toward, (other) => position.wariness[power * world.powers + other]!)
    }
    case 'projects':
    case 'size':
    case 'owned':
      return countProjects(read, what, power, statesOf(world, what.states, scope))
    case 'free-projects':
      return countFree(position, world, what.sectors, statesOf(world, what.state, scope))
    case 'states-with':
      return count(what.states, (s) => standingOf(read, what.what, s, power) >= what.atLeast)
    case 'states-led':
      return count(what.states, (state) => soleLeader(world, read.at, state) === power)
    case 'round':
      return position.round
    case 'doctrine':
      return position.doctrine[power]!
    default:
      return budgetOf(read, what.measure, power)
  }
}

function budgetOf(
  { position, reader }: Reading,
  budget: 'soft' | 'capital',
  power: number,
): number {
  if (power === reader) return position[budget][power]!
  return budget === 'soft' ? position.publicSoft[power]! : position.publicCapital[power]!
}

const count = (mask: number, fits: (index: number) => boolean): number =>
  members(mask).filter(fits).length

function countFree(position: Position, world: World, sectors: number, states: number): number {
  let result = 0
  for (let project = 0; project < world.projects; project++) {
    const fits =
      world.projectSector[project]! & sectors && states & (1 << world.projectState[project]!)
    if (fits && position.owner[project] === -1) result++
  }
  return result
}

/** Number or total size of the power's projects in the sectors and states named: of connected ones, or all. */
function countProjects(
  { world, position }: Reading,
  what: Extract<CompiledMeasure, { measure: 'projects' | 'size' | 'owned' }>,
  power: number,
  states: number,
): number {
  const reached = what.measure === 'owned' ? world.everyState : reach(world, position, power)
  let result = 0
  for (let project = 0; project < world.projects; project++) {
    if (!(world.projectSector[project]! & what.sectors)) continue
    if (!(states & (1 << world.projectState[project]!))) continue
    if (!connected(world, position, project, power, reached)) continue
    result += what.measure === 'size' ? sizeFor(world, position, project) : 1
  }
  return result
}

/** Measures that need no power to ask about. */
const IMPERSONAL: ReadonlySet<CompiledMeasure['measure']> = new Set([
  'stability',
  'baseline',
  'round',
  'free-projects',
])

/** Whether a condition holds: for every power that it means, if it means any. */
export function holds(read: Reading, condition: CompiledCondition, scope: Scope): boolean {
  const powers = powersOf(read, condition.of, scope, scope.state)
  const impersonal = IMPERSONAL.has(condition.is.measure)
  const asked = impersonal ? 1 : powers
  if (asked === 0) return false
  for (const power of members(asked)) {
    const value = measure(read, condition.is, power, scope)
    if (value < condition.atLeast || value > condition.atMost) return false
  }
  return true
}
