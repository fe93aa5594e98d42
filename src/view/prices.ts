/** What makes up a price: the rules are asked again with one cause after the other taken away. */
import {
  capitalPrice,
  clonePosition,
  softPrice,
  type Order,
  type Position,
  type View,
} from '../rules/index.ts'
import { draftOf } from './options.ts'

export type PriceCause = 'survey' | 'visit' | 'postponed' | 'lasting' | 'caution' | 'crowded'

export interface PricePart {
  cause: PriceCause
  soft: number
  capital: number
}

export interface PriceParts {
  /** Before anything makes it cheaper or dearer. */
  list: { soft: number; capital: number }
  parts: PricePart[]
  soft: number
  capital: number
}

/** How to take a cause away. The rest of the draft goes with the visit, which may be in it. */
const WITHOUT: readonly (readonly [PriceCause, (position: Position) => void])[] = [
  ['survey', ({ surveyed }) => void surveyed.fill(0)],
  ['visit', ({ visitUntil }) => void visitUntil.fill(0)],
  ['postponed', ({ postponed }) => void postponed.fill(0)],
  ['lasting', ({ modifiers }) => void modifiers.splice(0)],
  ['caution', ({ wariness }) => void wariness.fill(0)],
  ['crowded', ({ goodwill }) => void goodwill.fill(0)],
]

/** [P3] The price of an order after the other orders of a draft, and what makes it up. */
export function priceParts(view: View, orders: readonly Order[], order: Order): PriceParts {
  const position = clonePosition(view.position)
  let others = orders
  const price = () => {
    const draft = draftOf({ ...view, position }, [...others, order])
    return { soft: softPrice(draft, order), capital: capitalPrice(draft, others.length) }
  }
  const { soft, capital } = price()
  let last = { soft, capital }
  const parts: PricePart[] = []
  for (const [cause, takeAway] of WITHOUT) {
    takeAway(position)
    if (cause === 'visit') others = []
    const next = price()
    const part = { cause, soft: last.soft - next.soft, capital: last.capital - next.capital }
    if (part.soft !== 0 || part.capital !== 0) parts.push(part)
    last = next
  }
  return { list: last, parts, soft, capital }
}
