/** A beat of a round in words: a heading, and lines that each know their facts. */
import {
  KIND,
  NONE,
  type Deed,
  type Fact,
  type Position,
  type RuleId,
  type StepName,
  type Phase,
} from '../rules/index.ts'
import { moreRules, type beatTitles, type chapters } from './en/reveal.ts'
import { ruleTitles } from './en/rules.ts'
import { factSentence } from './facts.ts'
import { formatMessage } from './message.ts'
import { callText, cardText, headlineText, powerName, stateName, type Tongue } from './names.ts'
import { howSeen, orderPhrase, pricePhrase } from './orders.ts'
import { ruleTitle } from './rule.ts'
import { reviewLine } from './transcript/accounts.ts'
import { toldWhy } from './transcript/answers.ts'
import { struck, withReason } from './transcript/explain.ts'
import { gathered } from './transcript/gathered.ts'
import { bidsMet, missing, noEffect } from './transcript/resolution.ts'
import { boardOf, toldTogether, words, type Told } from './transcript/words.ts'

export type { Told }

/** A beat as `src/view` parts a round; see there. */
export interface TellableBeat {
  phase: StepName | Exclude<Phase, 'orders'>
  about: keyof typeof beatTitles
  facts: readonly Fact[]
  deeds: readonly Deed[]
  state: number
  power: number
  reads: Position
}

export interface BeatWords {
  /** The phase it belongs to. */
  phase: string
  title: string
  /** What happened, each line with the facts it tells; a line may explain and tell none. */
  lines: Told[]
}

/** A beat in words. */
export function beatWords(tongue: Tongue, beat: TellableBeat): BeatWords {
  return {
    phase: formatMessage(tongue.language, `phase.${beat.phase}`, {}),
    title: titleOf(tongue, beat),
    lines: linesOf(tongue, beat),
  }
}

function titleOf(tongue: Tongue, { about, deeds, state, power }: TellableBeat): string {
  const [deed] = deeds
  if (about === 'deed' && deed) {
    return words(tongue, 'deed', {
      power: powerName(tongue, deed.power),
      order: orderPhrase(tongue, deed.power, deed.order),
      seen: howSeen(tongue.world, deed.power, deed.order),
    })
  }
  return formatMessage(tongue.language, `beat.${about}`, {
    power: power === NONE ? '' : powerName(tongue, power),
    state: state === NONE ? '' : stateName(tongue, state),
  })
}

function linesOf(tongue: Tongue, beat: TellableBeat): Told[] {
  const { about, facts, deeds, reads } = beat
  switch (about) {
    case 'plan':
      return planLines(tongue, facts)
    case 'deed':
      return deeds.flatMap((deed) => deedLines(tongue, reads, deed, facts))
    case 'contest':
      return contestLines(tongue, beat)
    case 'backlash':
      return backlashLines(tongue, beat)
    case 'award':
      return awardLines(tongue, beat)
    case 'headline':
    case 'call':
      return [...newsWords(tongue, facts[0]), ...toldTogether(tongue, facts)]
    case 'fading':
      return toldTogether(tongue, facts)
    case 'cut':
    case 'reopened':
      return gatheredLines(tongue, about, facts)
    default:
      return toldWhy(tongue, boardOf(tongue, reads), deeds, facts)
  }
}

const plain = (sentences: readonly string[]): Told[] =>
  sentences.map((sentence) => ({ sentence, facts: [] }))

/** What a power ordered, at which price. A plan without orders says so. */
function planLines(tongue: Tongue, facts: readonly Fact[]): Told[] {
  const { language, world } = tongue
  const lines = facts.map((fact): Told => {
    if (fact.fact !== 'order')
      return { sentence: factSentence(language, world, fact), facts: [fact] }
    const { power, order, soft, capital } = fact
    const seen = formatMessage(language, `seen.${howSeen(world, power, order)}`, {})
    const price = pricePhrase(language, soft, capital)
    const phrase = orderPhrase(tongue, power, order)
    const sentence = formatMessage(language, 'reveal.ordered', { order: phrase, price, seen })
    return { sentence, facts: [fact] }
  })
  const any = facts.some(({ fact }) => fact === 'order')
  return any ? lines : [...lines, ...plain([formatMessage(language, 'reveal.noOrders', {})])]
}

