/** Plays many matches and sums them up. */
import type { Player } from '../ai/index.ts'
import { POINT, type World } from '../rules/index.ts'
import { ORDER_NAMES } from '../scenario/index.ts'
import { playMatch, type MatchResult } from './play.ts'

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
}

interface Totals {
  wins: number[]
  draws: number
  collapses: number
  points: number[]
  rounds: number
  orders: number[][]
}

/**
 * Plays `matches` matches with fresh players each; match i (from 0) has the seed `<seed>-<i>`.
 * `onProgress` hears the number of matches played so far.
 */
export function simulate(
  world: World,
  players: readonly (() => Player)[],
  matches: number,
  seed: string,
  onProgress: (played: number) => void = () => undefined,
): Summary {
  const totals = emptyTotals(world)
  for (let match = 0; match < matches; match++) {
    const seats = players.map((make) => make())
    add(totals, playMatch(world, seats, `${seed}-${match}`))
    onProgress(match + 1)
  }
  return summarise(world, totals, matches)
}

const zeros = (length: number): number[] => Array<number>(length).fill(0)

function emptyTotals(world: World): Totals {
  return {
    wins: zeros(world.powers),
    draws: 0,
    collapses: 0,
    points: zeros(world.powers),
    rounds: 0,
    orders: zeros(world.powers).map(() => zeros(ORDER_NAMES.length)),
  }
}

function add(totals: Totals, { winners, ended, points, rounds, orders }: MatchResult): void {
  if (winners.length === 1) totals.wins[winners[0]!]! += 1
  else totals.draws += 1
  if (ended === 2) totals.collapses += 1
  totals.rounds += rounds
  points.forEach((twelfths, power) => (totals.points[power]! += twelfths))
  orders.forEach((counts, power) =>
    counts.forEach((count, kind) => (totals.orders[power]![kind]! += count)),
  )
}

function summarise(world: World, totals: Totals, matches: number): Summary {
  const mean = (sum: number) => rounded(matches === 0 ? 0 : sum / matches)
  const perPower = <T>(value: (power: number) => T): Record<string, T> =>
    Object.fromEntries(world.scenario.powers.map(({ id }, power) => [id, value(power)]))
  return {
    matches,
    wins: perPower((power) => totals.wins[power]!),
    draws: totals.draws,
    collapses: totals.collapses,
    meanVP: perPower((power) => mean(totals.points[power]! / POINT)),
    meanRounds: mean(totals.rounds),
    orderShare: perPower((power) => sharesOf(totals.orders[power]!)),
  }
}

function sharesOf(counts: readonly number[]): Record<string, number> {
  const shares = apportion(counts)
  return Object.fromEntries(ORDER_NAMES.map((name, kind) => [name, shares[kind]!]))
}

const DIGITS = 10_000

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS

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
