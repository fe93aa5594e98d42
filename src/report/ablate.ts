/** Plots of an ablation: what becomes of the game without an order, without a rule. */
import type { AblateReport } from '../lab/ablate.ts'
import { type DotChart, dotsHeight, dotsOption } from './charts/dots.ts'
import type { Plot } from './plot.ts'
import {
  figure,
  nameOfModule,
  nameOfOrder,
  nameOfPower,
  percent,
  percentagePoints,
  type ReportContext,
  say,
  sayPlot,
  shortPercentagePoints,
} from './words.ts'

/** Percentage points of a whole. */
const PERCENT = 100

/** How each power's win share changes without an order. */
export function withoutOrders(context: ReportContext, report: AblateReport): Plot {
  const rows = report.orders.map(({ order }) => nameOfOrder(context, order))
  const chart: DotChart = {
    rows,
    series: [
      {
        name: say(context, 'difference'),
        dots: report.orders.map(({ difference, ci }, row) => ({
          row,
          value: difference,
          ...(ci.every(Number.isFinite) && { interval: ci }),
        })),
      },
    ],
    format: (value) => shortPercentagePoints(context, value),
    marks: [{ at: 0, label: '' }],
    labels: report.orders.map(({ power, difference }) =>
      say(context, 'differenceLabel', {
        power: nameOfPower(context, power),
        points: percentagePoints(context, difference),
      }),
    ),
    nameWidth: 120,
    labelWidth: 120,
    rowHeight: 34,
  }
  const head = ['order', 'power', 'base', 'without', 'difference', 'low', 'high'] as const
  return {
    name: 'without-orders',
    title: sayPlot(context, 'withoutOrders'),
    description: sayPlot(context, 'withoutOrdersAbout'),
    table: {
      head: head.map((word) => say(context, word)),
      rows: report.orders.map(({ power, baseWinShare, winShare, difference, ci }, row) => [
        rows[row]!,
        nameOfPower(context, power),
        ...[baseWinShare, winShare].map((value) => figure(context, value, percent)),
        ...[difference, ...ci].map((value) => figure(context, value, percentagePoints)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}

/** How far orders change without a rule. */
export function withoutRules(context: ReportContext, { base, rules }: AblateReport): Plot {
  const powers = Object.keys(base.winShare)
  const names = powers.map((id) => nameOfPower(context, id))
  const chart: DotChart = {
    rows: rules.map(({ rule }) => nameOfModule(context, rule)),
    series: powers.map((id, power) => ({
      name: names[power]!,
      dots: rules.map(({ orderShift }, row) => ({ row, value: orderShift[id]! / PERCENT })),
    })),
    format: (value) => shortPercentagePoints(context, value),
    marks: [{ at: 0, label: '' }],
    labels: rules.map(({ biggest }) =>
      say(context, 'shiftLabel', {
        power: nameOfPower(context, biggest.power),
        order: nameOfOrder(context, biggest.order),
        points: percentagePoints(context, biggest.points / PERCENT),
      }),
    ),
    nameWidth: 100,
    labelWidth: 165,
    rowHeight: 14 + 10 * powers.length,
  }
  const head = ['rule', 'biggestPower', 'biggestOrder', 'change'] as const
  return {
    name: 'without-rules',
    title: sayPlot(context, 'withoutRules'),
    description: sayPlot(context, 'withoutRulesAbout'),
    table: {
      head: [
        ...head.map((word) => say(context, word)),
        ...names.map((power) => say(context, 'shiftOf', { power })),
        ...names.map((power) => say(context, 'winShareOf', { power })),
      ],
      rows: rules.map(({ rule, orderShift, biggest, winShare }) => [
        nameOfModule(context, rule),
        nameOfPower(context, biggest.power),
        nameOfOrder(context, biggest.order),
        ...[biggest.points, ...powers.map((id) => orderShift[id]!)].map((points) =>
          figure(context, points / PERCENT, percentagePoints),
        ),
        ...powers.map((id) => figure(context, winShare[id]!, percent)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}
