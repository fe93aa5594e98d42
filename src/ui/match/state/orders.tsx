/** The orders that can be given in a state. */
import { useMemo } from 'react'
import { KIND } from '../../../rules/index.ts'
import { ORDER_NAMES } from '../../../scenario/index.ts'
import { cardName, powerName } from '../../../text/names.ts'
import { orderName } from '../../../text/orders.ts'
import { cardOptions, isSwitchedOff, stateOptions, type Option } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import type { Choosing } from '../desk/choosing.ts'
import { usePlanning } from '../desk/hooks.ts'
import { CommonReason, commonReason, OrderList } from '../desk/order-list.tsx'
import { useWords, type Words } from '../desk/words.ts'

type Group = 'court' | 'ground' | 'strike' | 'cards'
const GROUPS: readonly Group[] = ['court', 'ground', 'strike', 'cards']

function groupOf({ order: { kind } }: Option): Group {
  switch (kind) {
    case KIND.card:
      return 'cards'
    case KIND.pressure:
    case KIND.covert:
      return 'strike'
    case KIND.survey:
    case KIND.stabilise:
      return 'ground'
    default:
      return 'court'
  }
}

/** All that can be ordered in a state apart from deals, cards of the hand included. */
function useOptions(state: number): Option[] {
  const { view, draft } = useMatch()
  return useMemo(() => {
    const { position, power } = view
    const cards = position.hands[power]!.flatMap((card) =>
      cardOptions(view, draft.orders, card).filter(({ order }) => order.state === state),
    )
    return [...stateOptions(view, draft.orders, state), ...cards].filter(
      (option) => !isSwitchedOff(option),
    )
  }, [view, draft.orders, state])
}

export function StateOrders({ state, choosing }: { state: number; choosing: Choosing }) {
  const words = useWords()
  const planning = usePlanning()
  const options = useOptions(state)
  const label = useLabel()
  const reason = planning ? commonReason(options) : null
  return (
    <>
      {!planning && <p className="desk-note">{words('notPlanning')}</p>}
      <CommonReason reason={reason} />
      {GROUPS.map((group) => {
        const shown = options.filter((option) => groupOf(option) === group)
        if (shown.length === 0) return null
        return (
          <section key={group}>
            <h3 className="state-group">{words(`group-${group}`)}</h3>
            <OrderList
              options={shown}
              label={label}
              choosing={choosing}
              here={state}
              terse={reason !== null || !planning}
            />
          </section>
        )
      })}
    </>
  )
}

/** What an order is called where its state goes without saying. */
function useLabel(): (option: Option) => string {
  const words: Words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  return ({ order: { kind, item, rival } }) => {
    const name =
      kind === KIND.card
        ? cardName(tongue, view.power, item)
        : orderName(tongue.language, ORDER_NAMES[kind]!)
    return rival < 0 ? name : words('onRival', { order: name, rival: powerName(tongue, rival) })
  }
}
