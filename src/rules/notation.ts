/**
 * Plans as people, files and other programs write them: with ids instead of indices. Reading never
 * throws; what cannot be understood becomes a malformed order, which `rejectPlan` refuses.
 */
import { ORDER_NAMES, type OrderName } from '../scenario/index.ts'
import { KIND, NONE, type Order, type Plan } from './order.ts'
import type { World } from './world/types.ts'

/** An order with ids: fields that its kind does not use are left out. */
export interface WrittenOrder {
  order: OrderName
  state?: string
  rival?: string
  project?: string
  card?: string
  quiet?: boolean
}

/** A plan with ids. */
export interface WrittenPlan {
  orders: WrittenOrder[]
  doctrine: -1 | 0 | 1
  /** Id of the agenda kept, in the first plan only. */
  agenda?: string
}

/** Writes an order down with ids. */
export function writeOrder(world: World, power: number, order: Order): WrittenOrder {
  const { scenario } = world
  const name = ORDER_NAMES[order.kind]!
  const isDeal = order.kind === KIND.deal
  return {
    order: name,
    ...(order.state !== NONE && !isDeal && { state: scenario.states[order.state]!.id }),
    ...(order.rival !== NONE && { rival: scenario.powers[order.rival]!.id }),
    ...(isDeal && { project: world.projectIds[order.item]! }),
    ...(order.kind === KIND.card && { card: scenario.powers[power]!.cards[order.item]!.id }),
    ...(order.quiet === 1 && { quiet: true }),
  }
}

/** Writes a plan down with ids. `dealt` are the power's dealt agendas. */
export function writePlan(
  world: World,
  power: number,
  dealt: readonly number[],
  plan: Plan,
): WrittenPlan {
  const kept = plan.agenda === NONE ? undefined : dealt[plan.agenda]
  return {
    orders: plan.orders.map((order) => writeOrder(world, power, order)),
    doctrine: plan.doctrine as -1 | 0 | 1,
    ...(kept !== undefined && { agenda: world.scenario.powers[power]!.agendas[kept]!.id }),
  }
}

const MALFORMED: Order = { kind: NONE, state: NONE, rival: NONE, item: NONE, quiet: 0 }

/** Index of an id; "none" when it is left out, NaN (refused later) when there is no such id. */
function indexOf(ids: readonly { id: string }[], id: unknown): number {
  if (id === undefined) return NONE
  const index = ids.findIndex((entry) => entry.id === id)
  return index < 0 ? Number.NaN : index
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads an order of a power from whatever came in. */
export function readOrder(world: World, power: number, written: unknown): Order {
  if (!isRecord(written)) return MALFORMED
  const { scenario } = world
  const kind = (ORDER_NAMES as readonly unknown[]).indexOf(written['order'])
  const quiet = written['quiet'] === true ? 1 : 0
  if (kind === KIND.deal) {
    const item = (world.projectIds as readonly unknown[]).indexOf(written['project'])
    return { kind, state: world.projectState[item] ?? NONE, rival: NONE, item, quiet }
  }
  const cards = scenario.powers[power]!.cards
  return {
    kind,
    state: indexOf(scenario.states, written['state']),
    rival: indexOf(scenario.powers, written['rival']),
    item: kind === KIND.card ? indexOf(cards, written['card']) : NONE,
    quiet,
  }
}

/** Reads a plan of a power from whatever came in. */
export function readPlan(
  world: World,
  power: number,
  dealt: readonly number[],
  written: unknown,
): Plan {
  if (!isRecord(written) || !Array.isArray(written['orders'])) {
    return { orders: [MALFORMED], doctrine: 0, agenda: NONE }
  }
  const agendas = world.scenario.powers[power]!.agendas
  const agenda = indexOf(agendas, written['agenda'])
  const { doctrine = 0 } = written
  return {
    orders: written['orders'].map((order) => readOrder(world, power, order)),
    doctrine: typeof doctrine === 'number' ? doctrine : Number.NaN,
    agenda: agenda === NONE ? NONE : dealt.indexOf(agenda),
  }
}
