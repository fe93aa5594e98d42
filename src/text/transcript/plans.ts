/** The plans as they are revealed: orders, prices, doctrine moves. */
import { KIND, type Fact, type Stretch } from '../../rules/index.ts'
import { cardText, powerName, type Tongue } from '../names.ts'
import { howSeen, listPrice, orderPhrase, pricePhrase } from '../orders.ts'
import { formatMessage } from '../message.ts'
import { doctrineMark } from './board.ts'
import { bullet, heading, paragraph } from './layout.ts'
import { range, words } from './words.ts'

type OrderFact = Extract<Fact, { fact: 'order' }>

/** What every power planned. */
export function plans(tongue: Tongue, stretch: Stretch): string[] {
  return [
    ...heading(words(tongue, 'plans')),
    ...range(tongue.world.powers).flatMap((power) => planOf(tongue, stretch, power)),
  ]
}

function planOf(tongue: Tongue, { facts, start }: Stretch, power: number): string[] {
  const { language } = tongue
  const orders = facts.filter((fact) => fact.fact === 'order').filter((o) => o.power === power)
  const soft = orders.reduce((sum, order) => sum + order.soft, 0)
  const capital = orders.reduce((sum, order) => sum + order.capital, 0)
  return [
    ...paragraph(
      words(tongue, 'plan', {
        power: powerName(tongue, power),
        count: orders.length,
        paid: pricePhrase(language, soft, capital),
        budget: words(tongue, 'budget', {
          soft: start.soft[power]!,
          capital: start.capital[power]!,
        }),
      }),
      2,
    ),
    ...orders.flatMap((fact, index) => [
      ...paragraph(planned(tongue, fact, index + 1), 4, 3),
      ...cardWords(tongue, fact),
    ]),
    ...doctrineMove(tongue, facts, start.doctrine[power]!, power),
  ]
}

function planned(tongue: Tongue, { power, order, soft, capital }: OrderFact, number: number) {
  const { language, world } = tongue
  const list = listPrice(world, power, order)
  const same = list.soft === soft && list.capital === capital
  return words(tongue, 'planned', {
    number,
    order: orderPhrase(tongue, power, order),
    price: pricePhrase(language, soft, capital),
    list: same ? 'same' : pricePhrase(language, list.soft, list.capital),
    seen: formatMessage(language, `seen.${howSeen(world, power, order)}`, {}),
  })
}

/** What a card played says. */
function cardWords(tongue: Tongue, { power, order }: OrderFact): string[] {
  if (order.kind !== KIND.card) return []
  return paragraph(words(tongue, 'quoted', { text: cardText(tongue, power, order.item) }), 7, 0)
}

function doctrineMove(
  tongue: Tongue,
  facts: readonly Fact[],
  mark: number,
  power: number,
): string[] {
  const moves = facts.filter((fact) => fact.fact === 'changed' && fact.what === 'doctrine')
  return moves.flatMap((fact) => {
    if (fact.fact !== 'changed' || fact.power !== power) return []
    const sentence = words(tongue, 'move', {
      by: fact.by > 0 ? 'up' : 'down',
      before: doctrineMark(tongue, power, mark),
      after: doctrineMark(tongue, power, mark + fact.by),
    })
    return bullet(sentence, 4)
  })
}
