/** Whether a scenario is even, lively and says what it wants to say, when equals play it. */
import type { LevelName } from '../ai/index.ts'
import { COUNTED, type Counted, type Events, type Observed, type Task } from './record.ts'
import { BASE, seedsOf } from './run.ts'
import { byPower, orderShares, winOf, winShare, winShares } from './shares.ts'
import { type Interval, mean, rounded, roundedInterval, wilson } from './stats.ts'
import { targetsOf, type Target } from './targets.ts'

/** Shares and means are rounded to 4 digits; shares go from 0 to 1. */
export interface BalanceReport {
  level: string
  matches: number
  /** Per power id: share of the wins, a shared win by its fraction, and its 95 % interval. */
  winShare: Record<string, number>
  ci: Record<string, Interval>
  /** Per power id and counted order: share of the power's orders. */
  orderShare: Record<string, Record<string, number>>
  /** Per counted order: wins of those who gave it at least once, by what their powers win anyway. */
  winLift: Record<string, number>
  /** Wins of who had the best, and the least, chance after half of the rounds. */
  leaderAtHalfWins: number
  lastAtHalfWins: number
  collapseRate: number
  /** Share of the matches in which a power that could not win could choose who does. */
  kingmaking: number
  /** Changes of who has the best chance, a match. */
  leadChanges: number
  /** How far the later winner was behind the best chance, on average over the rounds. */
  drama: number
  /** The round from which on the winner's chance stayed at 0.8 or more; the last if it never did. */
  decidedRound: number
  /** Share of the matches in which the second came within 3 points. */
  closeFinishes: number
  /** Points of the winner and of the last, on average. */
  points: { winner: number; last: number }
  /** How often things happen, a match. */
  events: Events
  thesis: Thesis
  targets: Target[]
}

/** Figures of what the article says: courting alone does not own, owning alone does not lead. */
export interface Thesis {
  /** Share of the cells at reviews with the highest goodwill there is. */
  goodwillFull: number
  /** Share of the cells at reviews whose stake is at least goodwill − 1. */
  stakeBound: number
  /** A match. */
  resentment: number
  backlash: number
  /** Share of the matches in which somebody moved the doctrine mark. */
  doctrineMoves: number
  /** Win shares of a player that never invests, and of one that does nothing else; where they played. */
  pureSoft?: number
  pureDeal?: number
}

const INVESTING: ReadonlySet<Counted> = new Set(['deal', 'quiet-deal', 'survey'])
/** What the two pure players never order. */
const PURE = {
  pureSoft: ['deal', 'quiet-deal'],
  pureDeal: COUNTED.filter((order) => !INVESTING.has(order)),
} as const satisfies Record<string, readonly Counted[]>
type Pure = keyof typeof PURE
const PURES = Object.keys(PURE) as Pure[]

/** Matches of each pure player for one of the equals. */
const PURE_PART = 1 / 8

/** Matches between equals: what a report counts, but for the pure players. */
export const equalTasks = (player: string, powers: number, matches: number, seed: string): Task[] =>
  seedsOf(`${seed}-${player}`, matches).map((own, match) => ({
    match,
    variant: BASE.name,
    seed: own,
    players: Array<string>(powers).fill(player),
  }))

/** The matches of a report: `matches` between equals, and some of each pure player against two. */
export function balanceTasks(
  level: LevelName,
  powers: number,
  matches: number,
  seed: string,
): Task[] {
  const tasks = equalTasks(level, powers, matches, seed)
  const equals = Array<string>(powers).fill(level)
  const pure = Math.ceil(matches * PURE_PART)
  for (const name of PURES) {
    const restricted = [level, ...PURE[name].map((order) => `no-${order}`)].join(':')
    seedsOf(`${seed}-${level}-${name}`, pure).forEach((own, match) => {
      const players = equals.with(match % powers, restricted)
      tasks.push({ match: tasks.length, variant: BASE.name, seed: own, players })
    })
  }
  return tasks
}

/** What the records of `balanceTasks`, in their order, say. */
export function balanceReport(
  level: string,
  matches: number,
  records: readonly Observed[],
): BalanceReport {
  const pure = (records.length - matches) / PURES.length
  const pureShares = PURES.map((name, index) => {
    const own = records.slice(matches + index * pure, matches + (index + 1) * pure)
    const wins = own.map((record, match) => winOf(record, match % record.powers.length))
    return [name, rounded(mean(wins))] as const
  })
  return equalsReport(level, records.slice(0, matches), Object.fromEntries(pureShares))
}

/**
 * What matches between equals say, in whatever order they come.
 *
 * @param pure Win shares of the pure players, where there were matches with any.
 */
