/**
 * A view as other programs read it: ids instead of indices. It is made from a `View` alone, so there
 * is nothing secret in it. `docs/bots.md` explains every field.
 */
import {
  leaders,
  members,
  NONE,
  sameOrder,
  standings,
  writeOrder,
  type Fact,
  type Order,
  type Position,
  type Reason,
  type Standings,
  type View,
  type World,
  type WrittenOrder,
} from '../../rules/index.ts'
import { ORDER_NAMES, type OrderName } from '../../scenario/index.ts'

/** What a power has in a state. Rounds are 0 for never. */
interface WrittenCell {
  goodwill: number
  stake: number
  alignment: number
  surveyed: boolean
  courted: boolean
  visitUntil: number
  loan: number
  pressedAt: number
}

interface WrittenState {
  stability: number
  baseline: number
  leaders: string[]
  powers: Record<string, WrittenCell>
}

interface WrittenPower {
  /** In hand; of rivals what the public accounts say. */
  soft: number
  capital: number
  doctrine: number
  /** Victory points in twelfths. */
  points: number
  /** How wary it is of each rival. */
  wariness: Record<string, number>
  summitFrom: number
  summitOwed: boolean
  /** Agendas dealt to it, face up. */
  agendas: string[]
}

/** An order that was seen in the last round, and why it was paid back if it was. */
interface SeenOrder {
  power: string
  order: WrittenOrder
  refunded: Reason | null
}

/** A lasting effect; what does not belong to its kind is `null`, 0 or empty. */
interface WrittenModifier {
  effect: string
  powers: string[]
  states: string[]
  until: number
  order: OrderName | null
  soft: number
  capital: number
  sectors: string[]
  by: number
  open: boolean
}

/** A delayed effect: what brings it, when it comes next, and how often in all. */
interface WrittenDelayed {
  from: 'card' | 'headline' | 'backlash'
  id: string
  state: string | null
  round: number
  times: number
}

/** What a power may know while it plans a round. */
export interface WrittenView {
  round: number
  states: Record<string, WrittenState>
  powers: Record<string, WrittenPower>
  /** Owners of each project. */
  projects: Record<string, string[]>
  /** Cards in the power's own hand. */
  hand: string[]
  /** Agenda the power keeps, `null` before its first plan. */
  agenda: string | null
  /** Per state: last round of the power's own covert action there, 0 for never. */
  covert: Record<string, number>
  headlines: { headline: string; state: string | null }[]
  calls: { call: string; state: string; until: number }[]
  lasting: WrittenModifier[]
  delayed: WrittenDelayed[]
  orders: SeenOrder[]
}

/** Writes a view of a running match down with ids. A spectator has none: `power` is at least 0. */
export function writeView({ world, power, position, facts }: View): WrittenView {
  const { scenario } = world
  const at = standings(world, position)
  return {
    round: position.round,
    states: byId(scenario.states, (state) => writeState(world, position, at, state)),
    powers: byId(scenario.powers, (other) => writePower(world, position, other)),
    projects: Object.fromEntries(
      world.projectIds.map((id, project) => [id, owners(world, position, project)]),
    ),
    hand: position.hands[power]!.map((card) => scenario.powers[power]!.cards[card]!.id),
    agenda: keptAgenda(world, position, power),
    covert: byId(scenario.states, (state) => position.covertAt[state * world.powers + power]!),
    headlines: position.revealed.map(([headline, state]) => ({
      headline: scenario.headlines[headline!]!.id,
      state: stateId(world, state!),
    })),
    calls: position.calls.map(([call, state, until]) => ({
      call: scenario.calls[call!]!.id,
      state: scenario.states[state!]!.id,
      until: until!,
    })),
    lasting: position.modifiers.map((row) => writeModifier(world, row)),
    delayed: position.scheduled.map((row) => writeDelayed(world, row)),
    orders: seenOrders(world, facts),
  }
}

const byId = <T>(list: readonly { id: string }[], entry: (index: number) => T): Record<string, T> =>
  Object.fromEntries(list.map(({ id }, index) => [id, entry(index)]))

