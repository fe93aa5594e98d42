/** Sums up the records of many matches. */
import { ORDER_NAMES, type OrderName } from '../scenario/index.ts'
import { COUNTED, type MatchRecord, type Task } from './record.ts'
import { BASE, seedsOf } from './run.ts'
import { rounded } from './stats.ts'

/** What many matches came to. Shares and means are rounded to 4 digits. */
export interface Summary {
  matches: number
  /** Per power id: matches won alone. */
  wins: Record<string, number>
  /** Matches with no winner or several. */
  draws: number
  collapses: number
  /** Per power id: victory points at the end, on average. */
  meanVP: Record<string, number>
  meanRounds: number
  /** Per power id and order name: share of the power's orders, summing to 1 (or all 0). */
  orderShare: Record<string, Record<string, number>>
  /** Per power id: plans of a program in whose place the empty plan stood in; where programs play. */
  replaced?: Record<string, number>
}

/** Sums over matches; `addMatch` adds to it. */
export interface Totals {
  powers: readonly string[]
  matches: number
  wins: number[]
  draws: number
  collapses: number
  points: number[]
  rounds: number
  /** Per power and order kind. */
  orders: number[][]
  /** Per power; `null` where no programs play. */
  replaced: number[] | null
}

/** Matches of the same players on the scenario as it is; match i (from 0) has the seed `<seed>-<i>`. */
export const simulationTasks = (players: string[], matches: number, seed: string): Task[] =>
  seedsOf(seed, matches).map((own, match) => ({ match, seed: own, variant: BASE.name, players }))

const zeros = (length: number): number[] => Array<number>(length).fill(0)

/** The sums of no match; `powers` are the ids of the powers. */
export function noMatches(powers: readonly string[]): Totals {
  return {
    powers,
    matches: 0,
    wins: zeros(powers.length),
    draws: 0,
    collapses: 0,
    points: zeros(powers.length),
    rounds: 0,
    orders: powers.map(() => zeros(ORDER_NAMES.length)),
    replaced: null,
  }
}

/** The kind of each counted order: quiet deals are deals here. */
const KINDS = COUNTED.map((name) =>
  ORDER_NAMES.indexOf(name === 'quiet-deal' ? ('deal' satisfies OrderName) : name),
)

export function addMatch(totals: Totals, record: MatchRecord): void {
  const { winners, ended, points, rounds, orders, replaced } = record
  totals.matches += 1
  if (winners.length === 1) totals.wins[totals.powers.indexOf(winners[0]!)]! += 1
  else totals.draws += 1
  if (ended === 'collapse') totals.collapses += 1
  totals.rounds += rounds.length
  points.forEach((own, power) => (totals.points[power]! += own))
  orders.forEach((counts, power) =>
    counts.forEach((count, index) => (totals.orders[power]![KINDS[index]!]! += count)),
  )
  if (replaced) {
    totals.replaced = replaced.map((count, power) => count + (totals.replaced?.[power] ?? 0))
  }
}

export function summarise(totals: Totals): Summary {
  const { powers, matches, wins, draws, collapses, points, rounds, orders, replaced } = totals
  const mean = (sum: number) => rounded(matches === 0 ? 0 : sum / matches)
  const perPower = <T>(value: (power: number) => T): Record<string, T> =>
    Object.fromEntries(powers.map((id, power) => [id, value(power)]))
  return {
    matches,
    wins: perPower((power) => wins[power]!),
    draws,
    collapses,
    meanVP: perPower((power) => mean(points[power]!)),
    meanRounds: mean(rounds),
    orderShare: perPower((power) => sharesOf(orders[power]!)),
    ...(replaced && { replaced: perPower((power) => replaced[power]!) }),
  }
}

function sharesOf(counts: readonly number[]): Record<string, number> {
  const shares = apportion(counts)
  return Object.fromEntries(ORDER_NAMES.map((name, kind) => [name, shares[kind]!]))
}

const DIGITS = 10_000

/** Shares with 4 digits that sum to 1: what rounding down leaves goes to the largest remainders. */
function apportion(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum === 0) return counts.map(() => 0)
  const parts = counts.map((count) => Math.floor((count * DIGITS) / sum))
  const left = DIGITS - parts.reduce((total, part) => total + part, 0)
  const remainder = (kind: number) => (counts[kind]! * DIGITS) % sum
  const byRemainder = [...counts.keys()].sort((a, b) => remainder(b) - remainder(a))
  const favoured = new Set(byRemainder.slice(0, left))
  return parts.map((part, kind) => (part + (favoured.has(kind) ? 1 : 0)) / DIGITS)
}
