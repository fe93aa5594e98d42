import { describe, expect, test } from 'vitest'
import { NONE, order, POINT, type Fact } from '../../src/rules/index.ts'
import { factSentence } from '../../src/text/facts.ts'
import { defaultWorld, randomMatch } from './random-match.ts'
import { flawsOf } from './sound.ts'

const world = defaultWorld()

const change = {
  fact: 'changed',
  what: 'goodwill',
  state: 0,
  power: 0,
  toward: NONE,
  by: 1,
  rule: 'O1',
  author: 0,
  to: NONE,
} as const
const grant = order('grant', { state: 1 })

/** One fact of every kind; the compiler asks for a new kind. */
const KINDS: { [Kind in Fact['fact']]: Extract<Fact, { fact: Kind }> } = {
  round: { fact: 'round', round: 2, to: NONE },
  headline: { fact: 'headline', headline: 0, state: NONE, to: NONE },
  call: { fact: 'call', call: 1, state: 1, until: 2, to: NONE },
  'call-lapsed': { fact: 'call-lapsed', call: 1, state: 1, to: NONE },
  'call-answered': { fact: 'call-answered', call: 1, state: 1, powers: [0, 1], to: NONE },
  'agenda-kept': { fact: 'agenda-kept', power: 0, agenda: 1, to: 0 },
  order: { fact: 'order', power: 0, order: grant, soft: 1, capital: 2, to: NONE },
  refund: {
    fact: 'refund',
    power: 0,
    order: grant,
    soft: 1,
    capital: 2,
    reason: 'forbidden',
    to: NONE,
  },
  changed: change,
  capped: { ...change, fact: 'capped', by: -1 },
  project: { fact: 'project', project: 0, owner: 0, partner: 1, rule: 'J1', to: NONE },
  contest: { fact: 'contest', project: 0, bidders: [0, 1], winner: NONE, partner: NONE, to: NONE },
  surveyed: { fact: 'surveyed', power: 0, state: 0, to: NONE },
  unrest: { fact: 'unrest', state: 0, to: NONE },
  exposed: { fact: 'exposed', power: 2, state: 0, to: NONE },
  lasting: { fact: 'lasting', modifier: 0, until: 3, powers: 1, states: 31, to: NONE },
  delayed: { fact: 'delayed', later: 0, round: 3, times: 2, state: 0, to: NONE },
  'delayed-now': { fact: 'delayed-now', later: 0, state: NONE, to: NONE },
  chance: { fact: 'chance', percent: 40, happened: false, to: NONE },
  overtaken: { fact: 'overtaken', state: 0, leader: 0, by: 1, to: NONE },
  backlash: { fact: 'backlash', power: 0, toward: 1, state: 0, to: NONE },
  reopened: { fact: 'reopened', project: 0, power: 1, to: NONE },
  cut: { fact: 'cut', power: 1, project: 0, to: NONE },
  income: { fact: 'income', power: 0, soft: 5, capital: 4, yields: 1, loans: 1, to: NONE },
  review: {
    fact: 'review',
    state: 0,
    firsts: [2],
    seconds: [],
    goodwill: [1, 1, 2],
    stake: [0, 0, 0],
    to: NONE,
  },
  interest: { fact: 'interest', power: 0, count: 3, points: 27, to: NONE },
  agenda: { fact: 'agenda', power: 0, agenda: 0, fulfilled: true, to: NONE },
  collapse: { fact: 'collapse', states: [0, 1], out: [], to: NONE },
  over: { fact: 'over', winners: [], to: NONE },
}

const say = (fact: Fact): string => factSentence('en', world, fact)

describe('Sentences about facts', () => {
  test.each(Object.values(KINDS))('$fact has a sentence', (fact) => {
    expect(flawsOf(say(fact))).toEqual([])
  })

  test('name state, power, amount and rule of a change', () => {
    expect(say(change)).toBe('Kazakhstan: goodwill toward Japan +1 (exchange programme [O1])')
  })

  test('name the author of a change where it is somebody else', () => {
    expect(say({ ...change, by: -2, rule: 'O11', author: 2 })).toBe(
      'Kazakhstan: goodwill toward Japan -2 (pressure [O11], by Russia)',
    )
  })

  test('tell who is wary of whom', () => {
    const wary = { ...change, what: 'wariness', state: NONE, toward: 1, rule: 'W1' } as const
    expect(say({ ...wary, author: 1 })).toBe('Japan: wariness of China +1 (alarm [W1])')
  })

  test.each([
    [POINT * 3, '+3 VP'],
    [POINT / 4, '+0.25 VP'],
    [POINT / 3, '+0.33 VP'],
    [-2 * POINT, '-2 VP'],
  ])('[V2] show %i twelfths as %s', (by, shown) => {
    const points = { ...change, what: 'points', by, rule: 'V2', author: NONE } as const
    expect(say(points)).toBe(`Japan: ${shown} for Kazakhstan (review [V2])`)
  })

  test('tell why an order failed', () => {
    expect(say(KINDS.refund)).toBe(
      'Japan: Grant in Uzbekistan fails and S1 K2 is paid back [R3]. A lasting effect forbids this order here.',
    )
  })

  test('are sound in random matches', { timeout: 60_000 }, () => {
    const seen = new Set<string>()
    const unsound: string[] = []
    for (let seed = 0; seed < 30; seed++) {
      for (const fact of randomMatch(world, `facts ${seed}`).flatMap(({ facts }) => facts)) {
        seen.add(fact.fact)
        const sentence = say(fact)
        if (flawsOf(sentence).length > 0) unsound.push(sentence)
      }
    }
    expect(unsound).toEqual([])
    expect(Object.keys(KINDS).filter((kind) => !seen.has(kind))).toEqual([])
  })
})