const quoted = (tongue: Tongue, text: string): Told[] => plain([words(tongue, 'quoted', { text })])

/** What a headline or a call says. */
function newsWords(tongue: Tongue, fact: Fact | undefined): Told[] {
  if (fact?.fact === 'headline') return quoted(tongue, headlineText(tongue, fact.headline))
  return fact?.fact === 'call' ? quoted(tongue, callText(tongue, fact.call)) : []
}

/** What came of an order; a card is quoted first. */
function deedLines(tongue: Tongue, reads: Position, deed: Deed, facts: readonly Fact[]): Told[] {
  const { power, order } = deed
  const lines = outcomeLines(tongue, reads, deed, facts)
  if (order.kind !== KIND.card) return lines
  return [...quoted(tongue, cardText(tongue, power, order.item)), ...lines]
}

function outcomeLines(tongue: Tongue, reads: Position, deed: Deed, facts: readonly Fact[]): Told[] {
  const { language, world } = tongue
  const { refund } = deed
  if (refund) {
    const rest = facts.filter((fact) => fact !== refund)
    return [
      { sentence: factSentence(language, world, refund), facts: [refund] },
      ...plain(missing(tongue, boardOf(tongue, reads), deed, refund.reason)),
      ...toldTogether(tongue, rest),
    ]
  }
  return facts.length > 0 ? toldTogether(tongue, facts) : plain([noEffect(tongue, deed)])
}

/** [J] Who bid, how the bidders stood, and who got the project. */
function contestLines(tongue: Tongue, { facts, reads }: TellableBeat): Told[] {
  const contest = facts.find((fact) => fact.fact === 'contest')
  if (!contest) return toldTogether(tongue, facts)
  const rest = facts.filter((fact) => fact !== contest)
  return [
    ...toldTogether(tongue, [contest]),
    ...plain(bidsMet(tongue, reads, contest)),
    ...toldTogether(tongue, rest),
  ]
}

function backlashLines(tongue: Tongue, { facts, reads }: TellableBeat): Told[] {
  const board = boardOf(tongue, reads)
  return toldTogether(tongue, facts).map((told) => {
    const [fact] = told.facts
    if (fact?.fact !== 'backlash') return told
    return { ...told, sentence: withReason(tongue, told.sentence, struck(tongue, board, fact)) }
  })
}

/** [V2] One line for the whole state: it names all prizes. */
function awardLines(tongue: Tongue, { facts, state, reads }: TellableBeat): Told[] {
  const review = facts.find((fact) => fact.fact === 'review')
  if (!review || state === NONE) return toldTogether(tongue, facts)
  return [{ sentence: reviewLine(tongue, boardOf(tongue, reads), review, facts), facts }]
}

const gatheredLines = (tongue: Tongue, kind: 'cut' | 'reopened', facts: readonly Fact[]): Told[] =>
  tongue.world.rivals.flatMap((_, power) => {
    const own = facts.filter((fact) => 'power' in fact && fact.power === power)
    return gathered(tongue, kind, own).map((sentence) => ({ sentence, facts: own }))
  })

/** A sentence without the rule ids in brackets behind its words, and those ids. */
export function withoutRules(sentence: string): { text: string; rules: RuleId[] } {
  const rules = [...sentence.matchAll(RULE)].map(([, rule]) => rule as RuleId)
  return { text: sentence.replaceAll(RULE, ''), rules: [...new Set(rules)] }
}

const RULE = / ?\[([A-Z]\d+)\]/g

/** The title of any rule that facts or sentences name: its own, or that of its chapter. */
export function anyRuleTitle(language: string, rule: RuleId): string {
  if (rule in ruleTitles) return ruleTitle(language, rule)
  return rule in moreRules
    ? formatMessage(language, `more-rule.${rule as keyof typeof moreRules}`, {})
    : chapterTitle(language, rule)
}

/** The title of the chapter that a rule stands in. */
export const chapterTitle = (language: string, rule: RuleId): string =>
  formatMessage(language, `chapter.${rule.slice(0, 1) as keyof typeof chapters}`, {})
