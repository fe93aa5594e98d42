/** Orders and plans: what a power decides in a round, as plain data with whole numbers only. */
import { ORDER_NAMES, type OrderName } from '../scenario/index.ts'

/** Kind numbers of the orders: positions in `ORDER_NAMES`. */
export const KIND = Object.fromEntries(ORDER_NAMES.map((name, kind) => [name, kind])) as Readonly<
  Record<OrderName, number>
>

/** Stands for "none" wherever an index is expected. */
export const NONE = -1

/** One order. Fields that the kind does not use hold `NONE` (quiet: 0). */
export interface Order {
  /** Position in `ORDER_NAMES`. */
  kind: number
  /** State it is placed in. */
  state: number
  /** Rival it is aimed at. */
  rival: number
  /** Project of a deal, or card of the power's deck list. */
  item: number
  /** 1 for a quiet deal. */
  quiet: number
}

/** What a power commits in a round. */
export interface Plan {
  orders: Order[]
  /** [D2] Move of the doctrine mark towards soft power: -1, 0 or 1. */
  doctrine: number
  /** [P6] Which of the dealt agendas is kept (0 …), only in round 1; otherwise `NONE`. */
  agenda: number
}

/** A plan that does nothing. */
export const emptyPlan = (): Plan => ({ orders: [], doctrine: 0, agenda: NONE })

/** Makes an order; whatever is left out is "none". */
export function order(
  name: OrderName,
  fields: Partial<Pick<Order, 'state' | 'rival' | 'item' | 'quiet'>> = {},
): Order {
  const { state = NONE, rival = NONE, item = NONE, quiet = 0 } = fields
  return { kind: KIND[name], state, rival, item, quiet }
}

/** [P2] Two orders are the same when they do the same thing in the same place. */
export function sameOrder(a: Order, b: Order): boolean {
  return a.kind === b.kind && a.state === b.state && a.rival === b.rival && a.item === b.item
}
