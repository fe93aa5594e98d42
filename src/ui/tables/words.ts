/** Words of the table screens, in the reader's language. */
import { useMemo } from 'react'
import { readPlayer } from '../../ai/index.ts'
import type { MessageParams } from '../../text/message.ts'
import { tableWord, type TableWord } from '../../text/tables.ts'
import { useLanguage, useSay, type Say } from '../say.tsx'

export type TableWords = (key: TableWord, params?: MessageParams) => string

export function useTableWords(): TableWords {
  const language = useLanguage()
  return useMemo(() => (key, params) => tableWord(language, key, params), [language])
}

/** What a computer player is called, from its words: "Computer: Consul". */
function computerName(words: TableWords, say: Say, player: string): string {
  const known = readPlayer(player)
  if (!known || known.kind === 'random' || known.kind === 'flowchart') return words('computer')
  return words('computerAs', { level: say(`level.${known.kind}`) })
}

export function useComputerName(): (player: string) => string {
  const words = useTableWords()
  const say = useSay()
  return useMemo(() => (player) => computerName(words, say, player), [words, say])
}

const HOUR = 60 * 60
const DAY = 24 * HOUR

/** A time limit of so many seconds, in words. */
export function timerWords(words: TableWords, seconds: number): string {
  if (seconds % DAY === 0) return words('timerChoice', { unit: 'days', count: seconds / DAY })
  if (seconds % HOUR === 0) return words('timerChoice', { unit: 'hours', count: seconds / HOUR })
  return words('timerChoice', { unit: 'minutes', count: Math.round(seconds / 6) / 10 })
}
