import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CHALLENGE_PROBLEMS,
  decodeChallenge,
  encodeChallenge,
  type Challenge,
} from '../../../src/match/session/index.ts'
import { en } from '../../../src/text/en/index.ts'
import { matchProblemSentence } from '../../../src/text/match.ts'
import { flawsOf } from '../../text/sound.ts'
import { runs } from '../table.ts'

const CHALLENGE: Challenge = {
  scenario: 'post-settlement-2025',
  seed: 'steppe-42',
  seats: [
    { kind: 'person', handicap: 2 },
    { kind: 'computer', player: 'ambassador:cautious' },
    { kind: 'computer', player: 'consul', handicap: 1 },
  ],
}

describe('A challenge', () => {
  test('is a short text that no address escapes', () => {
    const text = encodeChallenge(CHALLENGE)
    expect(text).toBe('1~post-settlement-2025~steppe-42~p2~c0ambassador.cautious~c1consul')
    expect(encodeURIComponent(text)).toBe(text)
    expect(decodeChallenge(text)).toEqual({ ok: true, challenge: CHALLENGE })
  })

  test('leaves out names and handicaps of 0', () => {
    const seats = [{ kind: 'person', name: 'Aigerim', handicap: 0 } as const, CHALLENGE.seats[1]!]
    const decoded = decodeChallenge(encodeChallenge({ ...CHALLENGE, seats }))
    expect(decoded).toMatchObject({ challenge: { seats: [{ kind: 'person' }, seats[1]] } })
  })

  test('carries any seed', () => {
    const anySeed = fc
      .array(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 100 })
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(anySeed, (seed) => {
        const text = encodeChallenge({ ...CHALLENGE, seed })
        expect(text).toMatch(/^[\w.~-]+$/)
        expect(decodeChallenge(text)).toEqual({ ok: true, challenge: { ...CHALLENGE, seed } })
      }),
      { numRuns: runs(100, 500, 5000) },
    )
  })

  test.each([
    ['is empty', '', 'no-challenge'],
    ['has no version', 'hello', 'no-challenge'],
    ['has version 0', '0~a~b~p0~p0', 'no-challenge'],
    ['has an endless version', `${'1'.repeat(200)}~a~b~p0~p0`, 'no-challenge'],
    ['is newer', '2~whatever', 'newer-challenge'],
    ['is endless', '1~'.repeat(10_000), 'challenge-too-long'],
    ['is a version alone', '1', 'bad-challenge'],
    ['names no scenario', '1~~b~p0~p0', 'bad-challenge'],
    ['names a scenario that is no id', '1~__proto__~b~p0~p0', 'bad-challenge'],
    ['names a file', '1~../secret~b~p0~p0', 'bad-challenge'],
    ['has no seed', '1~a~~p0~p0', 'bad-challenge'],
    ['has a seed cut off', '1~a~b.00~p0~p0', 'bad-challenge'],
    ['has a seed with other letters', '1~a~b%20~p0~p0', 'bad-challenge'],
    ['has a seed that is too long', `1~a~${'b'.repeat(101)}~p0~p0`, 'bad-challenge'],
    ['has one seat', '1~a~b~p0', 'bad-challenge'],
    ['has five seats', '1~a~b~p0~p0~p0~p0~p0', 'bad-challenge'],
    ['has an empty seat', '1~a~b~p0~', 'bad-challenge'],
    ['has a seat of another kind', '1~a~b~p0~x0', 'bad-challenge'],
    ['has a handicap of 4', '1~a~b~p4~p0', 'bad-challenge'],
    ['has a person with a player', '1~a~b~p0consul~p0', 'bad-challenge'],
    ['has a computer without one', '1~a~b~p0~c0', 'bad-challenge'],
    ['has an unknown player', '1~a~b~p0~c0caesar', 'bad-challenge'],
    [
      'has a player of endless words',
      `1~a~b~p0~c0consul${'.cautious'.repeat(30)}`,
      'bad-challenge',
    ],
  ])('that %s is refused', (_, text, code) => {
    const decoded = decodeChallenge(text)
    expect(decoded).toMatchObject({ ok: false, problem: { code } })
    if (!decoded.ok) expect(flawsOf(matchProblemSentence('en', decoded.problem))).toEqual([])
  })

  test('says which part is damaged', () => {
    const decoded = decodeChallenge('1~a~b~p0~c0caesar')
    expect(decoded).toMatchObject({ problem: { params: { part: 'seat', seat: 1 } } })
    if (!decoded.ok) {
      expect(matchProblemSentence('en', decoded.problem)).toBe(
        'The challenge is damaged: its seat 2 cannot be read.',
      )
    }
  })

  test('is read or refused, whatever it is', () => {
    const near = fc.stringMatching(/^1~[a-z]~[a-z.0-9]{0,9}(~[pc][0-9][a-z.]{0,9}){0,5}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const decoded = decodeChallenge(text)
        if (decoded.ok) expect(decodeChallenge(encodeChallenge(decoded.challenge))).toEqual(decoded)
      }),
      { numRuns: runs(100, 1000, 10_000) },
    )
  })

  test('has a sentence for each of its problems', () => {
    expect(Object.keys(en['match-problem'])).toEqual(
      expect.arrayContaining([...CHALLENGE_PROBLEMS]),
    )
  })
})
