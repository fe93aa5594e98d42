import { describe, expect, test } from 'vitest'
import {
  checkScenario,
  gradeOf,
  knownFacts,
  parseFacts,
  parseScenarioValue,
} from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { catalogueOf, factOf } from '../fixtures/facts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { brief } from './edit.ts'

/** Code and pointer of every problem of a catalogue. */
function problemsOf(document: unknown): string[] {
  const parsed = parseFacts(JSON.stringify(document))
  return parsed.ok ? [] : brief(parsed.problems)
}

describe('A fact catalogue', () => {
  test('has its facts by their ids, in the order of the file', () => {
    const ore = factOf('ore_2023', { value: 4.5, unit: 'mt', year: 2023, confidence: 'low' })
    const parsed = parseFacts(JSON.stringify([factOf('rail'), ore]))
    if (!parsed.ok) throw new Error('these facts must parse')
    expect([...parsed.catalogue.keys()]).toEqual(['rail', 'ore_2023'])
    expect(parsed.catalogue.get('ore_2023')).toEqual(ore)
  })

  test('may be empty', () => {
    expect(problemsOf([])).toEqual([])
  })

  test('is a list of groups', () => {
    expect(problemsOf({})).toEqual(['wrong-type '])
    expect(problemsOf([factOf('rail'), 'ore'])).toEqual(['wrong-type /1'])
    expect(problemsOf([[factOf('rail')]])).toEqual(['wrong-type /0'])
  })

  test('is JSON of bounded size and depth', () => {
    const codes = (text: string) => {
      const parsed = parseFacts(text)
      return parsed.ok ? [] : brief(parsed.problems)
    }
    expect(codes('')).toEqual(['empty-file '])
    expect(codes('[')).toEqual(['not-json '])
    expect(codes('['.repeat(65))).toEqual(['too-deep '])
    expect(codes(' '.repeat(1_000_001))).toEqual(['too-large '])
  })

  test.each<[field: string, value: unknown, code: string]>([
    ['id', 'Rail 2024', 'bad-fact'],
    ['statement', '', 'too-short'],
    ['value', '18', 'wrong-type'],
    ['unit', 18, 'wrong-type'],
    ['year', 2024.5, 'not-whole'],
    ['year', 0, 'too-small'],
    ['title', 'x'.repeat(4001), 'too-long'],
    ['address', null, 'wrong-type'],
    ['confidence', 'sure', 'bad-option'],
  ])('the %s of a fact cannot be %j', (field, value, code) => {
    expect(problemsOf([{ ...factOf('rail'), [field]: value }])).toEqual([`${code} /0/${field}`])
  })

  test('says everything about a fact, and nothing else', () => {
    for (const field of Object.keys(factOf('rail'))) {
      const { [field as 'id']: _, ...rest } = factOf('rail')
      expect(problemsOf([rest])).toEqual([`missing-key /0/${field}`])
    }
    expect(problemsOf([{ ...factOf('rail'), note: 'x' }])).toEqual(['unknown-key /0/note'])
  })

  test('has every id once', () => {
    const parsed = parseFacts(JSON.stringify(['rail', 'ore', 'rail'].map((id) => factOf(id))))
    expect(!parsed.ok && parsed.problems.map((each) => problemSentence('en', each))).toEqual([
      'The fact id rail is used already, at /0. Each fact needs its own.',
    ])
    expect(problemsOf([factOf('rail'), factOf('rail')])).toEqual(['duplicate-id /1/id'])
  })

  test('has all its problems reported at once, up to 200', () => {
    expect(problemsOf(['a', 'b'])).toEqual(['wrong-type /0', 'wrong-type /1'])
    expect(problemsOf(Array.from({ length: 300 }, () => 0)).at(-1)).toBe('more-problems ')
  })
})

describe('facts of a scenario of its own', () => {
  const own = {
    id: 'own_fact',
    statement: 'The pass is closed from November to April.',
    title: 'A gazetteer',
    address: 'page 12',
    confidence: 'medium' as const,
  }
  const file = smallScenario()
  const [first, ...others] = file.headlines!
  const resting = (facts: (typeof own)[], sources: string[]) => {
    const headline = { ...first!, sources }
    const parsed = parseScenarioValue({ ...file, facts, headlines: [headline, ...others] })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.scenario
  }

  test('can be named as those of the catalogue can', () => {
    expect(checkScenario(resting([own], ['own_fact']), new Map())).toEqual([])
    expect(checkScenario(resting([], ['own_fact']), new Map())).toMatchObject([
      { code: 'unknown-fact', pointer: '/headlines/0/sources/0' },
    ])
  })

  test('are as sure as they say, and stand before those of the catalogue', () => {
    const catalogue = catalogueOf([factOf('own_fact', { confidence: 'high' })])
    const known = knownFacts(resting([own], ['own_fact']), catalogue)
    expect(gradeOf({ sources: ['own_fact'] }, known)).toBe('medium')
  })

  test('have each an id of its own', () => {
    expect(checkScenario(resting([own, own], ['own_fact']), new Map())).toMatchObject([
      { code: 'duplicate-id', pointer: '/facts/1/id', params: { kind: 'fact' } },
    ])
  })
})
