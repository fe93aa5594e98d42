import { describe, expect, test } from 'vitest'
import { placeAt, pointerAt, problemAt, spanAt, spanFinder } from '../../src/scenario/index.ts'

const TEXT = `{
  "id": "here",
  "states": [
    { "name": "First", "weight": 40 },
    { "name": "Second", "wieght": 4 }
  ]
}`
const at = ({ from, to }: { from: number; to: number }): string => TEXT.slice(from, to)

describe('The stretch that a problem is about', () => {
  const find = spanFinder(TEXT)

  test('is the value at its pointer', () => {
    expect(at(find(problemAt('too-large-number', ['states', 0, 'weight'])))).toBe('40')
  })

  test('is the key where the key is unknown', () => {
    const problem = problemAt('unknown-key', ['states', 1, 'wieght'])
    expect(at(find(problem))).toBe('"wieght"')
  })

  test('is the opening bracket of the group that lacks a key', () => {
    const problem = problemAt('missing-key', ['states', 1, 'weight'])
    const span = find(problem)
    expect(at(span)).toBe('{')
    expect(span.from).toBe(TEXT.indexOf('{ "name": "Second"'))
  })

  test('is one unit at the line and column where those are known', () => {
    const problem = problemAt('not-json', [], { line: 3, column: 4 })
    expect(at(find(problem))).toBe('s')
    const behind = problemAt('not-json', [], { line: 7, column: 9 })
    expect(find(behind)).toEqual({ from: TEXT.length, to: TEXT.length })
  })

  test('is empty in an empty text', () => {
    expect(spanFinder('')(problemAt('empty-file', []))).toEqual({ from: 0, to: 0 })
  })
})

describe('A place of a text', () => {
  test('is found by its pointer, or else by the nearest value around it', () => {
    expect(at(spanAt(TEXT, '/states/1/name'))).toBe('"Second"')
    expect(at(spanAt(TEXT, '/states/1/gone/deep'))).toBe('{ "name": "Second", "wieght": 4 }')
  })

  test('has the pointer of the value at the cursor, also on its key', () => {
    expect(pointerAt(TEXT, TEXT.indexOf('First'))).toBe('/states/0/name')
    expect(pointerAt(TEXT, TEXT.indexOf('wieght'))).toBe('/states/1/wieght')
    expect(pointerAt(TEXT, TEXT.indexOf('{ "name": "Second"'))).toBe('/states/1')
  })

  test('has a token, or none between the values', () => {
    expect(placeAt(TEXT, TEXT.indexOf('First')).token).toEqual(spanAt(TEXT, '/states/0/name'))
    expect(placeAt('{ "states": [ ', 14)).toEqual({
      path: ['states', 0],
      isKey: false,
      token: null,
    })
  })
})
