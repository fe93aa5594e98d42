/** Words and numbers of proving, in the reader's language. */
import { useMemo } from 'react'
import type { Interval } from '../../../proving/index.ts'
import type { MessageParams } from '../../../text/message.ts'
import {
  figureName,
  type FigureWord,
  numberWord,
  provingWord,
  type ProvingWord,
} from '../../../text/proving.ts'
import { useLanguage } from '../../say.tsx'

export interface ProvingWords {
  say: (key: ProvingWord, params?: MessageParams) => string
  figure: (key: FigureWord) => string
  /** A share from 0 to 1. */
  percent: (share: number) => string
  wholePercent: (share: number) => string
  /** A difference of shares, in points of a hundred with its sign. */
  shift: (difference: number) => string
  decimal: (value: number) => string
  range: (interval: Interval) => string
  /** What a figure should be, in its own kind of numbers; undefined where there are no bounds. */
  bounds: (
    least: number | null,
    most: number | null,
    write: (value: number) => string,
  ) => string | undefined
}

export function useProvingWords(): ProvingWords {
  const language = useLanguage()
  return useMemo(() => wordsIn(language), [language])
}

function wordsIn(language: string): ProvingWords {
  const say: ProvingWords['say'] = (key, params) => provingWord(language, key, params)
  const percent = (value: number) => numberWord(language, 'percent', { value })
  return {
    say,
    percent,
    figure: (key) => figureName(language, key),
    wholePercent: (value) => numberWord(language, 'wholePercent', { value }),
    shift: (difference) => say('shift', { points: difference * 100 }),
    decimal: (value) => numberWord(language, 'decimal', { value }),
    range: ([low, high]) => say('intervalOf', { low: percent(low), high: percent(high) }),
    bounds(least, most, write) {
      if (least !== null && most !== null) {
        return numberWord(language, 'between', { least: write(least), most: write(most) })
      }
      if (least !== null) return numberWord(language, 'atLeast', { least: write(least) })
      return most === null ? undefined : numberWord(language, 'atMost', { most: write(most) })
    },
  }
}
