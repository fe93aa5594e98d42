import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarioJsonSchema } from '../../src/cli/scenario-schema.ts'
import { LIST_LIMIT } from '../../src/scenario/plain.ts'

const COMMITTED = new URL('../../scenarios/scenario.schema.json', import.meta.url)

type JsonSchema = Record<string, unknown> & { $defs: Record<string, unknown> }

describe('The JSON Schema of scenario files', () => {
  const schema = JSON.parse(scenarioJsonSchema()) as JsonSchema

  test('is the committed one (if not: npm run -s scenario -- schema --write)', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(scenarioJsonSchema())
  })

  test('has a title and names its parts', () => {
    expect(schema['title']).toBe('Multivector scenario')
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Id', 'Text', 'Effect', 'Condition', 'Measure']),
    )
  })

  test('needs no network: it has no $id and refers only to itself', () => {
    const text = JSON.stringify(schema)
    expect(text).not.toContain('"$id"')
    expect(
      [...text.matchAll(/"\$ref":"([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#/')),
    ).toEqual([])
  })

  test('has no list longer than what the parser takes at all', () => {
    const lengths: unknown[] = []
    visit(schema, (node) => {
      if (node['type'] === 'array') lengths.push(node['maxItems'])
    })
    expect(lengths).not.toContain(undefined)
    expect(Math.max(...lengths.map(Number))).toBe(LIST_LIMIT)
  })

  test('refuses unknown keys everywhere a group has fixed fields', () => {
    const open: unknown[] = []
    visit(schema, (node) => {
      const fixed = node['type'] === 'object' && node['properties'] !== undefined
      if (fixed && node['additionalProperties'] !== false) open.push(node)
    })
    expect(open).toEqual([])
  })
})

function visit(node: unknown, look: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) look(node as Record<string, unknown>)
  Object.values(node).forEach((child) => visit(child, look))
}
