/** Which of the orders on offer is being weighed up. */
import { useCallback, useMemo, useState } from 'react'
import { NONE, sameOrder, type Order } from '../../../rules/index.ts'
import { useMatch } from '../context.ts'

export interface Choosing {
  order: Order | null
  is: (order: Order) => boolean
  choose: (order: Order | null) => void
}

const alike = (a: Order, b: Order): boolean =>
  sameOrder(a, b) && a.state === b.state && a.rival === b.rival && a.quiet === b.quiet

/** At most one order is weighed up at a time; the board shows it. */
export function useChoosing(): Choosing {
  const { look } = useMatch()
  const [order, setOrder] = useState<Order | null>(null)
  const choose = useCallback(
    (next: Order | null) => {
      setOrder(next)
      look(next)
    },
    [look],
  )
  return useMemo(
    () => ({ order, choose, is: (other) => order !== null && alike(order, other) }),
    [order, choose],
  )
}

/** An order as a key. */
export const orderKey = ({ kind, state, rival, item, quiet }: Order): string =>
  [kind, state, rival, item, quiet].join()

/** Whether an order has a place. */
export const hasPlace = ({ state }: Order): boolean => state !== NONE
