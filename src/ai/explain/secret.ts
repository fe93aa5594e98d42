/** [K1] [K4] What others may not know of a power's orders. */
import { isHidden, KIND, type Order, type World } from '../../rules/index.ts'

/** Whether an order tells a secret of its power: hidden orders do, and cards, which come from its hand. */
export const isSecret = (world: World, power: number, order: Order): boolean =>
  order.kind === KIND.card || isHidden(world, power, order)
