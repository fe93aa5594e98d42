import { describe, expect, it } from 'vitest'
import { countFrom, seedFrom } from '../../../src/ui/editor/trial/setup.tsx'
import { scaleOf, verdictOn } from '../../../src/ui/editor/trial/verdict.ts'

describe('The verdict on a share of the wins', () => {
  it.each([
    ['even', 'all of its interval is near the fair share', [0.31, 0.36], true],
    ['high', 'even its low end is above the fair share', [0.4, 0.6], false],
    ['low', 'even its high end is below the fair share', [0.1, 0.3], false],
    ['open', 'the fair share lies in a wide interval', [0.2, 0.5], false],
  ] as const)('is %s where %s', (verdict, _, [low, high], isNear) => {
    expect(verdictOn([low, high], 1 / 3, isNear)).toBe(verdict)
  })
})

describe('The scale of the shares', () => {
  it('reaches to twice the fair share, and beyond all intervals', () => {
    expect(scaleOf([[0.2, 0.4]], 1 / 3)).toBe(0.7)
    expect(scaleOf([[0.6, 0.83]], 1 / 3)).toBe(0.9)
    expect(scaleOf([[0.9, 1]], 1 / 2)).toBe(1)
  })
})

describe('The form of a run', () => {
  it.each([
    ['20', 20],
    ['2000', 2000],
    [' 100 ', 100],
    ['19', null],
    ['2001', null],
    ['1e3', null],
    ['-40', null],
    ['', null],
  ])('reads %j matches as %s', (text, count) => {
    expect(countFrom(text, { least: 20, most: 2000 })).toBe(count)
  })

  it.each([
    ['proof', 'proof'],
    [' A-1 ', 'A-1'],
    ['', null],
    ['two words', null],
    ['x'.repeat(41), null],
  ])('reads the seed %j as %s', (text, seed) => {
    expect(seedFrom(text)).toBe(seed)
  })
})
