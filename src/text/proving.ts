/** Words of proving a scenario: apart from the game's, so that only its panel loads them. */
import { provingWords } from './en/proving.ts'
import { figures, reportWords } from './en/report.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { proving: provingWords, figure: figures, report: reportWords } })

export type ProvingWord = keyof typeof provingWords

export const provingWord = (
  language: string,
  key: ProvingWord,
  params: MessageParams = {},
): string => format(language, `proving.${key}`, params)

export type FigureWord = keyof typeof figures

/** What a figure of the lab's reports is called. */
export const figureName = (language: string, key: FigureWord): string =>
  format(language, `figure.${key}`, {})

/** How the lab's reports write numbers and bounds. */
type NumberWord = 'percent' | 'wholePercent' | 'decimal' | 'between' | 'atLeast' | 'atMost'

export const numberWord = (language: string, key: NumberWord, params: MessageParams): string =>
  format(language, `report.${key}`, params)
