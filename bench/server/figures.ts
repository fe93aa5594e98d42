/** Numbers made of many numbers. */

/** The value that a share (0 to 1) of all values does not exceed; null of none. */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)
