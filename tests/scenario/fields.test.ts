/** What a form may ask the schema about each place of a document. */
import { describe, expect, test } from 'vitest'
import { fieldAt, type Field } from '../../src/scenario/index.ts'
import { placesOf } from '../editor/edits.ts'
import { shippedFile } from '../helpers/shipped.ts'

const document = shippedFile('post-settlement-2025')

/** The kinds of field whose values a JavaScript type has. */
const KINDS: Record<string, readonly Field['kind'][]> = {
  number: ['whole', 'fixed'],
  boolean: ['flag'],
  string: ['choice', 'fixed', 'id', 'fact', 'words', 'text', 'either'],
  object: ['list', 'group', 'record', 'words', 'either'],
}

describe('the field of a place', () => {
  test('fits the value of every place of the default scenario', () => {
    const places = [...placesOf(document)]
    expect(places.length).toBeGreaterThan(3000)
    for (const { path, field, value } of places) {
      expect([path, ...KINDS[typeof value]!]).toContain(field.kind)
    }
  })

  test('knows bounds, standard values and options', () => {
    expect(fieldAt(document, ['states', 0, 'stability', 'value'])).toMatchObject({
      kind: 'whole',
      least: 0,
      most: 10,
      optional: false,
    })
    expect(fieldAt(document, ['rules', 'plan', 'orders'])).toMatchObject({
      kind: 'whole',
      standard: 3,
      optional: true,
    })
    expect(fieldAt(document, ['modules', 'loans'])).toMatchObject({ kind: 'flag', standard: true })
    expect(fieldAt(document, ['powers', 0, 'cards', 0, 'seen'])).toMatchObject({
      kind: 'choice',
      options: ['open', 'quiet', 'hidden'],
    })
  })

  test('of an effect is that of its kind', () => {
    const effect = fieldAt({ headlines: [{ effects: [{ effect: 'goodwill' }] }] }, [
      'headlines',
      0,
      'effects',
      0,
    ])
    expect(effect?.kind === 'group' && [...effect.entries().keys()]).toEqual([
      'effect',
      'power',
      'state',
      'by',
    ])
  })

  test('is nothing where the schema knows no place', () => {
    expect(fieldAt(document, ['states', 0, 'mood'])).toBeNull()
    expect(fieldAt(document, ['name', 'en', 'deeper'])).toBeNull()
  })
})
