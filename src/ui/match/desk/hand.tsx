/** The initiative cards in hand; a card opens to its text and the places where it can be played. */
import { useMemo } from 'react'
import { NONE, type Order } from '../../../rules/index.ts'
import { cardName, cardText, powerName, stateName, type Tongue } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { cardOptions, type Option } from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import type { Choosing } from './choosing.ts'
import { usePlanning } from './hooks.ts'
import { OrderList } from './order-list.tsx'
import { plays } from './plan.tsx'
import { Price, Seen } from './signs.tsx'
import { useWords, type Words } from './words.ts'

export function Hand({ choosing }: { choosing: Choosing }) {
  const words = useWords()
  const { view } = useMatch()
  const { world, position, power } = view
  if (!world.modules.cards) return null
  const hand = position.hands[power]!
  return (
    <section className="desk-section">
      <h3>{words('hand')}</h3>
      <p className="muted small">
        {hand.length > 0
          ? words('handHelp', { cards: world.rules.plan.cards })
          : words('handEmpty')}
      </p>
      {hand.map((card) => (
        <CardFold key={card} card={card} choosing={choosing} />
      ))}
    </section>
  )
}

/** Where a card is played, in words. */
export function placeWords(words: Words, tongue: Tongue, { state, rival }: Order): string {
  const where = {
    state: state === NONE ? '' : stateName(tongue, state),
    rival: rival === NONE ? '' : powerName(tongue, rival),
  }
  if (state === NONE) return words(rival === NONE ? 'placeNone' : 'placeRival', where)
  return words(rival === NONE ? 'placeState' : 'placeBoth', where)
}

function CardFold({ card, choosing }: { card: number; choosing: Choosing }) {
  const words = useWords()
  const tongue = useTongue()
  const { view, draft } = useMatch()
  const options = useMemo(() => cardOptions(view, draft.orders, card), [view, draft.orders, card])
  const [first] = options
  if (!first) return null
  // Every way to play it, the possible ones first.
  const open = options.filter(({ refused }) => refused === null)
  const shown = open.length > 0 ? open : options.slice(0, 1)
  return (
    <div className="desk-card">
      <Fold title={<CardTitle card={card} option={open[0] ?? first} open={open.length > 0} />}>
        <p>{cardText(tongue, view.power, card)}</p>
        {!plays(draft.orders, card) && (
          <OrderList
            options={shown}
            label={({ order }) => placeWords(words, tongue, order)}
            choosing={choosing}
          />
        )}
      </Fold>
    </div>
  )
}

function CardTitle({ card, option, open }: { card: number; option: Option; open: boolean }) {
  const words = useWords()
  const tongue = useTongue()
  const planning = usePlanning()
  const { view, draft } = useMatch()
  const status = () => {
    if (plays(draft.orders, card)) return words('inPlan')
    if (open || option.refused === null) return planning ? words('playable') : ''
    return reasonSentence(tongue.language, option.refused)
  }
  return (
    <span className="desk-card-title">
      <strong>{cardName(tongue, view.power, card)}</strong>
      <Price soft={option.soft} capital={option.capital} />
      <Seen order={option.order} />
      <span className="muted small">{status()}</span>
    </span>
  )
}
