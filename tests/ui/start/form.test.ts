import { describe, expect, test } from 'vitest'
import defaultText from '../../../scenarios/post-settlement-2025.json?raw'
import { LEVEL_NAMES, readPlayer, STYLE_NAMES } from '../../../src/ai/index.ts'
import { memoryTexts } from '../../../src/device/texts.ts'
import { decodeChallenge, encodeChallenge } from '../../../src/match/session/index.ts'
import { parseScenario, type Scenario } from '../../../src/scenario/index.ts'
import {
  challengeForm,
  DEFAULT_FORM,
  formProblems,
  freshSeed,
  HANDICAPS,
  matchSetup,
  MOST_SEATS,
  NAME_MOST,
  personsOf,
  seatSetup,
  SEED_MOST,
  withPersons,
  withSeat,
} from '../../../src/ui/start/form.ts'
import { keepForm, lastForm } from '../../../src/ui/start/last-form.ts'
import { DEFAULT_SCENARIO, SCENARIO_IDS } from '../../../src/ui/start/scenarios.ts'
import { LEVEL_CHOICES, STYLE_CHOICES } from '../../../src/ui/start/strength.ts'

function defaultScenario(): Scenario {
  const parsed = parseScenario(defaultText)
  if (!parsed.ok) throw new Error('the default scenario is not readable')
  return parsed.scenario
}

const kinds = (form: typeof DEFAULT_FORM) => form.seats.map(({ kind }) => kind[0]).join('')

describe('the form of a match', () => {
  test('begins with one person against consuls in the default scenario', () => {
    const setup = matchSetup(DEFAULT_FORM, defaultScenario(), 'fresh')
    expect(setup.seed).toBe('fresh')
    expect(setup.scenario.id).toBe(DEFAULT_SCENARIO)
    expect(setup.seats).toEqual([
      { kind: 'person' },
      { kind: 'computer', player: 'consul' },
      { kind: 'computer', player: 'consul' },
    ])
  })

  test('keeps a seed that was written, without the space around it', () => {
    const form = { ...DEFAULT_FORM, seed: '  rematch ' }
    expect(matchSetup(form, defaultScenario(), 'fresh').seed).toBe('rematch')
  })

  test('writes level, style and head start of computers, and names of people', () => {
    const [person, computer] = DEFAULT_FORM.seats
    const strong = { ...computer!, level: 'minister', style: 'cautious', handicap: 2 } as const
    expect(seatSetup(strong)).toEqual({
      kind: 'computer',
      player: 'minister:cautious',
      handicap: 2,
    })
    expect(seatSetup({ ...computer!, name: 'Aiko' })).not.toHaveProperty('name')
    expect(seatSetup({ ...person!, name: ' Aiko ' })).toEqual({ kind: 'person', name: 'Aiko' })
  })

  test('offers players that the game knows, and no other', () => {
    expect(LEVEL_CHOICES).toEqual(LEVEL_NAMES)
    expect(STYLE_CHOICES).toEqual(['balanced', ...STYLE_NAMES])
    const allowed = [...'0123456789'].filter((digit) => decodeChallenge(`1~x~s~p0~p${digit}`).ok)
    expect(HANDICAPS).toEqual(allowed.map(Number))
    for (const level of LEVEL_CHOICES) {
      for (const style of STYLE_CHOICES) {
        const { player } = seatSetup({ ...DEFAULT_FORM.seats[1]!, level, style })
        expect(readPlayer(player!)).not.toBeNull()
      }
    }
  })

  test('fills free seats with people from the front and frees them from the back', () => {
    expect(kinds(withPersons(DEFAULT_FORM, 3, 3))).toBe('pppc')
    expect(kinds(withPersons(DEFAULT_FORM, 0, 3))).toBe('cccc')
    const last = withSeat(withPersons(DEFAULT_FORM, 0, 3), 2, { kind: 'person' })
    expect(kinds(withPersons(last, 2, 3))).toBe('pcpc')
    expect(kinds(withPersons(last, 1, 3))).toBe('ccpc')
    for (let persons = 0; persons <= 3; persons++) {
      expect(personsOf(withPersons(last, persons, 3), 3)).toBe(persons)
    }
  })

  test('refuses a seed or a name that is too long, but not the name of a seat that is not there', () => {
    const long = 'x'.repeat(SEED_MOST + 1)
    expect(formProblems({ ...DEFAULT_FORM, seed: long }, 3)).toEqual([
      { field: 'seed', found: SEED_MOST + 1, most: SEED_MOST },
    ])
    const named = withSeat(DEFAULT_FORM, 0, { name: 'y'.repeat(NAME_MOST + 1) })
    expect(formProblems(named, 3)).toEqual([{ field: 'name', seat: 0, most: NAME_MOST }])
    const person = { kind: 'person', name: long } as const
    expect(formProblems(withSeat(DEFAULT_FORM, 3, person), 3)).toEqual([])
  })

  test('gives seeds that differ and can be read out', () => {
    const seeds = Array.from({ length: 50 }, freshSeed)
    expect(new Set(seeds).size).toBe(50)
    for (const seed of seeds) expect(seed).toMatch(/^[a-hjkmnp-z2-9]{12}$/)
  })
})

