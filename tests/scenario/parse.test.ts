import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkScenario,
  localise,
  parseScenario,
  parseScenarioValue,
  type ScenarioFile,
} from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { brief, edited, problemsIn } from './edit.ts'

const EFFECTS = [
  'goodwill',
  'stability',
  'wariness',
  'budget',
  'survey',
  'visit-credit',
  'claim',
  'release',
  'forbid',
  'price',
  'yield',
  'if',
  'chance',
  'later',
]

function codesOfText(text: string): string[] {
  const parsed = parseScenario(text)
  return parsed.ok ? [] : brief(parsed.problems)
}

const codesOf = (document: unknown) => brief(problemsIn(document))

describe('The scenarios of the tests', () => {
  test.each([
    ['small', smallScenario()],
    ['large', largeScenario()],
  ])('%s parses from text and makes sense', (_, file: ScenarioFile) => {
    const parsed = parseScenario(JSON.stringify(file))
    expect(parsed.ok && checkScenario(parsed.scenario, new Map())).toEqual([])
  })

  test('the large one uses every effect of the effect language', () => {
    const text = JSON.stringify(largeScenario())
    expect(EFFECTS.filter((effect) => !text.includes(`"effect":"${effect}"`))).toEqual([])
  })
})

describe('A parsed scenario', () => {
  test('has every rule number and switch filled in', () => {
    const parsed = parseScenarioValue(smallScenario())
    if (!parsed.ok) throw new Error('the small scenario must parse')
    expect(parsed.scenario.rules.plan.orders).toBe(3)
    expect(parsed.scenario.modules.wariness).toBe(true)
    expect(parsed.scenario.powers[0]?.backlash).toHaveLength(1)
  })

  test('shares nothing with the value it came from', () => {
    const file = smallScenario()
    const parsed = parseScenarioValue(file)
    file.states[0]!.borders.push('elsewhere')
    expect(parsed.ok && parsed.scenario.states[0]?.borders).toEqual(['birch', 'cedar'])
  })
})

describe('Before the schema', () => {
  test('a text of nothing but white space is an empty file', () => {
    expect(codesOfText(' \n\t ')).toEqual(['empty-file '])
  })

  test('size is refused before anything else is looked at', () => {
    expect(codesOfText('['.repeat(1_000_001))).toEqual(['too-large '])
    expect(codesOfText(' '.repeat(1_000_001))).toEqual(['too-large '])
  })

  test('64 levels of nesting are read, 65 are not', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(codesOfText(nested(64))).toEqual(['wrong-type '])
    expect(codesOfText(nested(65))).toEqual(['too-deep '])
  })

  test('brackets inside of texts are not nesting', () => {
    const note = '["{\\"'.repeat(100)
    expect(codesOfText(JSON.stringify(note))).toEqual(['wrong-type '])
  })

  test.each([
    ['a text that is not closed', '{\n  "id": "a,\n  "name": ', 2, 9],
    ['a comment', '{\n  /* " */ "name": ', 2, 3],
  ])('brackets without end after %s hurt nobody', (_, start, line, column) => {
    const parsed = parseScenario(start + '['.repeat(100_000))
    expect(!parsed.ok && parsed.problems).toMatchObject([
      { code: 'not-json', params: { line, column } },
    ])
  })

  test('text that is no JSON is located by line and column', () => {
    const parsed = parseScenario('{\n  "id": "a"\n  "name": 1\n}')
    expect(!parsed.ok && parsed.problems).toEqual([
      { code: 'not-json', pointer: '', params: { reason: 'CommaExpected', line: 3, column: 3 } },
    ])
  })

  test('comments and commas at the end of a list are no JSON', () => {
    expect(codesOfText('{} // a note')).toEqual(['not-json '])
    expect(codesOfText('[1, ]')).toEqual(['not-json '])
  })

  test('the format version is looked at before the schema', () => {
    expect(codesOf({ nonsense: true })).toEqual(['no-format-version '])
    for (const version of ['1', 0.5, -1, null, {}]) {
      expect(codesOf({ formatVersion: version })).toEqual(['bad-format-version /formatVersion'])
    }
  })

  test('a newer format is named together with the one that is supported', () => {
    const parsed = parseScenarioValue({ formatVersion: 2 })
    expect(!parsed.ok && parsed.problems[0]?.params).toEqual({ found: '2', supported: 1 })
  })
})

