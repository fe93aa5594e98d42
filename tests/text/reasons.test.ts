import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TERMS, advise, explainPlan, reviewPlan, tellable, whyNot } from '../../src/ai/index.ts'
import { SeededDice } from '../../src/rules/index.ts'
import { origins, termGains, termLosses, unasked } from '../../src/text/en/explain.ts'
import {
  adviceSentence,
  hintSentence,
  mainTerms,
  originSentence,
  reviewSentence,
  whyNotSentences,
  whySentences,
  type ReasonTerm,
  type Why,
} from '../../src/text/explain.ts'
import { inquiryIn, searchOf, viewsOf } from '../ai/explain/asked.ts'
import { WORLDS } from '../ai/views.ts'
import { flawsOf } from './sound.ts'

const [, world] = WORLDS[0]!
const tongue = { language: 'en', world }
const NAMES = Object.keys(termGains) as ReasonTerm[]

const why = (more: Partial<Why> = {}): Why => ({
  power: 0,
  order: { kind: 0, state: 0, rival: -1, item: -1, quiet: 0 },
  terms: [
    { feature: 'places', by: 0.3 },
    { feature: 'soft', by: -0.1 },
  ],
  expected: { chosen: 0.4, other: 0.3 },
  tie: false,
  instead: null,
  ...more,
})

describe('Reasons', () => {
  test('have phrases for all terms of the search, and for the general names of secret ones', () => {
    expect(NAMES.toSorted()).toEqual([...TERMS, 'own-plans', 'funds'].toSorted())
    expect(Object.keys(termLosses).toSorted()).toEqual(NAMES.toSorted())
  })

  test('quote rules that the rulebook has', () => {
    const rulebook = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8')
    const texts = [...Object.values(termGains), ...Object.values(termLosses)]
    const ids = texts.flatMap((text) => text.match(/\[[A-Z]\d+\]/g) ?? [])
    expect(ids.length).toBeGreaterThan(30)
    expect(ids.filter((id) => !rulebook.includes(id))).toEqual([])
  })

  test('name what an order is for, its price and the chances', () => {
    expect(whySentences(tongue, why())).toEqual([
      'Exchange programme in Kazakhstan: for stronger places at the next review in the states [V2], at the price of soft power [B6].',
      'Chance to win 40% with it, 30% without it.',
    ])
  })

  test('say when it is almost a tie, and when a second look says otherwise', () => {
    expect(whySentences(tongue, why({ tie: true }))).toEqual([
      'Exchange programme in Kazakhstan: almost a tie, with it or without it.',
    ])
    const worse = why({ expected: { chosen: 0.3, other: 0.4 } })
    expect(whySentences(tongue, worse)[0]).toContain('on a second look')
  })

  test('leave out what hardly counts', () => {
    const shares = [0.5, 0.3, 0.2, 0.1, 0.01, -0.02].map((by) => ({
      feature: 'places' as const,
      by,
    }))
    expect(mainTerms(shares, 'gains').map(({ by }) => by)).toEqual([0.5, 0.3, 0.2])
    expect(mainTerms(shares, 'losses')).toEqual([])
  })
})

/** Everything that is said about decisions in a match. */
function everythingSaid(): string[] {
  const said: string[] = []
  for (const view of viewsOf(world, 'flowchart', 'said')) {
    const inquiry = inquiryIn(view, 'consul', 'x', 8)
    const audience = { reader: view.power, round: 0, ended: false, facts: [] }
    for (const one of explainPlan(inquiry)) {
      said.push(...whySentences(tongue, tellable(one, view, audience)!))
    }
    for (const order of world.orders[view.power]!.slice(0, 60)) {
      said.push(...whyNotSentences(tongue, whyNot(inquiry, order)))
    }
    const dice = SeededDice.from('x')
    const settings = searchOf('consul')
    for (const mode of ['hint', 'full'] as const) {
      const advice = advise(view, settings, dice, { simulations: 0 }, mode)
      const isHint = advice.mode === 'hint'
      said.push(isHint ? hintSentence(tongue, advice) : adviceSentence(tongue, advice.expected))
    }
    const plan = { ...inquiry.thought.plan, orders: [] }
    const review = reviewPlan(view, plan, settings, dice, { simulations: 0 })
    said.push(reviewSentence(tongue, view.power, view.position.round, review))
  }
  return said
}

describe('What is said about decisions', () => {
  const said = everythingSaid()

  test('is sound', () => {
    expect(said.length).toBeGreaterThan(200)
    expect(said.filter((sentence) => flawsOf(sentence).length > 0)).toEqual([])
  })

  test('comes in all its kinds', () => {
    for (const kind of [/: for /, /at the price of/, /almost a tie/, /Not .*: the chosen plan/]) {
      expect(said.some((sentence) => kind.test(sentence))).toBe(true)
    }
    for (const kind of [/An idea: /, /about \d+%/, /^Round \d: chance/, /nothing better|; \d+%/]) {
      expect(said.some((sentence) => kind.test(sentence))).toBe(true)
    }
  })

  test('covers how a plan came about, ideas without a reason, and questions not answered', () => {
    const hints = [
      { kind: -1, state: -1, reason: null },
      { kind: 5, state: -1, reason: null },
      { kind: 5, state: -1, reason: 'courted' as const },
      { kind: 0, state: 1, reason: null },
    ]
    const sentences = [
      ...hints.map((hint) => hintSentence(tongue, hint)),
      ...(Object.keys(origins) as (keyof typeof origins)[]).map((how) => originSentence('en', how)),
      ...(Object.keys(unasked) as (keyof typeof unasked)[]).flatMap((refused) =>
        whyNotSentences(tongue, { refused }),
      ),
    ]
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.filter((sentence) => flawsOf(sentence).length > 0)).toEqual([])
  })
})
