import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween, sameValue, withPlainBreaks } from '../../../src/ui/editor/json/sync.ts'

describe('A change from outside', () => {
  test('makes the one text of the other, and touches nothing that both share', () => {
    expect(changeBetween('{ "a": 1 }', '{ "a": 12 }')).toEqual({ from: 8, to: 8, insert: '2' })
    expect(changeBetween('same', 'same')).toBeNull()
    const few = fc.string({ unit: fc.constantFrom('a', 'b') })
    fc.assert(
      fc.property(few, few, (before, after) => {
        const { from, to, insert } = changeBetween(before, after) ?? { from: 0, to: 0, insert: '' }
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
      }),
    )
  })

  test('is none where only the layout differs', () => {
    expect(sameValue('{"a":[1,2]}', '{\n  "a": [1, 2]\n}')).toBe(true)
    expect(sameValue('{"a":1}', '{"a":2}')).toBe(false)
    expect(sameValue('{"a":', '{"a": ')).toBe(false)
  })

  test('has the line breaks of the view', () => {
    expect(withPlainBreaks('a\r\nb\rc\n')).toBe('a\nb\nc\n')
  })
})
