import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withParts } from '../../src/class/index.ts'
import { newsOf, type Sent } from '../../src/server/classes/news.ts'

describe('What is new of a view', () => {
  test('is all of it to who has seen nothing, and nothing to who has seen it', () => {
    const sent: Sent = new Map()
    const view = { name: 'x', none: null, list: [1, 2], empty: [] }
    expect(newsOf(sent, view)).toEqual(view)
    expect(newsOf(sent, structuredClone(view))).toEqual({})
  })

  test('is of a list what has been added or changed, while that is less than half', () => {
    const sent: Sent = new Map()
    newsOf(sent, { list: [1, 2, 3] })
    expect(newsOf(sent, { list: [1, 2, 3, 4] })).toEqual({ 'list.3': 4 })
    expect(newsOf(sent, { list: [1, 2, 5, 4] })).toEqual({ 'list.2': 5 })
    expect(newsOf(sent, { list: [6, 7, 8, 4] })).toEqual({ list: [6, 7, 8, 4] })
    expect(newsOf(sent, { list: [6, 7, 8] })).toEqual({ list: [6, 7, 8] })
    expect(newsOf(sent, { list: null })).toEqual({ list: null })
    expect(newsOf(sent, { list: [] })).toEqual({ list: [] })
  })

  test('makes of any view that was shown the next one', () => {
    const list = fc.option(fc.array(fc.record({ a: fc.nat(3) }), { maxLength: 6 }))
    const view = fc.record({ list, other: list, name: fc.string(), number: fc.nat() })
    fc.assert(
      fc.property(fc.array(view, { maxLength: 8 }), (views) => {
        const sent: Sent = new Map()
        let seen: object | null = null
        for (const each of views) {
          seen = withParts(seen, JSON.parse(JSON.stringify(newsOf(sent, each))))
          expect(seen).toEqual(each)
        }
      }),
    )
  })
})
