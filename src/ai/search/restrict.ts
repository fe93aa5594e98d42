/** Players that never give some orders: what they are for is to show what an order is worth. */
import type { View } from '../../rules/index.ts'
import { countedAs, type Counted } from '../spec.ts'

/** The view of a power that may not give some orders. */
export function withoutOrders(view: View, banned: readonly Counted[]): View {
  if (banned.length === 0) return view
  const { world, power } = view
  const orders = world.orders.map((candidates, owner) =>
    owner === power ? candidates.filter((order) => !banned.includes(countedAs(order))) : candidates,
  )
  return { ...view, world: { ...world, orders } }
}
