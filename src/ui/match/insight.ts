/** Questions about a match to the process that thinks, and their answers in words. */
import { createContext, useContext } from 'react'
import type { Advice, Audience, Seat } from '../../ai/index.ts'
import type { MatchSource } from '../../match/session/index.ts'
import { readPlan, type Fact, type Order, type Plan } from '../../rules/index.ts'
import { whyNotSentences, whySentences } from '../../text/explain.ts'
import { orderPhrase } from '../../text/orders.ts'
import type { Tongue } from '../../text/names.ts'
import type { WhyAnswer } from './reveal/why.tsx'
import type { Regret } from './end/plan-review.tsx'
import { resultOf, seatOf, type Brain } from './thinker.ts'

/** Who advises and reviews: as strong as is quick. */
const ADVISER = 'ambassador'

/** A match and what thinks about it. */
export interface Table {
  session: MatchSource
  brain: Brain
}

const TableContext = createContext<Table | null>(null)
export const TableProvider = TableContext.Provider

/** The table that the screen stands at. Throws outside of a match page. */
export function useTable(): Table {
  const table = useContext(TableContext)
  if (!table) throw new Error('There is no table around this part')
  return table
}

/** Someone who asks: what they may know of the round in question. */
export interface Asker {
  /** Power of the reader, -1 for a spectator. */
  reader: number
  tongue: Tongue
  /** Facts of the round that the reader may know. */
  facts: readonly Fact[]
}

const playerOf = ({ session }: Table, power: number): string =>
  session.seats[power]?.player ?? ADVISER

function questionOf(table: Table, power: number, round: number): Seat {
  return seatOf(table.session.questionOf(power, round, playerOf(table, power)))
}

function audienceOf({ session }: Table, { reader, facts }: Asker): Audience {
  const { position } = session.viewOf(-1)
  const ended = position.ended !== 0
  // A match that has ended plans no further round, but its last one has been revealed.
  return { reader, round: ended ? position.round + 1 : position.round, ended, facts }
}

const sceneOf = ({ session }: Table) => session.viewOf(-1).world.scenario

/** An order of a computer player, given or not given in a round that was played. */
export interface Asked {
  round: number
  power: number
  order: Order
}

/** Why a computer player gave an order. */
export async function askWhy(table: Table, asker: Asker, asking: Asked): Promise<WhyAnswer> {
  const { tongue } = asker
  const { round, power, order } = asking
  const title = orderPhrase(tongue, power, order)
  const asked = table.brain.ask(sceneOf(table), 'explain', {
    seat: questionOf(table, power, round),
    plan: null,
    audience: audienceOf(table, asker),
  })
  const { orders } = resultOf(await asked.answer)
  const why = orders.find((told) => JSON.stringify(told.order) === JSON.stringify(order))
  return { title, lines: why ? whySentences(tongue, why) : [] }
}

/** Why a computer player did not give an order. */
export async function askWhyNot(table: Table, asker: Asker, asking: Asked): Promise<WhyAnswer> {
  const { tongue } = asker
  const { round, power, order } = asking
  const title = orderPhrase(tongue, power, order)
  const asked = table.brain.ask(sceneOf(table), 'why-not', {
    seat: questionOf(table, power, round),
    plan: null,
    order,
    audience: audienceOf(table, asker),
  })
  const answer = resultOf(await asked.answer)
  return { title, lines: whyNotSentences(tongue, answer) }
}

/** What an adviser would do in a power's place. */
export function askAdvice(
  table: Table,
  power: number,
  mode: Advice['mode'],
): { answer: Promise<Advice>; cancel: () => void } {
  const { position } = table.session.viewOf(power)
  const question = table.session.questionOf(power, position.round, ADVISER)
  const asked = table.brain.ask(sceneOf(table), 'advise', { seat: seatOf(question), mode })
  return { answer: asked.answer.then(resultOf), cancel: () => asked.cancel() }
}

/** How good a power's plan of a round was, and the best one found now. */
export async function askReview(table: Table, power: number, round: number): Promise<Regret> {
  const { before, plans } = table.session.historyOf(power)[round - 1]!
  const { world, position } = before
  const plan: Plan = readPlan(world, power, position.dealt[power]!, plans[power])
  const question = table.session.questionOf(power, round, ADVISER)
  const asked = table.brain.ask(sceneOf(table), 'review', { seat: seatOf(question), plan })
  const { bestPlan, regret } = resultOf(await asked.answer)
  return { round, yourPlan: plan, bestPlan, regret: regret * 100 }
}
