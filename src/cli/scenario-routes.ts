/** Gathers who comes through where at the start of a scenario, and what stands in the way. */
import { crossed, type Fact, members, type Position, reach, type World } from '../rules/index.ts'
import type { PassageInfo, RoutesInfo, Shortfall } from '../text/info/model.ts'

/** [T] Borders, gateways and passages at the start. `income` is what the income step tells. */
export function routesInfo(world: World, income: readonly Fact[]): RoutesInfo {
  const { rules, scenario } = world
  const { goodwill, stability, transit } = rules.routes
  return {
    needed: { goodwill, stability, transit },
    borders: scenario.states.map(({ id }, state) => ({
      state: id,
      neighbours: members(world.neighbours[state]!).map((other) => scenario.states[other]!.id),
      gatewayOf: scenario.powers
        .filter((_, power) => holds(world.gateways[power]!, state))
        .map((power) => ({
          power: power.id,
          border: power.gateways.some((gateway) => gateway.state === id && gateway.border),
        })),
    })),
    powers: scenario.powers.map(({ id }, power) => ({
      power: id,
      states: passages(world, power, income),
    })),
  }
}

const holds = (mask: number, index: number): boolean => members(mask).includes(index)

function passages(world: World, power: number, income: readonly Fact[]): PassageInfo[] {
  const { opening, scenario } = world
  const reached = reach(world, opening, power)
  const through = crossed(world, opening, power)
  const passable = passableStates(world, opening, power)
  const statusIn = (state: number): PassageInfo['status'] => {
    if (holds(through, state)) return 'connected'
    if (holds(reached, state)) return 'ending'
    return holds(passable, state) ? 'cut-off' : 'impassable'
  }
  return scenario.states.map(({ id }, state) => ({
    state: id,
    gateway: holds(world.gateways[power]!, state),
    status: statusIn(state),
    short: holds(passable, state) ? [] : shortfalls(world, power, state),
    idleProjects: income.flatMap((fact) =>
      fact.fact === 'cut' && fact.power === power && world.projectState[fact.project] === state
        ? [world.projectIds[fact.project]!]
        : [],
    ),
  }))
}

/** [T1] The states passable for a power: what it would reach if each were a gateway of it. */
function passableStates(world: World, position: Position, power: number): number {
  const doors = world.doors.map((byCrossed) => byCrossed.map(() => world.everyState))
  return reach({ ...world, doors }, position, power)
}

/** What an impassable state lacks: what still bars it when everything else is as it should be. */
function shortfalls(world: World, power: number, state: number): Shortfall[] {
  const { opening, rules } = world
  const cell = state * world.powers + power
  const found = { goodwill: opening.goodwill[cell]!, stability: opening.stability[state]! }
  const needed = rules.routes
  const trusted = { ...opening, goodwill: opening.goodwill.map(() => needed.goodwill) }
  const calm = { ...opening, stability: opening.stability.map(() => needed.stability) }
  const barred = (position: Position) => !holds(passableStates(world, position, power), state)
  return [
    ...(barred(calm) ? ['goodwill' as const] : []),
    ...(barred(trusted) ? ['stability' as const] : []),
  ].map((what) => ({ what, found: found[what], needed: needed[what] }))
}
