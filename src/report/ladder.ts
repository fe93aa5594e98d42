/** The plot of a ladder: whether each level beats the weaker one. */
import type { StepReport } from '../lab/ladder.ts'
import { type DotChart, dotsHeight, dotsOption } from './charts/dots.ts'
import type { Plot } from './plot.ts'
import {
  figure,
  percent,
  type ReportContext,
  say,
  sayPlot,
  whole,
  wholePercent,
  withInterval,
} from './words.ts'

/** Win share of every step before what equal players would win. */
export function ladderSteps(context: ReportContext, steps: readonly StepReport[]): Plot {
  const par = 1 / context.world.powers
  const rows = steps.map(({ level, against }) => say(context, 'stepPhrase', { level, against }))
  const chart: DotChart = {
    rows,
    series: [
      {
        name: say(context, 'winShare'),
        dots: steps.map(({ winShare, ci }, row) => ({ row, value: winShare, interval: ci })),
      },
    ],
    format: (value) => wholePercent(context, value),
    marks: [{ at: par, label: say(context, 'par', { value: wholePercent(context, par) }) }],
    labels: steps.map(({ winShare, ci }) => withInterval(context, winShare, ci, percent)),
    nameWidth: 165,
    labelWidth: 130,
    rowHeight: 48,
  }
  const head = ['step', 'matches', 'winShare', 'low', 'high'] as const
  return {
    name: 'ladder',
    title: sayPlot(context, 'ladder'),
    description: sayPlot(context, 'ladderAbout'),
    table: {
      head: head.map((word) => say(context, word)),
      rows: steps.map(({ matches, winShare, ci }, row) => [
        rows[row]!,
        figure(context, matches, whole),
        ...[winShare, ...ci].map((value) => figure(context, value, percent)),
      ]),
    },
    height: dotsHeight(chart),
    option: dotsOption(chart),
  }
}
