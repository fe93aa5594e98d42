/** What intervals of shares say, and how they are drawn. */
import type { Interval } from '../../../proving/index.ts'

export type ShareVerdict = 'even' | 'high' | 'low' | 'open'

/** What an interval says of a share that should be `fair`; `isNear` where all of it is within the target. */
export function verdictOn([low, high]: Interval, fair: number, isNear: boolean): ShareVerdict {
  if (isNear) return 'even'
  if (low > fair) return 'high'
  return high < fair ? 'low' : 'open'
}

/** The bars reach to the next tenth above all intervals, at least to twice the fair share. */
export const scaleOf = (intervals: readonly Interval[], fair: number): number =>
  Math.min(1, Math.ceil(Math.max(2 * fair, ...intervals.map(([, high]) => high)) * 10) / 10)
