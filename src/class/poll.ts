/** A question to every seat of the class, and how the answers spread. */
import type { WrittenOrder } from '../rules/index.ts'

/** A question with answers to choose from or, without, for the orders a seat would give next. */
export interface Poll {
  number: number
  question: string
  /** Null: seats answer with orders. */
  choices: string[] | null
  open: boolean
}

/** A seat's answer; the last one counts. */
export type PollAnswer = { choice: number } | { orders: WrittenOrder[] }

/** How often an answer was given: for orders, how many seats would give it. */
export interface Share {
  choice: number | null
  order: Pick<WrittenOrder, 'order' | 'state' | 'project'> | null
  count: number
}

/** How the answers spread, the most frequent first; no seat is told apart. */
export interface Spread {
  /** Seats that have answered. */
  answered: number
  /** Seats with people. */
  asked: number
  shares: Share[]
}

/** Counts the answers to a poll. */
export function spreadOf(poll: Poll, answers: readonly PollAnswer[], asked: number): Spread {
  const shares = poll.choices === null ? orderShares(answers) : choiceShares(poll.choices, answers)
  return {
    answered: answers.length,
    asked,
    shares: shares.toSorted((a, b) => b.count - a.count),
  }
}

const choiceShares = (choices: readonly string[], answers: readonly PollAnswer[]): Share[] =>
  choices.map((_, choice) => ({
    choice,
    order: null,
    count: answers.filter((answer) => 'choice' in answer && answer.choice === choice).length,
  }))

function orderShares(answers: readonly PollAnswer[]): Share[] {
  const shares = new Map<string, Share>()
  for (const answer of answers) {
    if (!('orders' in answer)) continue
    for (const [key, order] of distinct(answer.orders)) {
      const share = shares.get(key) ?? { choice: null, order, count: 0 }
      share.count += 1
      shares.set(key, share)
    }
  }
  return [...shares.values()]
}

/** A seat counts once for the same order in the same place, openly or quietly. */
const distinct = (orders: readonly WrittenOrder[]) =>
  new Map(
    orders.map(({ order, state, project }) => [
      `${order} ${state ?? project ?? ''}`,
      { order, ...(state !== undefined && { state }), ...(project !== undefined && { project }) },
    ]),
  )
