import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/rules/index.ts'
import { transcript } from '../../src/text/transcript.ts'
import { sentencesOf } from '../../src/text/transcript/words.ts'
import { defaultWorld, randomMatch } from './random-match.ts'

const world = defaultWorld()
const text = Array.from({ length: 20 }, (_, seed) =>
  transcript('en', world, randomMatch(world, `explain ${seed}`)),
)
  .join('\n')
  .replace(/\s+/g, ' ')

/** The numbers that a sentence tells, for each time it stands in the transcripts. */
const numbersIn = (sentence: RegExp): number[][] =>
  [...text.matchAll(new RegExp(sentence, 'g'))].map((match) => match.slice(1).map(Number))

// The numbers are read off a board that the transcript pieced together from facts. Were it ever
// not the board that the rule read, some of these reasons would contradict themselves.
describe('Reasons in numbers agree with the rule that they explain', () => {
  test.each<[string, RegExp, (...numbers: number[]) => boolean]>([
    ['[A2]', /stake (\d+) is more than goodwill (\d+)/, (stake, goodwill) => stake > goodwill],
    [
      '[A3]',
      /leads alone with alignment (\d+), (\d+) or more ahead of the next, (\d+)/,
      (first, lead, second) => first >= second + lead,
    ],
    ['[A4]', /: stability (\d+) is below (\d+)/, (stability, below) => stability < below],
    [
      '[A6]',
      /stability ([+-]\d+) \(drift \[A6\]\): stability (\d+) moves toward its baseline (\d+)/,
      (by, from, to) => Math.sign(by) === Math.sign(to - from),
    ],
    ['[W4]', /its wariness is (\d+) and strikes from (\d+) on/, (found, from) => found >= from],
    ['[V3]', /the wariness of \w+ that \w+ has is (\d+), (\d+) or more/, (is, from) => is >= from],
    ['[O8]', /Goodwill was (\d+), needed (\d+)/, (found, needed) => found < needed],
    ['[O8]', /Stability was (\d+), needed (\d+)/, (found, needed) => found < needed],
  ])('%s %s', (_, sentence, holds) => {
    const found = numbersIn(sentence)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((numbers) => !holds(...numbers))).toEqual([])
  })

  test('[J2] the winner of a contest has the most goodwill, then the smaller stake', () => {
    const bids =
      /(\w+) wins \[J2\] - (\w+): goodwill (\d+), stake (\d+) - (\w+): goodwill (\d+), stake (\d+) - \w+ is wary/g
    const contests = [...text.matchAll(bids)]
    expect(contests.length).toBeGreaterThan(0)
    for (const [, winner, one, ...rest] of contests) {
      const [goodwill, stake, other, otherGoodwill, otherStake] = rest
      const lead = Number(goodwill) * 100 - Number(stake)
      const rival = Number(otherGoodwill) * 100 - Number(otherStake)
      expect(winner).toBe(lead > rival ? one : other)
    }
  })
})

describe('Changes told together', () => {
  const alarmed = (power: number): Fact => ({
    fact: 'changed',
    what: 'wariness',
    state: -1,
    power,
    toward: 2,
    by: 1,
    rule: 'W1',
    author: 2,
    to: -1,
  })
  const tell = (facts: Fact[]) => sentencesOf({ language: 'en', world }, facts)

  test('name everybody who changed alike', () => {
    expect(tell([alarmed(0), alarmed(1)])).toEqual([
      'Japan and China: wariness of Russia +1 (alarm [W1])',
    ])
  })

  test('count the same change twice when it came twice', () => {
    expect(tell([alarmed(0), alarmed(0)])).toEqual([
      'Japan: wariness of Russia +1 (alarm [W1])',
      'Japan: wariness of Russia +1 (alarm [W1])',
    ])
  })
})
