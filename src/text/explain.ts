/** Sentences about why a player gives an order or does not, advice, and what might have been better. */
import { NONE, type Order, type Plan, type Reason } from '../rules/index.ts'
import { ORDER_NAMES } from '../scenario/index.ts'
import type { explainWords, origins, termGains, unasked } from './en/explain.ts'
import { formatMessage, type MessageParams } from './message.ts'
import { listOf } from './lists.ts'
import { isSome, joined, stateName, type Tongue } from './names.ts'
import { orderName, orderPhrase } from './orders.ts'
import { reasonSentence } from './reason.ts'

/** Terms that reasons are given in: those of the search, and general names for secret ones. */
export type ReasonTerm = keyof typeof termGains

interface Share {
  feature: ReasonTerm
  /** Above 0 for the chosen plan. */
  by: number
}

/** How the chosen plan differs from another one, as `ai` tells it. */
export interface Compared {
  terms: readonly Share[]
  expected: { chosen: number; other: number }
  tie: boolean
}

interface ComparedOrder extends Compared {
  order: Order
}

export interface Why extends ComparedOrder {
  power: number
  instead: ComparedOrder | null
}

export type WhyNotAnswer =
  | { refused: Reason | keyof typeof unasked }
  | ({ refused: null; power: number } & ComparedOrder)

/** Reasons named in one sentence at most, on each side. */
const MOST = { gains: 3, losses: 2 }
/** Share of the weightiest term below which a term is not named. */
const MINOR = 0.15

/** The terms worth naming on one side of a comparison, the weightiest first. */
export function mainTerms(terms: readonly Share[], side: keyof typeof MOST): Share[] {
  const least = MINOR * Math.max(0, ...terms.map(({ by }) => Math.abs(by)))
  const sign = side === 'gains' ? 1 : -1
  return terms
    .filter(({ by }) => by * sign >= least && by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST[side])
}

const say = ({ language }: Tongue, key: keyof typeof explainWords, params: MessageParams = {}) =>
  formatMessage(language, `explain.${key}`, params)

/** What speaks for or against, as a list of phrases; empty where nothing is worth naming. */
function named({ language }: Tongue, terms: readonly Share[], side: keyof typeof MOST): string {
  const theme = side === 'gains' ? 'term-gain' : 'term-loss'
  const phrases = mainTerms(terms, side).map(({ feature }) =>
    formatMessage(language, `${theme}.${feature}`, {}),
  )
  return phrases.length > 0 ? listOf(language, phrases) : ''
}

/** Why a power gives an order: a sentence of reasons, one of chances, one about the next best order. */
export function whySentences(tongue: Tongue, why: Why): string[] {
  const order = orderPhrase(tongue, why.power, why.order)
  const sentences = [reasons(tongue, order, why)]
  if (!why.tie) sentences.push(say(tongue, 'chances', why.expected))
  if (why.instead) sentences.push(insteadSentence(tongue, why.power, why.instead))
  return sentences
}

function reasons(tongue: Tongue, order: string, { terms, expected, tie }: Compared): string {
  const gains = named(tongue, terms, 'gains')
  const losses = named(tongue, terms, 'losses')
  if (tie) return say(tongue, 'tie', { order })
  if (expected.chosen < expected.other && losses) return say(tongue, 'doubtful', { order, losses })
  if (!gains) return say(tongue, 'unclear', { order })
  return losses
    ? say(tongue, 'forAtPrice', { order, gains, losses })
    : say(tongue, 'for', { order, gains })
}

function insteadSentence(tongue: Tongue, power: number, instead: ComparedOrder): string {
  const order = orderPhrase(tongue, power, instead.order)
  const { chosen, other } = instead.expected
  if (instead.tie) return say(tongue, 'asGood', { order })
  return say(tongue, other > chosen ? 'betterYet' : 'nextBest', { order, other })
}

/** Why a power does not give an order that somebody asks about. */
export function whyNotSentences(tongue: Tongue, answer: WhyNotAnswer): string[] {
  if (answer.refused !== null) return [refusedSentence(tongue, answer.refused)]
  const { terms, expected, tie } = answer
  const order = orderPhrase(tongue, answer.power, answer.order)
  if (tie) return [say(tongue, 'notTie', { order })]
  const gains = named(tongue, terms, 'gains')
  const losses = named(tongue, terms, 'losses')
  const chances = say(tongue, 'notChances', expected)
  if (expected.chosen < expected.other && losses) {
    return [say(tongue, 'notRegret', { order, losses }), chances]
  }
  if (!gains) return [say(tongue, 'unclear', { order }), chances]
  const sentence = losses
    ? say(tongue, 'notAtPrice', { order, gains, losses })
    : say(tongue, 'not', { order, gains })
  return [sentence, chances]
}

const OWN_REASONS: readonly string[] = [
  'in-plan',
  'never',
  'secret',
] satisfies (keyof typeof unasked)[]

const isOwn = (reason: string): reason is keyof typeof unasked => OWN_REASONS.includes(reason)

const refusedSentence = ({ language }: Tongue, reason: Reason | keyof typeof unasked): string =>
  isOwn(reason)
    ? formatMessage(language, `unasked.${reason}`, {})
    : reasonSentence(language, reason)

/** How a plan came about. */
export const originSentence = (language: string, how: keyof typeof origins): string =>
  formatMessage(language, `plan-origin.${how}`, {})

/** One idea for a power: a kind of order (-1: none), where (-1: nowhere), and what for (null: no reason). */
export function hintSentence(
  tongue: Tongue,
  { kind, state, reason }: { kind: number; state: number; reason: ReasonTerm | null },
): string {
  const { language } = tongue
  if (kind === NONE) return say(tongue, 'hintNothing')
  const order = orderName(language, ORDER_NAMES[kind]!)
  const place = isSome(state) ? { state: stateName(tongue, state) } : {}
  if (!reason)
    return say(tongue, isSome(state) ? 'hintPlain' : 'hintPlainNowhere', { order, ...place })
  const gain = formatMessage(language, `term-gain.${reason}`, {})
  return say(tongue, isSome(state) ? 'hint' : 'hintNowhere', { order, gain, ...place })
}

/** How good a plan is that somebody is advised to give. */
export const adviceSentence = (tongue: Tongue, expected: number): string =>
  say(tongue, 'advice', { chance: expected })

/** How a plan of an earlier round compares with the best one found for it. */
export function reviewSentence(
  tongue: Tongue,
  power: number,
  round: number,
  review: { value: number; best: number; bestPlan: Plan; regret: number; tie: boolean },
): string {
  const { value, best, regret, tie, bestPlan } = review
  if (regret === 0) return say(tongue, 'reviewBest', { round, value })
  const names = bestPlan.orders.map((order) => orderPhrase(tongue, power, order))
  const orders = names.length > 0 ? joined(tongue, names) : say(tongue, 'noOrders')
  return say(tongue, tie ? 'reviewTie' : 'reviewBetter', { round, value, best, orders })
}
