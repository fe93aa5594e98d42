/** Shares of wins and of orders, as several reports count them. */
import { COUNTED, type Counted, type Observed } from './record.ts'
import { mean, rounded } from './stats.ts'

/** What a power (an index) has of the win: 1, a fraction of a shared one, or 0. */
export function winOf({ powers, winners }: Observed, power: number): number {
  return winners.includes(powers[power]!) ? 1 / winners.length : 0
}

/** A power's share of the wins of matches, 0 to 1. */
export const winShare = (records: readonly Observed[], power: number): number =>
  mean(records.map((record) => winOf(record, power)))

/** Every power's share of the wins, by id, rounded. Matches without a winner leave a sum below 1. */
export const winShares = (records: readonly Observed[]): Record<string, number> =>
  byPower(records, (power) => rounded(winShare(records, power)))

/** A value for every power, by id, in the order of the powers; nothing without a match. */
export function byPower<T>(
  records: readonly Observed[],
  value: (power: number) => T,
): Record<string, T> {
  return Object.fromEntries((records[0]?.powers ?? []).map((id, power) => [id, value(power)]))
}

/** How often a power gave an order in all matches. */
export function orderCount(records: readonly Observed[], power: number, order: Counted): number {
  const index = COUNTED.indexOf(order)
  return records.reduce((sum, { orders }) => sum + orders[power]![index]!, 0)
}

/** Shares of a power's orders in all matches, in the order of `COUNTED`; all 0 without an order. */
export function orderShares(records: readonly Observed[], power: number): number[] {
  const counts = COUNTED.map((order) => orderCount(records, power, order))
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.map((count) => (sum === 0 ? 0 : count / sum))
}