describe('a challenge in the form', () => {
  const taken = (text: string) => {
    const decoded = decodeChallenge(text)
    if (!decoded.ok) throw new Error(decoded.problem.code)
    return decoded.challenge
  }

  test('comes out of the form as it went in, whatever its players', () => {
    const players = [
      'consul',
      'ambassador:cautious',
      'flowchart',
      'consul:cautious:no-survey',
      'minister:900',
    ]
    for (const player of players) {
      const seats = [
        { kind: 'person', handicap: 1 } as const,
        { kind: 'computer', player } as const,
        { kind: 'computer', player: 'attache', handicap: 3 } as const,
      ]
      const challenge = { scenario: DEFAULT_SCENARIO, seed: 'same luck', seats }
      const form = challengeForm(taken(encodeChallenge(challenge)))
      expect(form.seats).toHaveLength(MOST_SEATS)
      const setup = matchSetup(form, defaultScenario(), 'unused')
      expect({ ...setup, scenario: setup.scenario.id }).toEqual(challenge)
    }
  })

  test('forgets words of its own once another level is chosen', () => {
    const seats = [{ kind: 'person' }, { kind: 'computer', player: 'flowchart' }] as const
    const form = challengeForm({ scenario: 'x', seed: 's', seats: [...seats] })
    const changed = withSeat(form, 1, { words: '', level: 'attache' })
    expect(seatSetup(changed.seats[1]!)).toEqual({ kind: 'computer', player: 'attache' })
  })
})

describe('what was played last', () => {
  test('is offered again, with new luck', () => {
    const texts = memoryTexts()
    const form = { ...withPersons(DEFAULT_FORM, 2, 3), scenario: 'first-steps', seed: 'old' }
    keepForm(texts, form)
    expect(lastForm(texts, SCENARIO_IDS)).toEqual({ ...form, seed: '' })
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a scenario that is gone', JSON.stringify({ ...DEFAULT_FORM, scenario: 'gone' })],
    ['too few seats', JSON.stringify({ ...DEFAULT_FORM, seats: DEFAULT_FORM.seats.slice(1) })],
    [
      'a level that is gone',
      JSON.stringify({
        ...DEFAULT_FORM,
        seats: DEFAULT_FORM.seats.map((s) => ({ ...s, level: 'x' })),
      }),
    ],
  ])('is the default where %s was kept', (_, text) => {
    const texts = memoryTexts()
    if (text !== null) texts.setItem('multivector.last-setup', text)
    expect(lastForm(texts, SCENARIO_IDS)).toBe(DEFAULT_FORM)
  })
})
