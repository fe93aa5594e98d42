/** Which of the orders on offer is being weighed up. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { sameOrder, type Order } from '../../../rules/index.ts'
import { useMatch } from '../context.ts'

export interface Choosing {
  order: Order | null
  /** The order added last, for those who hear the page. */
  added: Order | null
  is: (order: Order) => boolean
  choose: (order: Order | null) => void
  add: (order: Order) => void
}

/** Whether two orders are the same in every field. */
export const alike = (a: Order, b: Order): boolean =>
  sameOrder(a, b) && a.state === b.state && a.rival === b.rival && a.quiet === b.quiet

/** At most one order is weighed up at a time; the board shows it. */
export function useChoosing(): Choosing {
  const { look, add } = useMatch()
  const [order, setOrder] = useState<Order | null>(null)
  const [added, setAdded] = useState<Order | null>(null)
  const choose = useCallback(
    (next: Order | null) => {
      setOrder(next)
      look(next)
    },
    [look],
  )
  useEffect(() => () => look(null), [look])
  return useMemo(
    () => ({
      order,
      added,
      choose,
      is: (other) => order !== null && alike(order, other),
      add: (chosen) => {
        add(chosen)
        setAdded(chosen)
      },
    }),
    [order, added, choose, add],
  )
}

/** An order as a key. */
export const orderKey = ({ kind, state, rival, item, quiet }: Order): string =>
  [kind, state, rival, item, quiet].join()
