/** What the board draws, for one pair of eyes: read off a view, with names and without rules. */
import {
  canBeBidFor,
  crossed,
  KIND,
  leaders,
  members,
  owns,
  reach,
  sizeFor,
  standings,
  type Order,
  type Standings,
  type View,
} from '../rules/index.ts'
import { localise } from '../scenario/index.ts'
import { initialsOf } from './initials.ts'

/** Indices are those of the world; lists stand in the order of the scenario. */
export interface BoardModel {
  powers: { id: string; name: string }[]
  states: BoardState[]
  projects: BoardProject[]
  /** Per power: which states its goods reach. */
  routes: BoardRoute[][]
  /** Orders of the reader's draft. */
  ghosts: Ghost[]
}

export interface BoardState {
  index: number
  id: string
  name: string
  capital: string
  weight: number
  neutral: boolean
  /** 0–10, and where it drifts to. */
  stability: number
  baseline: number
  /** At or below the stability at which a collapse looms [E3]. */
  inCrisis: boolean
  /** Per power. */
  cells: BoardCell[]
  /** The powers first in alignment [B7]; nobody while all alignments are 0. */
  leaders: number[]
  /** Whether the capital asks for something [C1]. */
  asks: boolean
  /** Indices of bordering states. */
  neighbours: number[]
}

/** What a power has in a state. */
export interface BoardCell {
  goodwill: number
  /** Connected stake [B2]. */
  stake: number
  /** Stake that goodwill does not carry, and that earns nothing but resentment [A2] [B3]. */
  overhang: number
  alignment: number
}

export interface BoardProject {
  index: number
  id: string
  state: number
  name: string
  /** Id of its sector, and letters for boards that have no icon for it. */
  sector: string
  sign: string
  size: number
  /** Owner and partner of a joint venture, -1 for none. */
  owner: number
  partner: number
  /** Whether a passable route joins it to its owner [T2]; true while nobody owns it. */
  connected: boolean
  /** Whether it can be bid for at all [A5] [O8]. */
  free: boolean
}

/** How a power stands to a state's roads [T]. */
export interface BoardRoute {
  state: number
  gateway: boolean
  /** Whether a way joins the state to a gateway. */
  open: boolean
  /** Whether goods may cross it to other states. */
  crossed: boolean
}

/** An order that is planned, not carried out. */
export interface Ghost {
  /** Its place in the draft. */
  slot: number
  power: number
  /** Name of the kind, as in `ORDER_NAMES`. */
  kind: keyof typeof KIND
  /** State, project and rival, -1 for none. A summit has no state. */
  state: number
  project: number
  rival: number
  quiet: boolean
}

const KIND_NAMES = Object.keys(KIND) as (keyof typeof KIND)[]

/** The board as the view's power sees it, with the orders it plans. */
export function boardModel(view: View, draft: readonly Order[], language: string): BoardModel {
  const { world, position } = view
  const at = standings(world, position)
  const reached = world.rivals.map((_, power) => reach(world, position, power))
  const { powers, states } = world.scenario
  return {
    powers: powers.map(({ id, name }) => ({ id, name: localise(name, language) })),
    states: states.map((_, state) => stateModel(view, at, state, language)),
    projects: world.projectIds.map((_, project) => projectModel(view, reached, project, language)),
    routes: reached.map((mask, power) => routesOf(view, mask, power)),
    ghosts: draft.map((order, slot) => ghostOf(order, slot, view.power)),
  }
}

function stateModel(
  { world, position }: View,
  at: Standings,
  state: number,
  language: string,
): BoardState {
  const { id, name, capital } = world.scenario.states[state]!
  const cells = world.rivals.map((_, power) => cellOf(position.goodwill, at, cellAt(power)))
  const top = members(leaders(world, at, state))
  function cellAt(power: number): number {
    return state * world.powers + power
  }
  return {
    index: state,
    id,
    name: localise(name, language),
    capital: localise(capital, language),
    weight: world.weight[state]!,
    neutral: world.neutral[state]!,
    stability: position.stability[state]!,
    baseline: position.baseline[state]!,
    inCrisis: position.stability[state]! <= world.rules.collapse.stability,
    cells,
    leaders: cells[top[0]!]!.alignment > 0 ? [...top] : [],
    asks: position.calls.some(([, asking]) => asking === state),
    neighbours: [...members(world.neighbours[state]!)],
  }
}

function cellOf(goodwill: readonly number[], at: Standings, cell: number): BoardCell {
  const trust = goodwill[cell]!
  const stake = at.stake[cell]!
  return {
    goodwill: trust,
    stake,
    overhang: Math.max(0, stake - trust),
    alignment: at.alignment[cell]!,
  }
}

function projectModel(
  { world, position }: View,
  reached: readonly number[],
  project: number,
  language: string,
): BoardProject {
  const state = world.projectState[project]!
  const place = world.projectsOf[state]!.indexOf(project)
  const { states, sectors } = world.scenario
  const { id, name, sector } = states[state]!.projects[place]!
  const owners = world.rivals.map((_, power) => power).filter((p) => owns(position, project, p))
  return {
    index: project,
    id,
    state,
    name: localise(name, language),
    sector,
    sign: initialsOf(localise(sectors.find((each) => each.id === sector)!.name, language)),
    size: owners.length > 0 ? sizeFor(world, position, project) : world.projectSize[project]!,
    owner: position.owner[project]!,
    partner: position.partner[project]!,
    connected: owners.every((power) => (reached[power]! & (1 << state)) !== 0),
    free: canBeBidFor(world, position, project),
  }
}

function routesOf({ world, position }: View, reached: number, power: number): BoardRoute[] {
  const through = crossed(world, position, power)
  return world.scenario.states.map((_, state) => ({
    state,
    gateway: (world.gateways[power]! & (1 << state)) !== 0,
    open: (reached & (1 << state)) !== 0,
    crossed: (through & (1 << state)) !== 0,
  }))
}

const ghostOf = (order: Order, slot: number, power: number): Ghost => ({
  slot,
  power,
  kind: KIND_NAMES[order.kind]!,
  state: order.state,
  project: order.kind === KIND.deal ? order.item : -1,
  rival: order.rival,
  quiet: order.quiet === 1,
})
