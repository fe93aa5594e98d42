/** Reports of the lab as pages with plots. Other folders import from here. */
import type { AblateReport } from '../lab/ablate.ts'
import type { BalanceReport } from '../lab/balance.ts'
import type { StepReport } from '../lab/ladder.ts'
import type { MatchRecord } from '../lab/record.ts'
import { localise } from '../scenario/index.ts'
import { withoutOrders, withoutRules } from './ablate.ts'
import { orderShares, thesis, winLift, winShares } from './balance.ts'
import { chances, finalPoints, matchEndings, stability } from './course.ts'
import { ladderSteps } from './ladder.ts'
import { balanceDetails, balanceSummary, type Page, pageOf } from './page.ts'
import { type Plot, svgOf } from './plot.ts'
import { COLOURS } from './style.ts'
import { type ReportContext, say } from './words.ts'

export { dictionaryOf } from './dictionary.ts'
export type { ReportContext } from './words.ts'

/** Kinds of report, and what each is made from. Records of `balance` begin with those of equals. */
export interface Reports {
  balance: BalanceReport
  ladder: readonly StepReport[]
  ablate: AblateReport
}

type PageMaker<Report> = (
  context: ReportContext,
  report: Report,
  records: readonly MatchRecord[],
) => Page

const scenarioName = ({ world, language }: ReportContext): string =>
  localise(world.scenario.name, language)

/** Plots of the matches themselves; none where no match was kept. */
const matchPlots = (context: ReportContext, records: readonly MatchRecord[]): Plot[] =>
  records.length === 0
    ? []
    : [chances, finalPoints, matchEndings, stability].map((plot) => plot(context, records))

const PAGES: { [Kind in keyof Reports]: PageMaker<Reports[Kind]> } = {
  balance: (context, report, records) => ({
    title: say(context, 'balance', { name: scenarioName(context) }),
    about: say(context, 'balanceAbout', { matches: report.matches, level: report.level }),
    summary: balanceSummary(context, report),
    plots: [
      winShares(context, report),
      ...(report.targets.length > 0 ? [thesis(context, report)] : []),
      orderShares(context, report),
      winLift(context, report),
      ...matchPlots(context, records.slice(0, report.matches)),
    ],
    details: balanceDetails(context, report),
  }),
  ladder: (context, steps) => ({
    title: say(context, 'ladder', { name: scenarioName(context) }),
    about: say(context, 'ladderAbout', { steps: steps.length }),
    summary: '',
    plots: [ladderSteps(context, steps)],
    details: '',
  }),
  ablate: (context, report) => ({
    title: say(context, 'ablate', { name: scenarioName(context) }),
    about: say(context, 'ablateAbout', { matches: report.matches, level: report.level }),
    summary: '',
    plots: [
      ...(report.orders.length > 0 ? [withoutOrders(context, report)] : []),
      ...(report.rules.length > 0 ? [withoutRules(context, report)] : []),
    ],
    details: '',
  }),
}

/** A report as one HTML file that opens from disk. The same input gives the same text. */
export function reportHtml<Kind extends keyof Reports>(
  kind: Kind,
  report: Reports[Kind],
  records: readonly MatchRecord[],
  context: ReportContext,
): string {
  return pageOf(context, PAGES[kind](context, report, records), records)
}

/** The plots of a report as SVG files that stand alone; names are of lower-case letters and hyphens. */
export function plotsOf<Kind extends keyof Reports>(
  kind: Kind,
  report: Reports[Kind],
  records: readonly MatchRecord[],
  context: ReportContext,
): { name: string; svg: string }[] {
  const { plots } = PAGES[kind](context, report, records)
  return plots.map((plot) => ({ name: plot.name, svg: svgOf(plot, COLOURS) }))
}
