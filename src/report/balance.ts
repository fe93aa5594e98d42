/** Plots of a balance report: who wins, with what, and whether that is as it should be. */
import type { BalanceReport } from '../lab/balance.ts'
import { COUNTED } from '../lab/record.ts'
import { ORDER_SHARE, type Target, WIN_LIFT } from '../lab/targets.ts'
import { bulletsHeight, bulletsOption } from './charts/bullets.ts'
import { type DotChart, dotsHeight, dotsOption } from './charts/dots.ts'
import { boundsText, figureName, formatOf, isPlotted } from './figures.ts'
import type { Plot } from './plot.ts'
import {
  decimal,
  figure,
  nameOfOrder,
  nameOfPower,
  percent,
  type ReportContext,
  say,
  sayPlot,
  wholePercent,
  withInterval,
} from './words.ts'

/** The target of win shares, where the report has one for any power. */
function winShareBand({ targets }: BalanceReport): [low: number, high: number] | undefined {
  const target = targets.find(({ name }) => name.split('.')[0] === 'winShare')
  if (!target || (target.least === null && target.most === null)) return undefined
  return [target.least ?? 0, target.most ?? 1]
}

/** Win shares with their intervals before the target. */
export function winShares(context: ReportContext, report: BalanceReport): Plot {
  const powers = Object.keys(report.winShare)
  const band = winShareBand(report)
  const rows = powers.map((id) => nameOfPower(context, id))
  const shareOf = (id: string) => report.winShare[id]!
  const intervalOf = (id: string) => report.ci[id]!
  const chart: DotChart = {
    rows,
    series: [
      {
        name: say(context, 'winShare'),
        dots: powers.map((id, row) => ({ row, value: shareOf(id), interval: intervalOf(id) })),
      },
    ],
    format: (value) => wholePercent(context, value),
    ...(band && { band }),
    labels: powers.map((id) => withInterval(context, shareOf(id), intervalOf(id), percent)),
    nameWidth: 80,
    labelWidth: 130,
    rowHeight: 44,
  }
  return {
    name: 'win-shares',
    title: sayPlot(context, 'winShares'),
    description: sayPlot(context, 'winSharesAbout', { band: band ? 'yes' : 'no' }),
    table: {
      head: (['power', 'winShare', 'low', 'high'] as const).map((word) => say(context, word)),
      rows: powers.map((id, row) => [
        rows[row]!,
        ...[shareOf(id), ...intervalOf(id)].map((value) => figure(context, value, percent)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}

/** Counted orders that a record has numbers of, in the order they are counted. */
const ordersIn = (records: readonly Record<string, number>[]): string[] =>
  COUNTED.filter((order) => records.some((record) => Object.hasOwn(record, order)))

/** What share of its orders each power spends on each kind. */
export function orderShares(context: ReportContext, { orderShare }: BalanceReport): Plot {
  const powers = Object.keys(orderShare)
  const orders = ordersIn(Object.values(orderShare))
  const rows = orders.map((order) => nameOfOrder(context, order))
  const names = powers.map((id) => nameOfPower(context, id))
  const shareOf = (id: string, order: string) => orderShare[id]![order] ?? 0
  const { least, most } = ORDER_SHARE
  const chart: DotChart = {
    rows,
    series: powers.map((id, power) => ({
      name: names[power]!,
      dots: orders.map((order, row) => ({ row, value: shareOf(id, order) })),
    })),
    format: (value) => wholePercent(context, value),
    marks: [least, most].map((at) => ({ at, label: wholePercent(context, at) })),
    nameWidth: 170,
    labelWidth: 0,
    rowHeight: 8 + 9 * powers.length,
  }
  return {
    name: 'order-shares',
    title: sayPlot(context, 'orderShares'),
    description: sayPlot(context, 'orderSharesAbout', {
      least: wholePercent(context, least),
      most: wholePercent(context, most),
    }),
    table: {
      head: [say(context, 'order'), ...names],
      rows: orders.map((order, row) => [
        rows[row]!,
        ...powers.map((id) => figure(context, shareOf(id, order), percent)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}

/** How much each order goes with winning. */
export function winLift(context: ReportContext, report: BalanceReport): Plot {
  const orders = ordersIn([report.winLift])
  const rows = orders.map((order) => nameOfOrder(context, order))
  const { least, most } = WIN_LIFT
  const values = orders.map((order) => report.winLift[order]!)
  const chart: DotChart = {
    rows,
    series: [
      {
        name: say(context, 'lift'),
        dots: values.map((value, row) => ({ row, value, hollow: value < least || value > most })),
      },
    ],
    format: (value) => decimal(context, value),
    band: [least, most],
    labels: values.map((value) => decimal(context, value)),
    nameWidth: 170,
    labelWidth: 50,
    rowHeight: 27,
  }
  return {
    name: 'win-lift',
    title: sayPlot(context, 'winLift'),
    description: sayPlot(context, 'winLiftAbout', {
      least: decimal(context, least),
      most: decimal(context, most),
    }),
    table: {
      head: [say(context, 'order'), say(context, 'lift')],
      rows: rows.map((row, index) => [row, figure(context, values[index]!, decimal)]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}

/** The figures without a plot of their own, before their targets. */
export function thesis(context: ReportContext, { targets }: BalanceReport): Plot {
  const shown = targets.filter((target) => !isPlotted(target))
  const bullets = shown.map((target) => ({
    ...target,
    name: figureName(context, target.name),
    label: verdictLine(context, target),
  }))
  return {
    name: 'thesis',
    title: sayPlot(context, 'thesis'),
    description: sayPlot(context, 'thesisAbout'),
    table: {
      head: (['figure', 'value', 'target', 'verdict'] as const).map((word) => say(context, word)),
      rows: shown.map((target) => [
        figureName(context, target.name),
        figure(context, target.value, formatOf(target.name)),
        boundsText(context, target),
        say(context, target.holds ? 'holds' : 'missed'),
      ]),
    },
    height: bulletsHeight(bullets),
    option: bulletsOption(bullets),
  }
}

const verdictLine = (context: ReportContext, target: Target): string =>
  say(context, 'verdictLine', {
    value: formatOf(target.name)(context, target.value),
    holds: target.holds ? 'yes' : 'no',
    target: boundsText(context, target),
  })
