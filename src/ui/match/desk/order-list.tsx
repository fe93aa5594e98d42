/** Orders on offer under a heading. */
import type { ReactNode } from 'react'
import type { Reason } from '../../../rules/index.ts'
import { reasonSentence } from '../../../text/reason.ts'
import type { Option } from '../../../view/index.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { useMatch, useTongue } from '../context.ts'
import { orderKey, type Choosing } from './choosing.ts'
import { OrderRow } from './order-row.tsx'
import { useWords } from './words.ts'

interface Props {
  options: readonly Option[]
  label: (option: Option) => ReactNode
  choosing: Choosing
  here?: number
  /** Why each row is refused goes without saying. */
  terse?: boolean
}

export const OrderList = ({ options, label, choosing, here = -1, terse = false }: Props) => (
  <ul className={`order-list ${terse ? 'terse' : ''}`}>
    {options.map((option) => (
      <OrderRow
        key={orderKey(option.order)}
        option={option}
        label={label(option)}
        choosing={choosing}
        here={here}
        terse={terse}
      />
    ))}
  </ul>
)

/** The one reason for which all of these are refused, or null. */
export function commonReason(options: readonly Option[]): Reason | null {
  const [first] = options
  if (!first || options.length < 2) return null
  return options.every(({ refused }) => refused === first.refused) ? first.refused : null
}

/** Says once why nothing of a list can be added. */
export function CommonReason({ reason }: { reason: Reason | null }) {
  const words = useWords()
  const { language } = useTongue()
  if (!reason) return null
  return (
    <p className="desk-note">{words('allRefused', { reason: reasonSentence(language, reason) })}</p>
  )
}

/** Says what was added to the plan, to those who hear the page. */
export function Added({ choosing: { added } }: { choosing: Choosing }) {
  const words = useWords()
  const tongue = useTongue()
  const { power } = useMatch().view
  return (
    <p role="status" className="visually-hidden">
      {added && words('added', { order: orderPhrase(tongue, power, added) })}
    </p>
  )
}
