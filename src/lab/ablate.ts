/** What the game loses without a rule, and a power without an order. */
import type { Modules } from '../scenario/index.ts'
import { COUNTED, type Counted, type MatchRecord, type Task } from './record.ts'
import { allOf, BASE, type PlayRun, type Run, seedsOf, type Variant } from './run.ts'
import { byPower, orderCount, orderShares, winOf, winShare, winShares } from './shares.ts'
import { type Interval, mean, pairedInterval, rounded, roundedInterval } from './stats.ts'

/** Rules that can be switched off. */
export const RULES_OFF = [
  'routes',
  'wariness',
  'neglect',
  'hedging',
  'calls',
  'doctrine',
] as const satisfies (keyof Modules)[]
export type RuleOff = (typeof RULES_OFF)[number]

/** Orders that a player can be kept from giving. */
export const ORDERS_OFF = [
  'survey',
  'stabilise',
  'reassure',
  'dialogue',
  'covert',
  'pressure',
  'quiet-deal',
] as const satisfies Counted[]
export type OrderOff = (typeof ORDERS_OFF)[number]

export interface AblateOptions {
  /** Who plays all powers, in the words of `readPlayer`; a level, with further words perhaps. */
  level: string
  /** Matches with everything, and of everything taken away; the same seeds each. */
  matches: number
  seed: string
  rules: readonly RuleOff[]
  orders: readonly OrderOff[]
}

/** What a power that gives an order most is without it. */
export interface OrderReport {
  order: OrderOff
  power: string
  /** The power's share of the wins without the order, and with it. */
  winShare: number
  baseWinShare: number
  /** Without less with, and its 95 % interval, of the paired matches. */
  difference: number
  ci: Interval
}

export interface RuleReport {
  rule: RuleOff
  winShare: Record<string, number>
  /** Per power: by how many percentage points the share of an order changes most. */
  orderShift: Record<string, number>
  /** The largest of these changes, up or down. */
  biggest: Shift
}

interface Shift {
  power: string
  order: Counted
  points: number
}

/** Shares are rounded to 4 digits. */
export interface AblateReport {
  level: string
  matches: number
  base: { winShare: Record<string, number> }
  /** An order that nobody gave is left out. */
  orders: OrderReport[]
  rules: RuleReport[]
}

/** Something taken away. */
interface Ablation {
  variant: string
  /** The order that one power does without. */
  banned: { power: number; order: OrderOff } | null
}

/** Plays paired matches with and without each rule and order. */
export async function ablate(
  play: PlayRun,
  scenario: string,
  powers: number,
  options: AblateOptions,
): Promise<AblateReport> {
  const { level, matches, rules } = options
  const variants = [BASE, ...rules.map(withoutRule)]
  const playAll = (tasks: Task[]) => allOf(play({ name: 'ablate', scenario, variants, tasks }))
  const base = await playAll(tasksOf([{ variant: BASE.name, banned: null }], powers, options, 0))
  const bans = options.orders.flatMap((order) => mainUser(base, powers, order))
  const ablations: Ablation[] = [
    ...bans.map((banned) => ({ variant: BASE.name, banned })),
    ...rules.map((rule) => ({ variant: withoutRule(rule).name, banned: null })),
  ]
  const records = await playAll(tasksOf(ablations, powers, options, matches))
  const without = (index: number) => records.slice(index * matches, (index + 1) * matches)
  return {
    level,
    matches,
    base: { winShare: winShares(base) },
    orders: bans.map((ban, index) => orderReport(base, without(index), ban)),
    rules: rules.map((rule, index) => ruleReport(base, without(bans.length + index), rule)),
  }
}

const withoutRule = (rule: RuleOff): Variant => ({
  name: `no-${rule}`,
  edits: [{ pointer: `/modules/${rule}`, value: false }],
})

/** Matches of each ablation, with the same seeds, numbered from `first`. */
function tasksOf(
  ablations: readonly Ablation[],
  powers: number,
  { level, matches, seed }: AblateOptions,
  first: number,
): Run['tasks'] {
  return ablations.flatMap(({ variant, banned }, index) =>
    seedsOf(seed, matches).map((own, match) => ({
      match: first + index * matches + match,
      seed: own,
      variant,
      players: Array.from({ length: powers }, (_, power) =>
        banned?.power === power ? `${level}:no-${banned.order}` : level,
      ),
    })),
  )
}

/** The power that gives an order most, the first of several; nobody when none gives it. */
function mainUser(
  base: readonly MatchRecord[],
  powers: number,
  order: OrderOff,
): { power: number; order: OrderOff }[] {
  const counts = Array.from({ length: powers }, (_, power) => orderCount(base, power, order))
  const most = Math.max(...counts)
  return most === 0 ? [] : [{ power: counts.indexOf(most), order }]
}

function orderReport(
  base: readonly MatchRecord[],
  without: readonly MatchRecord[],
  { power, order }: { power: number; order: OrderOff },
): OrderReport {
  const differences = base.map(
    (record, match) => winOf(without[match]!, power) - winOf(record, power),
  )
  return {
    order,
    power: base[0]!.powers[power]!,
    winShare: rounded(winShare(without, power)),
    baseWinShare: rounded(winShare(base, power)),
    difference: rounded(mean(differences)),
    ci: roundedInterval(pairedInterval(differences)),
  }
}

function ruleReport(
  base: readonly MatchRecord[],
  without: readonly MatchRecord[],
  rule: RuleOff,
): RuleReport {
  const shifts = base[0]!.powers.map((_, power) => largestShift(base, without, power))
  return {
    rule,
    winShare: winShares(without),
    orderShift: byPower(base, (power) => Math.abs(shifts[power]!.points)),
    biggest: largest(shifts),
  }
}

/** The order whose share of a power's orders changes most, in percentage points. */
function largestShift(
  base: readonly MatchRecord[],
  without: readonly MatchRecord[],
  power: number,
): Shift {
  const before = orderShares(base, power)
  const after = orderShares(without, power)
  return largest(
    COUNTED.map((order, index) => ({
      power: base[0]!.powers[power]!,
      order,
      points: rounded((after[index]! - before[index]!) * 100),
    })),
  )
}

const largest = (shifts: readonly Shift[]): Shift =>
  shifts.reduce((most, shift) => (Math.abs(shift.points) > Math.abs(most.points) ? shift : most))