describe('Problems of shape', () => {
  test('come all at once, with pointers', () => {
    const document = edited({
      '/name': 5,
      '/calendar/rounds': 1.5,
      '/powers/0/id': undefined,
      '/states/1/neutral': 'yes',
    })
    expect(codesOf(document)).toEqual([
      'wrong-type /name',
      'not-whole /calendar/rounds',
      'missing-key /powers/0/id',
      'wrong-type /states/1/neutral',
    ])
  })

  test('lead into the nearest option of a union', () => {
    expect(codesOf(edited({ '/name': { en: '', de: 3 } }))).toEqual([
      'too-short /name/en',
      'wrong-type /name/de',
    ])
    expect(codesOf(edited({ '/powers/0/cards/0/effects/0/state': ['alder', 7] }))).toEqual([
      'wrong-type /powers/0/cards/0/effects/0/state/1',
    ])
    expect(codesOf(edited({ '/powers/1/triggers/0/where': 'somewhere' }))).toEqual([
      'bad-option /powers/1/triggers/0/where',
    ])
  })

  test('name the key that chooses between kinds of effects', () => {
    const at = '/powers/0/cards/0/effects/0'
    expect(codesOf(edited({ [at]: { effect: 'magic' } }))).toEqual([`bad-option ${at}/effect`])
    expect(codesOf(edited({ [at]: {} }))).toEqual([`missing-key ${at}/effect`])
    expect(codesOf(edited({ [at]: 'goodwill' }))).toEqual([`wrong-type ${at}`])
  })

  test('say that a list, even an empty one, is no group of fields', () => {
    expect(codesOf(edited({ '/modules': [] }))).toEqual(['wrong-type /modules'])
    expect(codesOf(edited({ '/calendar': [1, 2] }))).toEqual(['wrong-type /calendar'])
    expect(codesOf(edited({ '/states/0/goodwill': [] }))).toEqual(['wrong-type /states/0/goodwill'])
  })

  test('escape pointers as RFC 6901 asks', () => {
    expect(codesOf(edited({ '/calendar': { 'a/b~c': 1 } }))).toContain(
      'unknown-key /calendar/a~1b~0c',
    )
  })

  test('show at most 60 characters of what was found', () => {
    const parsed = parseScenarioValue(edited({ '/calendar/rounds': 'x'.repeat(5000) }))
    const received = parsed.ok ? '' : parsed.problems[0]?.params['received']
    expect(received).toHaveLength(60)
  })

  test('are listed up to 200', () => {
    const parsed = parseScenarioValue(edited({ '/headlines': Array.from({ length: 120 }, Object) }))
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)).toEqual({ code: 'more-problems', pointer: '', params: { most: 200 } })
  })
})

describe('A hostile value', () => {
  test('may be a cycle', () => {
    const cycle: Record<string, unknown> = { formatVersion: 1 }
    cycle['self'] = cycle
    expect(codesOf(cycle)[0]).toMatch(/^too-deep/)
  })

  test('may be wide or shared without end', () => {
    let shared: unknown = 'x'
    for (let level = 0; level < 40; level += 1) shared = [shared, shared]
    expect(codesOf(shared)).toEqual(['too-many-values '])
    const endless = Object.assign([], { length: 4_000_000_000 })
    expect(codesOf({ states: endless })).toEqual(['too-long /states'])
  })

  test('may throw when it is read', () => {
    const getter = Object.defineProperty({}, 'formatVersion', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(codesOf(getter)).toEqual(['unreadable-value /formatVersion'])
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(codesOf({ formatVersion: 1, proxy })).toEqual(['unreadable-value /proxy'])
  })

  test('may hold what JSON cannot', () => {
    const values = [() => 1, Symbol('s'), 1n, new Date(0), new Map(), Object.create({ id: 'x' })]
    for (const value of values) expect(codesOf({ name: value })).toEqual(['wrong-type /name'])
    for (const value of [undefined, null, Number.NaN, 'text', []]) {
      expect(codesOf(value)).toEqual(['wrong-type '])
    }
  })

  test.each(['__proto__', 'constructor', 'prototype'])('may have the key %s', (key) => {
    for (const place of [[], ['calendar'], ['states', 0, 'goodwill'], ['name']]) {
      const file = { ...smallScenario(), name: { en: 'Small' } }
      const owner = place.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file)
      const evil = { value: { polluted: 1 }, enumerable: true }
      Object.defineProperty(owner, key, evil)
      const pointer = [...place, key].map((step) => `/${step}`).join('')
      expect(codesOfText(JSON.stringify(file))).toEqual([`unknown-key ${pointer}`])
      expect(codesOf(file)).toEqual([`unknown-key ${pointer}`])
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('Whatever stands anywhere in a file', () => {
  const places = pointersOf(largeScenario())

  test('ends in a scenario or in problems with sentences', () => {
    const rule = fc.property(
      fc.constantFrom(...places),
      fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string(), fc.integer()),
      (pointer, value) => {
        const found = problemsIn(edited({ [pointer]: value }, largeScenario()))
        for (const problem of found) expect(problemSentence('en', problem)).not.toBe('')
      },
    )
    fc.assert(rule, { numRuns: 300 })
  })
})

function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [
    `${at}/${key}`,
    ...pointersOf(member, `${at}/${key}`),
  ])
}

describe('A text in several languages', () => {
  const text = { en: 'State', kk: 'Мемлекет', 'de-AT': 'Staat' }

  test('is given in the language, its base language or English', () => {
    expect(localise(text, 'kk')).toBe('Мемлекет')
    expect(localise(text, 'kk-Latn')).toBe('Мемлекет')
    expect(localise(text, 'de-AT')).toBe('Staat')
    expect(localise(text, 'de')).toBe('State')
    expect(localise(text, 'constructor')).toBe('State')
    expect(localise('plain', 'fr')).toBe('plain')
  })
})
