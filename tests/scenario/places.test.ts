/** What stands where in a document. */
import { describe, expect, test } from 'vitest'
import { pathIn, valueAt } from '../../src/scenario/index.ts'

const document = { a: [{ 'b/c': 3 }], 1: 'one' }

describe('a place of a document', () => {
  test('has its value, or none', () => {
    expect(valueAt(document, ['a', 0, 'b/c'])).toBe(3)
    expect(valueAt(document, ['a', '0', 'b/c'])).toBe(3)
    expect(valueAt(document, [])).toBe(document)
    expect(valueAt(document, ['a', 1, 'b/c'])).toBeUndefined()
    expect(valueAt(document, ['a', 'length'])).toBeUndefined()
    expect(valueAt(document, ['toString'])).toBeUndefined()
  })

  test('has a path, in which positions in lists alone are numbers', () => {
    expect(pathIn(document, '/a/0/b~1c')).toEqual(['a', 0, 'b/c'])
    expect(pathIn(document, '/1')).toEqual(['1'])
    expect(pathIn(document, '/nowhere/0')).toEqual(['nowhere', '0'])
    expect(pathIn(document, '')).toEqual([])
  })
})
