/** The initiative cards in hand; a card opens to its text, what it does, and where it can be played. */
import { useMemo } from 'react'
import { NONE, type Order } from '../../../rules/index.ts'
import { inCard } from '../../../text/effects.ts'
import { cardName, cardText, powerName, stateName, type Tongue } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { cardOptions, type Option } from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { alike, type Choosing } from './choosing.ts'
import { Deeds } from './deeds.tsx'
import { usePlanning } from './hooks.ts'
import { OrderList } from './order-list.tsx'
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
function placeWords(words: Words, tongue: Tongue, { state, rival }: Order): string {
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
  const open = options.filter(({ refused }) => refused === null)
  const planned = options.filter(({ order }) => draft.orders.some((other) => alike(order, other)))
  // Every possible way to play it; else the one that is planned; else one that says why not.
  const shown = [open, planned, options.slice(0, 1)].find((list) => list.length > 0)!
  return (
    <div className="desk-card">
      <Fold
        title={<CardTitle card={card} option={open[0] ?? first} planned={planned.length > 0} />}
      >
        <p>{cardText(tongue, view.power, card)}</p>
        <CardDeeds card={card} />
        <OrderList
          options={shown}
          label={({ order }) => placeWords(words, tongue, order)}
          choosing={choosing}
        />
      </Fold>
    </div>
  )
}

function CardDeeds({ card }: { card: number }) {
  const { world, power } = useMatch().view
  const owner = world.scenario.powers[power]!
  const entry = owner.cards[card]!
  return <Deeds requires={entry.requires} effects={entry.effects} where={inCard(owner.id, entry)} />
}

interface CardTitleProps {
  card: number
  /** A way to play it: a possible one, if there is one. */
  option: Option
  planned: boolean
}

function CardTitle({ card, option, planned }: CardTitleProps) {
  const words = useWords()
  const tongue = useTongue()
  const planning = usePlanning()
  const { view } = useMatch()
  const status = () => {
    if (planned) return words('inPlan')
    if (option.refused === null) return planning ? words('playable') : ''
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
