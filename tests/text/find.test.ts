import { describe, expect, test } from 'vitest'
import { partOf, placePhrase } from '../../src/text/find.ts'

const document = {
  name: 'A scenario',
  headlines: [
    { id: 'early-frost', name: { en: 'Early frost', ja: '早霜' }, effects: [{ by: 1 }] },
    { id: 'no-name' },
  ],
  powers: [
    { id: 'north', name: 'North', cards: [{ id: 'fair', name: 'Fair', cost: { soft: 1 } }] },
  ],
  states: [{ id: 'alder', name: 'Alder', goodwill: { north: { value: 3 } } }],
  rules: { plan: { orders: 3 } },
}
const place = (pointer: string): string => placePhrase('en', document, pointer)

describe('A place of a document in words', () => {
  test('is the thing and its field', () => {
    expect(place('/headlines/0/text')).toBe('Headline ‘Early frost’ · text')
    expect(place('/headlines/0')).toBe('Headline ‘Early frost’')
    expect(place('/name')).toBe('name')
  })

  test('names the owner of a thing that stands within another', () => {
    expect(place('/powers/0/cards/0/cost/soft')).toBe(
      'Card ‘Fair’, Power ‘North’ · cost, soft power',
    )
  })

  test('names the language of a text', () => {
    expect(place('/headlines/0/name/ja')).toBe('Headline ‘Early frost’ · name (Japanese)')
  })

  test('counts from one', () => {
    expect(place('/headlines/0/effects/0/by')).toBe('Headline ‘Early frost’ · effect 1, by')
  })

  test('falls back on ids, keys and tags', () => {
    expect(place('/headlines/1/text')).toBe('Headline ‘no-name’ · text')
    expect(place('/rules/plan/orders')).toBe('rules, plan, orders')
    expect(place('/headlines/0/name/not a tag')).toBe('Headline ‘Early frost’ · name (not a tag)')
    expect(place('/headlines/7/text')).toBe('headlines 8, text')
  })

  test('belongs to a part of the document', () => {
    expect(['/headlines/0', '/rules/plan', '/name', ''].map(partOf)).toEqual([
      'headlines',
      'rules',
      'overview',
      'overview',
    ])
  })
})
