/** Reports and records as a run might make them, with made-up numbers. */
import { type AblateReport, ORDERS_OFF, RULES_OFF } from '../../src/lab/ablate.ts'
import type { BalanceReport } from '../../src/lab/balance.ts'
import { LADDER, type StepReport } from '../../src/lab/ladder.ts'
import { COUNTED, type MatchRecord, type RoundRow } from '../../src/lab/record.ts'
import type { Interval } from '../../src/lab/stats.ts'
import type { ReportContext } from '../../src/report/index.ts'
import { SeededDice, type World } from '../../src/rules/index.ts'

export const contextOf = (world: World): ReportContext => ({
  language: 'en',
  world,
  command: 'lab balance --level ambassador --matches 200 --seed report',
})

const around = (value: number): Interval => [value - 0.04, value + 0.05]
const powerIds = (world: World) => world.scenario.powers.map(({ id }) => id)
const byPower = <T>(world: World, value: (power: number) => T): Record<string, T> =>
  Object.fromEntries(powerIds(world).map((id, power) => [id, value(power)]))

/** Matches of all lengths and ends, the same at each call. */
export function madeUpRecords(world: World, matches: number): MatchRecord[] {
  const dice = SeededDice.from('made-up')
  return Array.from({ length: matches }, (_, match) => madeUpRecord(world, match, dice))
}

function madeUpRecord(world: World, match: number, dice: SeededDice): MatchRecord {
  const powers = powerIds(world)
  const collapsed = match % 11 === 7
  const length = world.scenario.calendar.rounds - (collapsed ? 2 : 0)
  const pull = powers.map(() => dice.roll(9) - 3)
  const rounds: RoundRow[] = []
  let points = powers.map(() => 0)
  for (let round = 1; round <= length; round++) {
    points = points.map((before, power) => before + Math.max(0, dice.roll(8) + pull[power]!))
    const weights = points.map((value) => Math.exp((value * round) / (length * 12)))
    const sum = weights.reduce((a, b) => a + b, 0)
    rounds.push({
      chance: weights.map((weight) => weight / sum),
      points: [...points],
      stability: world.scenario.states.map((_, state) =>
        Math.max(0, 8 - state - Math.floor((round * (match % 3)) / 4) + dice.roll(3)),
      ),
    })
  }
  const most = Math.max(...points)
  const winners = powers.filter((_, power) => points[power] === most)
  return {
    match,
    seed: `report-${match}`,
    variant: 'standard',
    scenario: '5c41b2',
    rules: '90ab77e1',
    players: powers.map(() => 'ambassador'),
    powers,
    winners: collapsed && match % 2 === 0 ? [] : winners,
    ended: collapsed ? 'collapse' : 'points',
    points: points.map((value, power) => value + power / 12),
    interest: powers.map(() => dice.roll(4)),
    agenda: powers.map(() => dice.roll(3) * 2),
    orders: powers.map(() => COUNTED.map(() => dice.roll(6))),
    rounds,
    events: {
      resentment: dice.roll(5),
      backlash: dice.roll(3),
      hedging: dice.roll(4),
      overtaking: dice.roll(4),
      calls: 8,
      answered: dice.roll(8),
      ventures: dice.roll(2),
      neglect: dice.roll(6),
      mistrust: dice.roll(3),
      doctrine: dice.roll(5),
      crises: dice.roll(2),
      cutOff: dice.roll(2),
    },
    reviews: { cells: 60, full: dice.roll(6), bound: 20 + dice.roll(10) },
    kingmaking: dice.roll(5) === 0,
  }
}

/** A balance report in which one target in four is missed. */
export function madeUpBalance(world: World): BalanceReport {
  const winShare = byPower(world, (power) => 0.3621 - 0.0288 * power)
  const shareOf = (power: number, order: number) =>
    0.01 + ((order * 7 + power * 5) % 13) / 90 + (order === 7 && power === 1 ? 0.24 : 0)
  return {
    level: 'ambassador',
    matches: 200,
    winShare,
    ci: byPower(world, (power) => around(0.3621 - 0.0288 * power)),
    orderShare: byPower(world, (power) =>
      Object.fromEntries(COUNTED.map((order, index) => [order, shareOf(power, index)])),
    ),
    winLift: Object.fromEntries(
      COUNTED.map((order, index) => [order, 0.74 + ((index * 5) % 13) / 22]),
    ),
    leaderAtHalfWins: 0.541,
    lastAtHalfWins: 0.118,
    collapseRate: 0.063,
    kingmaking: 0.205,
    leadChanges: 2.31,
    drama: 0.172,
    decidedRound: 5.84,
    closeFinishes: 0.442,
    points: { winner: 51.25, last: 30.5 },
    events: {
      resentment: 3.9,
      backlash: 1.24,
      hedging: 2.1,
      overtaking: 2.7,
      calls: 9.4,
      answered: 5.6,
      ventures: 0.8,
      neglect: 6.3,
      mistrust: 1.1,
      doctrine: 2.66,
      crises: 0.7,
      cutOff: 3.4,
    },
    targets: [
      ...Object.entries(winShare).map(([id, value]) => ({
        name: `winShare.${id}`,
        value,
        least: 0.28,
        most: 0.39,
        holds: true,
      })),
      { name: 'collapseRate', value: 0.063, least: 0.02, most: 0.1, holds: true },
      { name: 'leadChanges', value: 2.31, least: 1.5, most: null, holds: true },
      { name: 'lastAtHalfWins', value: 0.118, least: 0.15, most: null, holds: false },
      { name: 'kingmaking', value: 0.205, least: null, most: 0.15, holds: false },
      { name: 'thesis.goodwillFull', value: 0.034, least: null, most: 0.1, holds: true },
      { name: 'thesis.stakeBound', value: 0.412, least: 0.3, most: 0.6, holds: true },
      { name: 'thesis.pureSoft', value: 0.09, least: null, most: 0.2, holds: true },
      { name: 'thesis.pureDeal', value: 0.24, least: null, most: 0.2, holds: false },
    ],
    thesis: {
      goodwillFull: 0.034,
      stakeBound: 0.412,
      resentment: 3.9,
      backlash: 1.24,
      doctrineMoves: 0.86,
      pureSoft: 0.09,
      pureDeal: 0.24,
    },
  }
}

export const madeUpLadder = (): StepReport[] =>
  LADDER.map((step, index) => ({
    ...step,
    matches: 120,
    winShare: 0.62 - 0.04 * index,
    ci: around(0.62 - 0.04 * index),
  }))

export function madeUpAblation(world: World): AblateReport {
  const base = byPower(world, (power) => 0.3621 - 0.0288 * power)
  const ids = powerIds(world)
  return {
    level: 'ambassador',
    matches: 100,
    base: { winShare: base },
    orders: ORDERS_OFF.map((order, index) => {
      const power = ids[index % ids.length]!
      const difference = 0.04 - ((index * 5) % 11) / 60
      const baseWinShare = base[power]!
      const winShare = baseWinShare + difference
      return { order, power, winShare, baseWinShare, difference, ci: around(difference) }
    }),
    rules: RULES_OFF.map((rule, index) => ({
      rule,
      winShare: base,
      orderShift: byPower(world, (power) => 2 + ((index * 3 + power) % 7) * 2.5),
      biggest: {
        power: ids[index % ids.length]!,
        order: COUNTED[(index * 3) % COUNTED.length]!,
        points: -17,
      },
    })),
  }
}
