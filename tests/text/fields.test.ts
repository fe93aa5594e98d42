/** Words for every place of a scenario document, compared with the schema itself. */
import { readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ScenarioSchema } from '../../src/scenario/index.ts'
import {
  FIELD_KEYS,
  fieldHelp,
  fieldKey,
  fieldLabel,
  fieldRule,
  optionHelp,
  optionLabel,
} from '../../src/text/fields.ts'
import { flawsOf } from './sound.ts'

type Path = readonly (string | number)[]

/** The parts of a Valibot schema that the walk looks at. */
interface Part {
  type: string
  entries?: Record<string, Part>
  item?: Part
  value?: Part
  wrapped?: Part
  options?: readonly (Part | string)[]
}

interface Place {
  path: Path
  schema: Part
}

/** Every field of the schema with a path to it; effects within effects are the same as outside. */
function* places(schema: Part, path: Path): Generator<Place> {
  for (const [key, inner] of Object.entries(schema.entries ?? {})) {
    yield { path: [...path, key], schema: inner }
    yield* places(inner, [...path, key])
  }
  if (schema.item) yield* places(schema.item, [...path, 0])
  if (schema.type === 'record' && schema.value) yield* places(schema.value, [...path, 'xx'])
  if (schema.wrapped) yield* places(schema.wrapped, path)
  for (const option of schema.options ?? []) {
    if (typeof option !== 'string') yield* places(option, path)
  }
}

/** The options of the picklists among the alternatives of a place. */
function choices(schema: Part): string[] {
  const options = schema.options ?? []
  return [
    ...(schema.type === 'literal'
      ? [(schema as unknown as v.LiteralSchema<string, undefined>).literal]
      : []),
    ...options.flatMap((option) => (typeof option === 'string' ? [option] : choices(option))),
    ...(schema.wrapped ? choices(schema.wrapped) : []),
  ].filter((option) => typeof option === 'string')
}

const ALL = [...places(ScenarioSchema, [])]
/** The places with words of their own; a number with evidence has those of its `value`. */
const NAMED = ALL.filter(({ path }) => path.at(-1) !== 'value')

describe('Words for the places of a scenario', () => {
  test('every field of the schema has words of its own', () => {
    expect(NAMED.length).toBeGreaterThan(300)
    const wordless = NAMED.filter(({ path }) => {
      const key = fieldKey(path)
      return (
        key === undefined || key === fieldKey(path.slice(0, -1)) || !key.endsWith(`${path.at(-1)}`)
      )
    })
    expect(wordless.map(({ path }) => path.join('/'))).toEqual([])
  })

  test('no words are left without a field', () => {
    const used = new Set(NAMED.map(({ path }) => fieldKey(path)))
    expect(FIELD_KEYS.filter((key) => !used.has(key))).toEqual([])
  })

  test.each(FIELD_KEYS)('%s has a short label and a line of help', (key) => {
    const path = ALL.find((place) => fieldKey(place.path) === key)!.path
    const [label, help] = [fieldLabel('en', path), fieldHelp('en', path)]
    expect([...flawsOf(label), ...flawsOf(help)]).toEqual([])
    expect(label.length).toBeLessThanOrEqual(34)
    expect(label).not.toMatch(/\.$/)
    expect(help).toMatch(/\.$/)
    expect(help.length).toBeLessThanOrEqual(90)
  })

  test('pass over list positions, ids, languages and the value of a number with evidence', () => {
    expect(fieldKey(['states', 0, 'goodwill', 'japan', 'value'])).toBe('states.goodwill')
    expect(fieldKey(['states', '0', 'name', 'kk-Latn'])).toBe('states.name')
    expect(fieldKey(['powers', 1, 'cards', 2, 'effects', 0, 'then', 1, 'by'])).toBe('effect.by')
    expect(fieldKey(['powers', 1, 'income', 'sources', 0])).toBe('evidence.sources')
    expect(fieldKey(['rules', 'prices', 'visit', 'soft'])).toBe('price.soft')
  })

  test('what no scenario has keeps its own name', () => {
    expect(fieldKey(['notes', 'powers'])).toBeUndefined()
    expect(fieldLabel('en', ['notes', 'mine'])).toBe('mine')
    expect(fieldHelp('en', ['notes', 'mine'])).toBe('')
  })
})

describe('Words for options', () => {
  const picked = ALL.flatMap(({ path, schema }) =>
    choices(schema).map((option) => [path, option] as const),
  )

  test('every option of every picklist has some', () => {
    expect(picked.length).toBeGreaterThan(150)
    const wordless = picked.filter(([path, option]) => !optionLabel('en', path, option))
    expect(wordless.map(([path, option]) => `${path.join('/')}: ${option}`)).toEqual([])
  })

  test('some need a line of help', () => {
    const helps = picked.flatMap(([path, option]) => optionHelp('en', path, option) ?? [])
    expect(helps.flatMap(flawsOf)).toEqual([])
    expect(optionHelp('en', ['powers', 0, 'cards', 0, 'seen'], 'hidden')).toMatch(/not signed/)
    expect(optionHelp('en', ['powers', 0, 'cards', 0, 'target'], 'state')).toBeUndefined()
    expect(optionHelp('en', ['powers', 0, 'cards', 0, 'seen'], 'japan')).toBeUndefined()
  })

  test('an id is no option', () => {
    expect(optionLabel('en', ['headlines', 0, 'effects', 0, 'power'], 'japan')).toBeUndefined()
    expect(optionLabel('en', ['calls', 0, 'answers', 0, 'order'], 'japan')).toBeUndefined()
    expect(optionLabel('en', ['powers', 0, 'cards', 0, 'seen'], 'constructor')).toBeUndefined()
  })
})

describe('Rules of places', () => {
  const rulebook = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8')
  const numbers = NAMED.filter(({ path }) => path[0] === 'rules' && path.length > 2)

  test('every rule number belongs to a rule of RULES.md', () => {
    const lost = numbers.filter(({ path }) => !rulebook.includes(`**[${fieldRule(path)}]`))
    expect(lost.map(({ path }) => path.join('/'))).toEqual([])
  })

  test('are those of the place around, where a place has none of its own', () => {
    expect(fieldRule(['rules', 'prices', 'exchange', 'soft'])).toBe('O1')
    expect(fieldRule(['powers', 2, 'triggers', 0, 'extra'])).toBe('W5')
    expect(fieldRule(['powers', 2, 'name'])).toBeUndefined()
  })
})
