/** What the desk works out, once for every view and draft. */
import { useMemo } from 'react'
import { ordersAllowed, type Order, type View } from '../../../rules/index.ts'
import {
  accounts,
  consequenceOf,
  forecast,
  outlookOf,
  planOf,
  purseAfter,
  type Consequence,
  type Forecast,
  type Outlook,
} from '../../../view/index.ts'
import { useMatch } from '../context.ts'
import { orderKey } from './choosing.ts'

/** What is known of a draft in a view: what it brings, and what each order would add. */
interface Known {
  without: Forecast
  added: Map<string, Consequence>
}

const known = new WeakMap<View, Map<string, Known>>()

const keyOf = (orders: readonly Order[]): string => orders.map(orderKey).join(';')

function knownOf(view: View, orders: readonly Order[]): Known {
  let drafts = known.get(view)
  if (!drafts) known.set(view, (drafts = new Map()))
  const key = keyOf(orders)
  let found = drafts.get(key)
  if (!found) {
    found = { without: forecast(view, planOf(view, orders)), added: new Map() }
    drafts.set(key, found)
  }
  return found
}

/** What an order would add to the orders of a draft; worked out once. */
function consequenceIn(view: View, orders: readonly Order[], order: Order): Consequence {
  const { without, added } = knownOf(view, orders)
  const key = orderKey(order)
  let found = added.get(key)
  if (!found) added.set(key, (found = consequenceOf(view, orders, order, without)))
  return found
}

/** What an order would add to the draft. Ask only for orders that are not refused. */
export function useConsequence(order: Order): Consequence {
  const { view, draft } = useMatch()
  return consequenceIn(view, draft.orders, order)
}

/** Whether the person at the screen may change the plan. */
export function usePlanning(): boolean {
  const { stage, seat, committed } = useMatch()
  return stage === 'planning' && seat >= 0 && !committed[seat]
}

/** How many orders the plan may hold. */
export function useAllowed(): number {
  const { view } = useMatch()
  return ordersAllowed(view.world, view.position, view.power)
}

/** What the draft would change against doing nothing. */
export function useOutlook(): Outlook {
  const { view, draft } = useMatch()
  return useMemo(
    () => outlookOf(view, planOf(view, draft.orders, draft.doctrine, draft.agenda)),
    [view, draft],
  )
}

/** A budget now, once the plan is paid, what comes in, and as the next round begins. */
export interface BudgetLine {
  budget: 'soft' | 'capital'
  now: number
  left: number
  income: number
  next: number
  lost: number
}

export function useBudgets(): BudgetLine[] {
  const { view, draft } = useMatch()
  return useMemo(() => {
    const { position, power } = view
    const plan = planOf(view, draft.orders, draft.doctrine, draft.agenda)
    const paid = accounts(view, draft.orders, draft.doctrine)
    const purse = purseAfter(view, plan)
    return [
      {
        budget: 'soft',
        now: position.soft[power]!,
        left: paid.soft,
        income: paid.incomeSoft,
        next: purse.soft,
        lost: purse.lostSoft,
      },
      {
        budget: 'capital',
        now: position.capital[power]!,
        left: paid.capital,
        income: paid.incomeCapital,
        next: purse.capital,
        lost: purse.lostCapital,
      },
    ]
  }, [view, draft])
}
