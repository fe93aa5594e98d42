/** Plans that a chosen one is compared with. */
import { rejectPlan, type Order, type Plan, type View } from '../../rules/index.ts'
import type { TriedPlan } from '../search/thought.ts'
import { isSecret } from './secret.ts'

/** Whether two orders are the same in every field: the same card elsewhere is another order. */
export const isSameOrder = (a: Order, b: Order): boolean =>
  a.kind === b.kind &&
  a.state === b.state &&
  a.rival === b.rival &&
  a.item === b.item &&
  a.quiet === b.quiet

export const holds = ({ orders }: Plan, order: Order): boolean =>
  orders.some((other) => isSameOrder(other, order))

const isLegal = ({ world, position, power }: View, plan: Plan): boolean =>
  rejectPlan(world, position, power, plan) === null

/** The plan without one order, and without those that it made possible. */
export function without(view: View, plan: Plan, order: Order): Plan {
  const { world, position, power } = view
  const orders = plan.orders.filter((other) => !isSameOrder(other, order))
  const rest = { ...plan, orders }
  for (let index = orders.length; index >= 0;) {
    index = rejectPlan(world, position, power, rest)?.order ?? -1
    if (index >= 0) orders.splice(index, 1)
  }
  return rest
}

/** The order that a plan holds in the place of another order of the chosen plan, if that is all that differs. */
export function replacement(chosen: Plan, order: Order, other: Plan): Order | null {
  const { doctrine, agenda, orders } = other
  if (doctrine !== chosen.doctrine || agenda !== chosen.agenda) return null
  if (orders.length !== chosen.orders.length || holds(other, order)) return null
  const fresh = orders.filter((entry) => !holds(chosen, entry))
  return fresh.length === 1 ? fresh[0]! : null
}

/**
 * Legal plans that hold an order: those that were tried, the best first, and the chosen one with the
 * order added to it, put in the place of one of its own, or left alone with it.
 */
export function plansWith(
  view: View,
  chosen: Plan,
  tried: readonly TriedPlan[],
  order: Order,
): Plan[] {
  const swapped = chosen.orders.map((_, index) => chosen.orders.with(index, order))
  const made = [[...chosen.orders, order], ...swapped, [order]].map((orders) => ({
    ...chosen,
    orders,
  }))
  const known = tried.filter(({ plan }) => holds(plan, order)).slice(0, MOST_KNOWN)
  return [...known.map(({ plan }) => plan), ...made].filter((plan) => isLegal(view, plan))
}

/** Plans of the search that are looked at again. */
const MOST_KNOWN = 3

/** Whether two plans differ in nothing that is the power's secret: hidden orders, cards, the agenda. */
export function differsOpenly(view: View, chosen: Plan, other: Plan): boolean {
  const { world, power } = view
  const secrets = (plan: Plan) => plan.orders.filter((order) => isSecret(world, power, order))
  const [ours, theirs] = [secrets(chosen), secrets(other)]
  return (
    chosen.agenda === other.agenda &&
    ours.length === theirs.length &&
    ours.every((order) => holds(other, order))
  )
}