export function equalsReport(
  player: string,
  equals: readonly Observed[],
  pure: Partial<Record<Pure, number>> = {},
): BalanceReport {
  const matches = equals.length
  const report = {
    level: player,
    matches,
    winShare: winShares(equals),
    ci: byPower(equals, (power) =>
      roundedInterval(wilson(winShare(equals, power) * matches, matches)),
    ),
    orderShare: byPower(equals, (power) => named(orderShares(equals, power).map(rounded))),
    winLift: winLifts(equals),
    ...halfTime(equals),
    collapseRate: shareOf(equals, ({ ended }) => ended === 'collapse'),
    kingmaking: shareOf(equals, ({ kingmaking }) => kingmaking),
    ...tension(equals),
    events: eventsOf(equals),
    thesis: { ...thesisOf(equals), ...pure },
  }
  return { ...report, targets: targetsOf(report) }
}

const named = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(COUNTED.map((order, index) => [order, values[index]!]))

const shareOf = (records: readonly Observed[], is: (record: Observed) => boolean): number =>
  rounded(mean(records.map((record) => (is(record) ? 1 : 0))))

/** Orders that nobody ever gave have no lift and are left out. */
function winLifts(records: readonly Observed[]): Record<string, number> {
  const expected = byIndex(records, (power) => winShare(records, power))
  const lifts = COUNTED.map((order, index): [Counted, number | null] => {
    let wins = 0
    let par = 0
    for (const record of records) {
      record.orders.forEach((counts, power) => {
        if (counts[index]! <= 0) return
        wins += winOf(record, power)
        par += expected[power]!
      })
    }
    return [order, par === 0 ? null : rounded(wins / par)]
  })
  return Object.fromEntries(lifts.filter(([, lift]) => lift !== null)) as Record<string, number>
}

const byIndex = <T>(records: readonly Observed[], value: (power: number) => T): T[] =>
  (records[0]?.powers ?? []).map((_, power) => value(power))

/** Wins of the best and of the last after half of the rounds; matches that ended before are left out. */
function halfTime(records: readonly Observed[]) {
  const most = Math.max(0, ...records.map(({ rounds }) => rounds.length))
  const half = Math.ceil(most / 2)
  const reached = records.filter(({ rounds }) => rounds.length > half)
  const winsOf = (pick: (...values: number[]) => number) =>
    rounded(
      mean(
        reached.map((record) => {
          const { chance } = record.rounds[half - 1]!
          return winOf(record, chance.indexOf(pick(...chance)))
        }),
      ),
    )
  return { leaderAtHalfWins: winsOf(Math.max), lastAtHalfWins: winsOf(Math.min) }
}

/** A chance to win with which a match looks decided. */
const DECIDED = 0.8
/** Points within which a finish is close. */
const CLOSE = 3

function tension(records: readonly Observed[]) {
  const won = records.filter(({ winners }) => winners.length === 1)
  return {
    leadChanges: rounded(mean(records.map(leadChanges))),
    drama: rounded(mean(won.map(drama))),
    decidedRound: rounded(mean(won.map(decidedRound))),
    closeFinishes: shareOf(records, (record) => marginOf(record) <= CLOSE),
    points: {
      winner: rounded(mean(records.map(({ points }) => Math.max(...points)))),
      last: rounded(mean(records.map(({ points }) => Math.min(...points)))),
    },
  }
}

const leaderOf = ({ chance }: { chance: readonly number[] }): number =>
  chance.indexOf(Math.max(...chance))

const leadChanges = ({ rounds }: Observed): number =>
  rounds.filter((row, index) => index > 0 && leaderOf(row) !== leaderOf(rounds[index - 1]!)).length

const winnerOf = ({ powers, winners }: Observed): number => powers.indexOf(winners[0]!)

function drama(record: Observed): number {
  const winner = winnerOf(record)
  return mean(record.rounds.map(({ chance }) => Math.max(...chance) - chance[winner]!))
}

function decidedRound(record: Observed): number {
  const winner = winnerOf(record)
  const open = record.rounds.findLastIndex(({ chance }) => chance[winner]! < DECIDED)
  return Math.min(open + 2, record.rounds.length)
}

/** Points between the first and the second. */
function marginOf({ points }: Observed): number {
  const [first, second] = points.toSorted((a, b) => b - a)
  return (first ?? 0) - (second ?? 0)
}

function eventsOf(records: readonly Observed[]): Events {
  const names = Object.keys(records[0]?.events ?? {}) as (keyof Events)[]
  const means = names.map((name) => [name, rounded(mean(records.map((r) => r.events[name])))])
  return Object.fromEntries(means) as Events
}

function thesisOf(records: readonly Observed[]): Thesis {
  const cells = records.reduce((sum, { reviews }) => sum + reviews.cells, 0)
  const part = (count: 'full' | 'bound') =>
    rounded(records.reduce((sum, { reviews }) => sum + reviews[count], 0) / Math.max(1, cells))
  const { resentment, backlash } = eventsOf(records)
  return {
    goodwillFull: part('full'),
    stakeBound: part('bound'),
    resentment,
    backlash,
    doctrineMoves: shareOf(records, ({ events }) => events.doctrine > 0),
  }
}
