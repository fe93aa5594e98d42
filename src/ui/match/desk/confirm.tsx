/** The card that an order is confirmed on: what it says, costs, changes and risks. */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { KIND, type Order } from '../../../rules/index.ts'
import { ORDER_NAMES } from '../../../scenario/index.ts'
import { stateCapital } from '../../../text/names.ts'
import { howSeen, orderEffect, orderPhrase } from '../../../text/orders.ts'
import { answersCall, priceParts, type Option } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { useDeskParts } from '../desk-parts.ts'
import type { Choosing } from './choosing.ts'
import { Effects, Risks } from './effects.tsx'
import { useConsequence } from './hooks.ts'
import { Money, Price } from './signs.tsx'
import { useWords } from './words.ts'

interface Props {
  id: string
  option: Option
  here: number
  choosing: Choosing
  close: () => void
}

export function Confirm({ id, option: { order }, here, choosing, close }: Props) {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const yes = useRef<HTMLButtonElement>(null)
  const outlook = useConsequence(order)
  const { Reason } = useDeskParts()
  useEffect(() => yes.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <div
      id={id}
      className="order-confirm"
      role="group"
      aria-label={orderPhrase(tongue, view.power, order)}
    >
      <RuleText order={order} />
      <PriceList order={order} />
      <Effects outlook={outlook} here={here} />
      {answersCall(view, order) && order.state >= 0 && (
        <p>{words('callAnswered', { capital: stateCapital(tongue, order.state) })}</p>
      )}
      <p className="muted small">{words(`seen-${howSeen(view.world, view.power, order)}`)}</p>
      <Risks risks={outlook.risks} />
      {Reason && <Reason />}
      <div className="row">
        <button
          ref={yes}
          type="button"
          className="button primary"
          onKeyDown={onKeyDown}
          onClick={() => {
            choosing.add(order)
            close()
          }}
        >
          {words('addToPlan')}
        </button>
        <button type="button" className="button quiet" onKeyDown={onKeyDown} onClick={close}>
          {words('cancel')}
        </button>
      </div>
    </div>
  )
}

/** What the rulebook says of an order; what a card says stands beside its name. */
function RuleText({ order: { kind } }: { order: Order }) {
  const { language, world } = useTongue()
  if (kind === KIND.card) return null
  return <p className="small">{orderEffect(language, world, ORDER_NAMES[kind]!)}</p>
}

/** The price against the list price, with what makes the difference. */
function PriceList({ order }: { order: Order }) {
  const words = useWords()
  const { view, draft } = useMatch()
  const { list, parts, soft, capital } = priceParts(view, draft.orders, order)
  const change = (by: number) => words('signed', { by })
  return (
    <dl className="order-prices">
      {parts.length > 0 && (
        <div>
          <dt>{words('listPrice')}</dt>
          <dd>
            <Price {...list} />
          </dd>
        </div>
      )}
      {parts.map((part) => (
        <div key={part.cause}>
          <dt>{words(`cause-${part.cause}`)}</dt>
          <dd>
            {part.soft !== 0 && <Money budget="soft" amount={change(part.soft)} />}
            {part.capital !== 0 && <Money budget="capital" amount={change(part.capital)} />}
          </dd>
        </div>
      ))}
      <div>
        <dt>{words('youPay')}</dt>
        <dd>
          <Price soft={soft} capital={capital} />
        </dd>
      </div>
    </dl>
  )
}
