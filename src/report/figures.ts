/** The figures of a balance report by name, and their targets in words. */
import type { BalanceReport } from '../lab/balance.ts'
import type { Target } from '../lab/targets.ts'
import { enTools } from '../text/en/tools.ts'
import { formatToolMessage } from '../text/tools.ts'
import {
  decimal,
  type Format,
  nameOfOrder,
  nameOfPower,
  percent,
  type ReportContext,
  say,
} from './words.ts'

type FigureName = keyof typeof enTools.figure

/** Figures that are shares; all others are numbers. */
const SHARES: readonly string[] = [
  'winShare',
  'orderShare',
  'leaderAtHalfWins',
  'lastAtHalfWins',
  'collapseRate',
  'kingmaking',
  'closeFinishes',
  'goodwillFull',
  'stakeBound',
  'doctrineMoves',
  'pureSoft',
  'pureDeal',
] satisfies FigureName[]

/** Figures that a report has one of. */
const SINGLE = [
  'leaderAtHalfWins',
  'lastAtHalfWins',
  'collapseRate',
  'kingmaking',
  'leadChanges',
  'drama',
  'decidedRound',
  'closeFinishes',
] as const satisfies (FigureName & keyof BalanceReport)[]

const known = (name: string): name is FigureName => Object.hasOwn(enTools.figure, name)

/** A name's parts: the figure, and what it is of. `thesis.` in front says nothing more. */
const partsOf = (name: string): string[] => name.replace(/^thesis\./, '').split('.')

/** Whether a target is about one of the figures that a plot of its own shows. */
export const isPlotted = ({ name }: Target): boolean =>
  ['winShare', 'orderShare', 'winLift'].includes(partsOf(name)[0]!)

/** The name of a figure for readers, as "Win share: Japan"; an unknown name as it is. */
export function figureName(context: ReportContext, name: string): string {
  const [key, ...rest] = partsOf(name)
  if (key === undefined || !known(key)) return name
  const figure = formatToolMessage(context.language, `figure.${key}`, {})
  if (rest.length === 0) return figure
  const what = rest.map((id) => nameOfOrder(context, nameOfPower(context, id))).join(', ')
  return say(context, 'figureOf', { figure, what })
}

/** How numbers of a figure are written. */
export const formatOf = (name: string): Format =>
  SHARES.includes(partsOf(name)[0]!) ? percent : decimal

/** What a figure should be, as "at least 30.0%". */
export function boundsText(context: ReportContext, { name, least, most }: Target): string {
  const format = formatOf(name)
  if (least !== null && most !== null) {
    const word = partsOf(name)[0] === 'winShare' ? 'betweenWithInterval' : 'between'
    return say(context, word, { least: format(context, least), most: format(context, most) })
  }
  if (least !== null) return say(context, 'atLeast', { least: format(context, least) })
  if (most !== null) return say(context, 'atMost', { most: format(context, most) })
  return say(context, 'none')
}

/** The figures a report has one of, by name. */
export const singleFigures = (report: BalanceReport): [name: FigureName, value: number][] =>
  SINGLE.map((name) => [name, report[name]])

/** All figures of a report besides those by power or order; one that stands in two places counts once. */
export const allFigures = (report: BalanceReport): [name: string, value: number][] =>
  Object.entries({
    ...Object.fromEntries(singleFigures(report)),
    winnerPoints: report.points.winner,
    lastPoints: report.points.last,
    ...report.thesis,
    ...report.events,
  })