const stateId = ({ scenario }: World, state: number): string | null =>
  state === NONE ? null : scenario.states[state]!.id

const ids = (list: readonly { id: string }[], mask: number): string[] =>
  [...members(mask)].map((index) => list[index]!.id)

function writeState(world: World, position: Position, at: Standings, state: number): WrittenState {
  const { powers } = world.scenario
  return {
    stability: position.stability[state]!,
    baseline: position.baseline[state]!,
    leaders: ids(powers, leaders(world, at, state)),
    powers: byId(powers, (power) => writeCell(position, at, state * world.powers + power)),
  }
}

const writeCell = (position: Position, at: Standings, cell: number): WrittenCell => ({
  goodwill: position.goodwill[cell]!,
  stake: at.stake[cell]!,
  alignment: at.alignment[cell]!,
  surveyed: position.surveyed[cell] === 1,
  courted: position.courted[cell] === 1,
  visitUntil: position.visitUntil[cell]!,
  loan: position.loan[cell]!,
  pressedAt: position.pressedAt[cell]!,
})

function writePower(world: World, position: Position, power: number): WrittenPower {
  const { powers } = world.scenario
  const { agendas } = powers[power]!
  return {
    soft: position.soft[power]!,
    capital: position.capital[power]!,
    doctrine: position.doctrine[power]!,
    points: position.points[power]!,
    wariness: Object.fromEntries(
      world.rivals[power]!.map((rival) => [
        powers[rival]!.id,
        position.wariness[power * world.powers + rival]!,
      ]),
    ),
    summitFrom: position.summitFrom[power]!,
    summitOwed: position.postponed[power] === 1,
    agendas: position.dealt[power]!.map((agenda) => agendas[agenda]!.id),
  }
}

const owners = ({ scenario }: World, { owner, partner }: Position, project: number): string[] =>
  [owner[project]!, partner[project]!]
    .filter((power) => power !== NONE)
    .map((power) => scenario.powers[power]!.id)

function keptAgenda({ scenario }: World, position: Position, power: number): string | null {
  const kept = position.agenda[power]!
  if (kept === NONE) return null
  return scenario.powers[power]!.agendas[position.dealt[power]![kept]!]!.id
}

function writeModifier(world: World, row: readonly number[]): WrittenModifier {
  const { powers, sectors, states } = world.scenario
  const [modifier, until, powerMask, stateMask] = row as [number, number, number, number]
  const { effect, kind, soft, capital, sectors: sectorMask, by, open } = world.modifiers[modifier]!
  return {
    effect,
    powers: ids(powers, powerMask),
    states: ids(states, stateMask),
    until,
    order: ORDER_NAMES[kind] ?? null,
    soft,
    capital,
    sectors: sectors.filter((_, sector) => sectorMask & (1 << sector)).map(({ id }) => id),
    by,
    open,
  }
}

function writeDelayed(world: World, row: readonly number[]): WrittenDelayed {
  const { headlines, powers } = world.scenario
  const [round, later, , , state, times] = row as [number, number, number, number, number, number]
  const { kind, power, index } = world.laters[later]!.origin
  const id = {
    card: () => powers[power]!.cards[index]!.id,
    headline: () => headlines[index]!.id,
    backlash: () => powers[power]!.id,
  }[kind]()
  return { from: kind, id, state: stateId(world, state), round, times }
}

/** [R3] Orders of the last round in the order they were paid, each with its refund. */
function seenOrders(world: World, facts: readonly Fact[]): SeenOrder[] {
  const { powers } = world.scenario
  return facts.flatMap((fact): SeenOrder[] => {
    if (fact.fact !== 'order') return []
    const { power, order } = fact
    return [
      {
        power: powers[power]!.id,
        order: writeOrder(world, power, order),
        refunded: refundReason(facts, power, order),
      },
    ]
  })
}

function refundReason(facts: readonly Fact[], power: number, order: Order): Reason | null {
  for (const fact of facts) {
    if (fact.fact !== 'refund' || fact.power !== power) continue
    if (sameOrder(fact.order, order)) return fact.reason
  }
  return null
}
