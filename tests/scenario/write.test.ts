import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioText } from '../../src/scenario/index.ts'
import { runs } from '../helpers/counts.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const SHIPPED = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
)

/** Any document as JSON knows it: it has no −0. */
const documents = fc
  .oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
  .map((value) => JSON.parse(JSON.stringify(value)) as object)

describe('The text of a scenario file', () => {
  test.each(SHIPPED)('is that of the shipped %s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    expect(scenarioText(JSON.parse(text) as object)).toBe(text)
  })

  test('has a line for what fits into 100 columns, else a line a member', () => {
    const fits = { id: 'gas', name: 'x'.repeat(100 - '  { "id": "gas", "name": "" },'.length) }
    const list = [{ ...fits, name: `${fits.name}x` }, fits]
    expect(
      scenarioText({ calendar: { year: 2025, reviews: [2, 4] }, sectors: list, empty: [] }),
    ).toBe(
      [
        '{',
        '  "calendar": { "year": 2025, "reviews": [2, 4] },',
        '  "sectors": [',
        '    {',
        '      "id": "gas",',
        `      "name": "${fits.name}x"`,
        '    },',
        '    {',
        '      "id": "gas",',
        `      "name": "${fits.name}"`,
        '    }',
        '  ],',
        '  "empty": []',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('leaves out keys without a value', () => {
    expect(scenarioText({ id: 'a', owner: undefined })).toBe('{ "id": "a" }\n')
  })

  test('reads back as the same document, with its keys in the same order', () => {
    const readsBack = fc.property(documents, (document) => {
      expect(JSON.stringify(JSON.parse(scenarioText(document)))).toBe(JSON.stringify(document))
    })
    fc.assert(readsBack, runs(500, { quick: 100, long: 20_000 }))
  })
})
