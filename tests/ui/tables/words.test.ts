import { describe, expect, test } from 'vitest'
import { tableWord, netProblemSentence } from '../../../src/text/tables.ts'
import { changesTold, type Standing } from '../../../src/ui/match/table/announcements.tsx'
import { timeWords } from '../../../src/ui/parts/time-left.tsx'
import { readCode } from '../../../src/ui/parts/typed-codes.ts'
import { TIMERS } from '../../../src/ui/tables/form.ts'
import { timerWords, type TableWords } from '../../../src/ui/tables/words.ts'

const words: TableWords = (key, params) => tableWord('en', key, params)

describe('The time left', () => {
  test.each([
    [0, '0:00'],
    [9, '0:09'],
    [75, '1:15'],
    [3599, '59:59'],
    [3600, '1 h 0 min'],
    [86_399, '23 h 59 min'],
    [90_000, '1 day 1 h'],
    [7 * 86_400, '7 days 0 h'],
  ])('of %i seconds reads %s', (seconds, text) => {
    expect(timeWords(words, seconds)).toBe(text)
  })
})

test('Limits to choose from are told in whole units', () => {
  const told = TIMERS.map((seconds) => timerWords(words, seconds))
  expect(told).toEqual(told.filter((text) => /^\d+ (minutes?|days?)$/.test(text)))
  expect(timerWords(words, 7200)).toBe('2 hours')
  expect(timerWords(words, 90)).toBe('1.5 minutes')
})

describe('A code as it is typed', () => {
  test.each(['K7NF3A', 'k7nf3a', ' k7n f3a ', 'K7N-F3A', 'k7n.f3a\n'])('in %j is read', (text) => {
    expect(readCode(text, 6)).toBe('K7NF3A')
  })

  test.each(['', 'K7NF3', 'K7NF3AA', 'K7NF3/', 'K7NFÄÄ'])('in %j is none', (text) => {
    expect(readCode(text, 6)).toBeNull()
  })
})

describe('What changed at the table', () => {
  const NAMES = ['Japan', 'China', 'Russia']
  const standing = (committed: boolean[], connected: boolean[]): Standing => ({
    committed,
    seats: connected.map((here) => ({ name: 'x', open: false, computer: null, connected: here })),
  })
  const here = [true, true, true]
  const nobody = [false, false, false]

  test('is told of others, all in one', () => {
    const before = standing(nobody, [true, true, false])
    const now = standing([true, true, true], [true, false, true])
    expect(changesTold(words, NAMES, 0, before, now)).toBe(
      'China, Russia have committed. China is away. Russia is back.',
    )
  })

  test('is not told of oneself, nor when nothing changed', () => {
    const before = standing(nobody, here)
    expect(changesTold(words, NAMES, 0, before, standing([true, false, false], here))).toBe('')
    expect(changesTold(words, NAMES, -1, before, before)).toBe('')
  })
})

describe('What the server refused', () => {
  test.each([
    [{ code: 'seat-taken', params: {} }, 'The seat is taken.'],
    [{ code: 'unreachable', params: {} }, /does not answer/],
    [{ code: 'plan-refused', params: { reason: 'duplicate-order', order: 0 } }, /already/],
    [{ code: 'of-tomorrow', params: {}, text: 'Its own words.' }, 'Its own words.'],
  ])('%j is said', (problem, sentence) => {
    expect(netProblemSentence('en', problem)).toMatch(sentence)
  })
})
