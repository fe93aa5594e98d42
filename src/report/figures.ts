/** The figures of a balance report by name, and their targets in words. */
import type { BalanceReport, Bounds, Target, Thesis } from '../lab/report-types.ts'
import type { en } from '../text/en/index.ts'
import { formatMessage } from '../text/message.ts'
import {
  decimal,
  type Format,
  nameOfOrder,
  nameOfPower,
  percent,
  type ReportContext,
  say,
} from './words.ts'

type FigureName = keyof typeof en.figure

const FORMATS: Record<FigureName, Format> = {
  winShare: percent,
  orderShare: percent,
  winLift: decimal,
  leaderAtHalfWins: percent,
  lastAtHalfWins: percent,
  collapseRate: percent,
  kingmaking: percent,
  leadChanges: decimal,
  drama: decimal,
  decidedRound: decimal,
  closeFinishes: percent,
  goodwillFull: percent,
  stakeBound: percent,
  resentment: decimal,
  backlash: decimal,
  doctrineMoves: decimal,
  pureSoft: percent,
  pureDeal: percent,
}

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

const THESIS = [
  'goodwillFull',
  'stakeBound',
  'resentment',
  'backlash',
  'doctrineMoves',
  'pureSoft',
  'pureDeal',
] as const satisfies (FigureName & keyof Thesis)[]

const known = (name: string): name is FigureName => Object.hasOwn(FORMATS, name)

/** A name's parts: the figure, and what it is of. `thesis.` in front says nothing more. */
const partsOf = (name: string): string[] => name.replace(/^thesis\./, '').split('.')

/** Whether a target is about one of the figures that a plot of its own shows. */
export const isPlotted = ({ name }: Target): boolean =>
  ['winShare', 'orderShare', 'winLift'].includes(partsOf(name)[0]!)

/** The name of a figure for readers, as "Win share: Japan"; an unknown name as it is. */
export function figureName(context: ReportContext, name: string): string {
  const [key, ...rest] = partsOf(name)
  if (key === undefined || !known(key)) return name
  const figure = formatMessage(context.language, `figure.${key}`, {})
  if (rest.length === 0) return figure
  const what = rest.map((id) => nameOfOrder(context, nameOfPower(context, id))).join(', ')
  return say(context, 'figureOf', { figure, what })
}

/** How numbers of a figure are written. */
export function formatOf(name: string): Format {
  const [key] = partsOf(name)
  return key !== undefined && known(key) ? FORMATS[key] : decimal
}

/** What a figure should be, as "at least 30.0%". */
export function boundsText(context: ReportContext, name: string, { least, most }: Bounds): string {
  const format = formatOf(name)
  if (least !== null && most !== null) {
    return say(context, 'between', { least: format(context, least), most: format(context, most) })
  }
  if (least !== null) return say(context, 'atLeast', { least: format(context, least) })
  if (most !== null) return say(context, 'atMost', { most: format(context, most) })
  return say(context, 'none')
}

/** The figures a report has one of, by name. */
export const singleFigures = (report: BalanceReport): [name: FigureName, value: number][] =>
  SINGLE.map((name) => [name, report[name]])

/** The figures of the thesis, by name. */
export const thesisFigures = ({ thesis }: BalanceReport): [name: FigureName, value: number][] =>
  THESIS.map((name) => [name, thesis[name]])
