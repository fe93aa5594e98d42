/** Orders without a place: the summit, and reassuring the rivals. */
import { useMemo } from 'react'
import { ORDER_NAMES } from '../../../scenario/index.ts'
import { orderName } from '../../../text/orders.ts'
import { isSwitchedOff, regionOptions } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import type { Choosing } from './choosing.ts'
import { OrderList } from './order-list.tsx'
import { useWords } from './words.ts'

export function Region({ choosing }: { choosing: Choosing }) {
  const words = useWords()
  const { language } = useTongue()
  const { view, draft } = useMatch()
  const options = useMemo(
    () => regionOptions(view, draft.orders).filter((option) => !isSwitchedOff(option)),
    [view, draft.orders],
  )
  if (options.length === 0) return null
  return (
    <section className="desk-section">
      <h3>{words('region')}</h3>
      <OrderList
        options={options}
        label={({ order }) => orderName(language, ORDER_NAMES[order.kind]!)}
        choosing={choosing}
      />
    </section>
  )
}
