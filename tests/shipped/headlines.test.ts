/** All headlines of the default scenario: when each can come, and that each is tested. */
import { describe, expect, test } from 'vitest'
import { SeededDice, startMatch } from '../../src/rules/index.ts'
import { FILE } from '../helpers/news.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { titles } from '../helpers/titles.ts'
import { WORLDS } from '../helpers/worlds.ts'

const [, world] = WORLDS[0]!
const headlines = shippedFile(FILE).headlines ?? []
const ids = headlines.map(({ id }) => id)

test('every headline has tests of its own', () => {
  const suites = titles(/^shipped\/headlines-/).filter(({ of }) => of === 'describe')
  expect(suites.map(({ title }) => title).toSorted()).toEqual(ids.toSorted())
})

const LINE = ['kyrgyzstan', 'tajikistan']
const VALLEY = ['uzbekistan', ...LINE]

/** The states of which a headline hits one; those not named here hit none in particular. */
const HITS: Record<string, string[]> = {
  'drone-over-the-panj': ['tajikistan'],
  'roadside-brawl': ['kyrgyzstan'],
  'land-lease-law': ['kazakhstan'],
  'portrait-burns': ['kazakhstan'],
  'dostuk-grievance': LINE,
  'sickness-by-the-mine': LINE,
  'empty-reservoirs': LINE,
  'debt-wall': LINE,
  'markets-across-the-line': LINE,
  'guns-at-the-line': LINE,
  'forty-rallies': ['kazakhstan', 'kyrgyzstan'],
  'fuel-price-riot': ['kazakhstan', 'uzbekistan'],
  'qosh-tepa': ['uzbekistan', 'turkmenistan'],
  'great-frost': VALLEY,
  'migrant-register': VALLEY,
  'mine-taken-back': VALLEY,
  'record-remittances': VALLEY,
  'after-the-attack': VALLEY,
  'lawyers-for-the-river': VALLEY,
  'a-poll-is-printed': ['kazakhstan', ...VALLEY],
  'multi-vector-dividend': ['kazakhstan', 'turkmenistan', ...VALLEY],
  'ferries-wait': ['kazakhstan', 'turkmenistan'],
}

test('each hits one of the states that its tests hit', () => {
  const found = headlines.flatMap(({ id, target }) => (target ? [[id, target.toSorted()]] : []))
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(HITS).map(([id, states]) => [id, states.toSorted()])),
  )
})

/** Rounds by the calendar: the match begins in the second quarter of 2025. */
const AUTUMN_2025 = 3
const WINTER_2026 = 4
const AUTUMN_2026 = 7
const WINTER_2027 = 8
const AUTUMNS = [AUTUMN_2025, AUTUMN_2026]
const WINTERS = [WINTER_2026, WINTER_2027]
const SUMMER_OR_AUTUMN_2025 = [2, AUTUMN_2025]
const END_OF_2025 = [AUTUMN_2025, WINTER_2026]

/** The rounds in which a headline comes; those not named here come in any but the first. */
const WHEN: Record<string, number[]> = {
  'central-asia-plus-china': [1],
  'kyrgyz-security-statement': [1],
  'domestic-issues': [2, 3, 4, 5],
  ratified: [AUTUMN_2025],
  'roadside-brawl': [AUTUMN_2025],
  'neutrality-renewed': [AUTUMN_2025],
  'oil-road-burns': END_OF_2025,
  'drone-over-the-panj': END_OF_2025,
  'other-suitors': END_OF_2025,
  'red-line': END_OF_2025,
  'portrait-burns': END_OF_2025,
  'migrant-register': SUMMER_OR_AUTUMN_2025,
  'twenty-million-tonnes': SUMMER_OR_AUTUMN_2025,
  'reactor-redrawn': SUMMER_OR_AUTUMN_2025,
  'everyone-wants-a-pavilion': SUMMER_OR_AUTUMN_2025,
  'great-frost': WINTERS,
  'empty-reservoirs': [...AUTUMNS, ...WINTERS].toSorted(),
  'water-for-power': [...END_OF_2025, AUTUMN_2026],
  'ferries-wait': AUTUMNS,
  'passes-snowed-in': AUTUMNS,
  'new-prime-minister': [2, 3, 5, 6, 7],
  'culture-house-raided': [2, 3, 4, 5, 6],
  'lawyers-for-the-river': [2, 6, 8],
}
const AFTER_THE_FIRST = [2, 3, 4, 5, 6, 7, 8]

describe('over many matches', () => {
  const schedules = Array.from({ length: 3000 }, (_, seed) => {
    const dice = SeededDice.from(`news ${seed}`)
    return startMatch(world, dice).headlines.map((round) => round.map((at) => ids[at]!))
  })
  const roundsOf = (id: string): number[] =>
    schedules.flatMap((rounds) => rounds.flatMap((news, at) => (news.includes(id) ? [at + 1] : [])))

  test('each comes in each of its rounds and in no other', () => {
    const seen = ids.map((id) => [id, [...new Set(roundsOf(id))].toSorted()])
    expect(seen).toEqual(ids.map((id) => [id, WHEN[id] ?? AFTER_THE_FIRST]))
    expect(Object.keys(WHEN).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('the two of the article open every match, and the summit is cancelled once in each', () => {
    for (const rounds of schedules) {
      expect(rounds[0]).toEqual(['central-asia-plus-china', 'kyrgyz-security-statement'])
    }
    expect(roundsOf('domestic-issues')).toHaveLength(schedules.length)
  })

  test('every later round has one headline, and no match repeats one', () => {
    for (const rounds of schedules) {
      expect(rounds.slice(1).map((news) => news.length)).toEqual(Array(7).fill(1))
      expect(new Set(rounds.flat()).size).toBe(rounds.flat().length)
    }
  })
})
