/** Words and numbers of a report in its language. */
import type { Counted } from '../lab/record.ts'
import type { Interval } from '../lab/stats.ts'
import { type Modules, ORDER_NAMES, type OrderName } from '../scenario/index.ts'
import type { enTools } from '../text/en/tools.ts'
import type { MessageParams } from '../text/message.ts'
import { powerName, stateName, type Tongue } from '../text/names.ts'
import { orderName } from '../text/orders.ts'
import { formatToolMessage } from '../text/tools.ts'
import type { Figure } from './plot.ts'

/** What a report is about besides its numbers: a language, a world, and how it was made. */
export interface ReportContext extends Tongue {
  /** The command line that made it, shown as it is. */
  command: string
}

type Words = keyof typeof enTools.report
type PlotWords = keyof typeof enTools.plot

export const say = ({ language }: Tongue, word: Words, params: MessageParams = {}): string =>
  formatToolMessage(language, `report.${word}`, params)

export const sayPlot = (
  { language }: Tongue,
  word: PlotWords,
  params: MessageParams = {},
): string => formatToolMessage(language, `plot.${word}`, params)

/** The name of the power with an id; the id where the world has no such power. */
export function nameOfPower(tongue: Tongue, id: string): string {
  const power = tongue.world.scenario.powers.findIndex((power) => power.id === id)
  return power < 0 ? id : powerName(tongue, power)
}

/** Names of all states, in the order of the world. */
export const stateNames = (tongue: Tongue): string[] =>
  tongue.world.scenario.states.map((_, state) => stateName(tongue, state))

/** The name of a kind of order as the lab counts it; any other text as it is. */
export function nameOfOrder(tongue: Tongue, order: string): string {
  if (order === ('quiet-deal' satisfies Counted)) return say(tongue, 'quiet-deal')
  return isOrder(order) ? orderName(tongue.language, order) : order
}

const isOrder = (name: string): name is OrderName => (ORDER_NAMES as string[]).includes(name)

/** The name of a part of the rules that can be switched off; any other text as it is. */
export function nameOfModule(tongue: Tongue, name: string): string {
  const { modules } = tongue.world.scenario
  const isModule = (name: string): name is keyof Modules => Object.hasOwn(modules, name)
  return isModule(name) ? formatToolMessage(tongue.language, `module.${name}`, {}) : name
}

export const percent = (tongue: Tongue, value: number): string => say(tongue, 'percent', { value })
export const wholePercent = (tongue: Tongue, value: number): string =>
  say(tongue, 'wholePercent', { value })
export const decimal = (tongue: Tongue, value: number): string => say(tongue, 'decimal', { value })
export const whole = (tongue: Tongue, value: number): string => say(tongue, 'whole', { value })
/** A difference of shares in percentage points. */
export const percentagePoints = (tongue: Tongue, value: number): string =>
  say(tongue, 'points', { value: value * 100 })
/** As `percentagePoints`, for axes: no sign before gains, no digit that is 0. */
export const shortPercentagePoints = (tongue: Tongue, value: number): string =>
  say(tongue, 'shortPoints', { value: value * 100 })

/** How numbers of a kind are written. */
export type Format = (tongue: Tongue, value: number) => string

/** A number for a table. */
export const figure = (tongue: Tongue, value: number, format: Format): Figure => ({
  value,
  text: format(tongue, value),
})

/** A number with its interval, as "34.1% (30.0%–38.2%)". */
export const withInterval = (
  tongue: Tongue,
  value: number,
  [low, high]: Interval,
  format: Format,
): string =>
  say(tongue, 'withInterval', {
    value: format(tongue, value),
    low: format(tongue, low),
    high: format(tongue, high),
  })
