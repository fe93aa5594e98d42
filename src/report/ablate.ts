/** Plots of an ablation: what becomes of the game without an order, without a rule. */
import type { AblationReport } from '../lab/report-types.ts'
import { barsHeight, barsOption } from './charts/bars.ts'
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
  wholePercent,
} from './words.ts'

const distinct = (words: string[]): string[] => [...new Set(words)]

/** How each power's win share changes without an order. */
export function withoutOrders(context: ReportContext, report: AblationReport): Plot {
  const orders = distinct(report.orders.map(({ order }) => order))
  const powers = distinct(report.orders.map(({ power }) => power))
  const chart: DotChart = {
    rows: orders.map((order) => nameOfOrder(context, order)),
    series: powers.map((id) => ({
      name: nameOfPower(context, id),
      dots: report.orders
        .filter(({ power }) => power === id)
        .map(({ order, difference, ci }) => ({
          row: orders.indexOf(order),
          value: difference,
          interval: ci,
        })),
    })),
    format: (value) => percentagePoints(context, value),
    marks: [{ at: 0, label: '' }],
    nameWidth: 170,
    labelWidth: 0,
    rowHeight: 10 + 10 * powers.length,
  }
  const head = ['order', 'power', 'base', 'without', 'difference', 'low', 'high'] as const
  return {
    name: 'without-orders',
    title: sayPlot(context, 'withoutOrders'),
    description: sayPlot(context, 'withoutOrdersAbout'),
    table: {
      head: head.map((word) => say(context, word)),
      rows: report.orders.map(({ order, power, baseWinShare, winShare, difference, ci }) => [
        nameOfOrder(context, order),
        nameOfPower(context, power),
        ...[baseWinShare, winShare].map((value) => figure(context, value, percent)),
        ...[difference, ...ci].map((value) => figure(context, value, percentagePoints)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}

/** How many orders become others without a rule. */
export function withoutRules(context: ReportContext, { rules }: AblationReport): Plot {
  const powers = distinct(rules.flatMap(({ winShare }) => Object.keys(winShare)))
  const chart = {
    rows: rules.map(({ rule }) => nameOfModule(context, rule)),
    values: rules.map(({ orderShift }) => orderShift),
    labels: rules.map(({ orderShift, biggest }) =>
      say(context, 'shiftLabel', {
        share: percent(context, orderShift),
        order: nameOfOrder(context, biggest),
      }),
    ),
    format: (value: number) => wholePercent(context, value),
    nameWidth: 100,
    labelWidth: 165,
  }
  return {
    name: 'without-rules',
    title: sayPlot(context, 'withoutRules'),
    description: sayPlot(context, 'withoutRulesAbout'),
    table: {
      head: [
        ...(['rule', 'shift', 'biggest'] as const).map((word) => say(context, word)),
        ...powers.map((id) => nameOfPower(context, id)),
      ],
      rows: rules.map(({ rule, orderShift, biggest, winShare }) => [
        nameOfModule(context, rule),
        figure(context, orderShift, percent),
        nameOfOrder(context, biggest),
        ...powers.map((id) => figure(context, winShare[id] ?? 0, percent)),
      ]),
    },
    height: barsHeight(chart),
    option: barsOption(chart),
  }
}
