import { describe, expect, it } from 'vitest'
import { mean, pairedInterval, quantile, wilson } from '../../src/lab/stats.ts'

const digits = (interval: readonly number[], places: number) =>
  interval.map((end) => Number(end.toFixed(places)))

describe('the interval of a share', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
  ])('is that of Wilson: %i of %i', (successes, trials, published) => {
    expect(digits(wilson(successes, trials), 4)).toEqual(published)
  })

  it('knows nothing of no trials', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })

  it('takes fractions of successes', () => {
    const [low, high] = wilson(10.5, 30)
    expect(low).toBeGreaterThan(wilson(10, 30)[0])
    expect(high).toBeLessThan(wilson(11, 30)[1])
  })
})

describe('a quantile', () => {
  // numpy.quantile([1, 2, 4, 8], …)
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 3],
    [0.75, 5],
    [1, 8],
  ])('lies on straight lines between the numbers: %d', (share, value) => {
    expect(quantile([1, 2, 4, 8], share)).toBe(value)
  })

  it('of one number is the number', () => {
    expect(quantile([5], 0.3)).toBe(5)
  })
})

describe('the interval of paired differences', () => {
  // Differences of mean 1 and standard deviation 2, 64 of them: 1 ± 1.96 × 2 / 8.
  it('has the spread of the differences', () => {
    const spread = 2 * Math.sqrt(63 / 64)
    const differences = Array.from({ length: 64 }, (_, i) => 1 + (i % 2 === 0 ? spread : -spread))
    expect(digits(pairedInterval(differences), 3)).toEqual([0.51, 1.49])
  })

  it('is a point where every pair says the same', () => {
    expect(pairedInterval([3, 3, 3])).toEqual([3, 3])
  })

  it('has no end for a single pair', () => {
    expect(pairedInterval([3])).toEqual([-Infinity, Infinity])
  })
})

describe('the mean', () => {
  it('is the sum by the number, and 0 of nothing', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBe(0)
  })
})
