/** Means and quantiles, and how sure counted shares and differences are: 95 % intervals. */

/** Least and most. */
export type Interval = [low: number, high: number]

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959_963_984_540_054
/** What it leaves out on either side. */
const TAIL = 0.025

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) return 0
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * A quantile of sorted numbers, `share` 0 to 1: between two of them by straight line, as R and NumPy
 * do unless told otherwise. `sorted` is not empty.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)]!
  const high = sorted[Math.ceil(place)]!
  return low + (high - low) * (place % 1)
}

/**
 * The Wilson score interval of a share: `successes` of `trials`, 0 to 1. Successes may be fractions,
 * as shared wins are. Of no trials nothing is known: 0 to 1.
 */
export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return [0, 1]
  const share = successes / trials
  const scale = 1 + Z ** 2 / trials
  const middle = (share + Z ** 2 / (2 * trials)) / scale
  const variance = (share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2)
  const reach = (Z * Math.sqrt(variance)) / scale
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

/**
 * The interval of the mean of paired differences, by their own spread and the normal distribution;
 * meant for hundreds of pairs. Of fewer than two pairs it has no end.
 *
 * @param together How many such intervals are to hold all at once in 95 of 100 cases (Bonferroni).
 */
export function pairedInterval(differences: readonly number[], together = 1): Interval {
  const pairs = differences.length
  if (pairs < 2) return [-Infinity, Infinity]
  const middle = mean(differences)
  const squares = differences.map((difference) => (difference - middle) ** 2)
  const variance = (mean(squares) * pairs) / (pairs - 1)
  const reach = quantileOf(together) * Math.sqrt(variance / pairs)
  return [middle - reach, middle + reach]
}

/** Standard normal quantile of so many intervals that hold together. */
function quantileOf(together: number): number {
  if (together === 1) return Z
  // Abramowitz and Stegun 26.2.23; its error is below 0.00045.
  const t = Math.sqrt(-2 * Math.log(TAIL / together))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return t - above / below
}

const DIGITS = 10_000

/** A share or mean as reports give it: rounded to 4 digits. */
export const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS

/** Both ends rounded to 4 digits. */
export const roundedInterval = ([low, high]: Interval): Interval => [rounded(low), rounded(high)]
