/** Players that never give some orders: what they are for is to show what an order is worth. */
import { KIND, type Order, type View } from '../../rules/index.ts'
import { ORDER_NAMES } from '../../scenario/index.ts'
import type { Banned } from '../spec.ts'

/** The view of a power that may not give some orders. */
export function withoutOrders(view: View, banned: readonly Banned[]): View {
  if (banned.length === 0) return view
  const { world, power } = view
  const orders = world.orders.map((candidates, owner) =>
    owner === power ? candidates.filter((order) => !banned.includes(nameOf(order))) : candidates,
  )
  return { ...view, world: { ...world, orders } }
}

const nameOf = ({ kind, quiet }: Order): Banned =>
  kind === KIND.deal && quiet === 1 ? 'quiet-deal' : ORDER_NAMES[kind]!
