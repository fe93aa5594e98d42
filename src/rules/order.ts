/** Orders and plans: what a power decides in a round, as plain data with whole numbers only. */
import type { OrderName } from '../scenario/index.ts'

/** Kind numbers of the orders: their positions in `ORDER_NAMES`, written out for speed. */
export const KIND = {
  exchange: 0,
  grant: 1,
  loan: 2,
  dialogue: 3,
  visit: 4,
  summit: 5,
  survey: 6,
  deal: 7,
  stabilise: 8,
  reassure: 9,
  pressure: 10,
  covert: 11,
  card: 12,
} as const satisfies Record<OrderName, number>

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

/** [P2] Two orders are the same when they do the same in the same place, or play the same card. */
export function sameOrder(a: Order, b: Order): boolean {
  if (a.kind === KIND.card && b.kind === KIND.card) return a.item === b.item
  return a.kind === b.kind && a.state === b.state && a.rival === b.rival && a.item === b.item
}
