/** The words of the desk, and what they need. */
import { useMemo } from 'react'
import type { deskWords } from '../../../text/en/desk.ts'
import type { MessageParams } from '../../../text/message.ts'
import { useSay } from '../../say.tsx'

export type DeskWord = keyof typeof deskWords
export type Words = (key: DeskWord, params?: MessageParams) => string

/** A function that says messages of the desk's own table. */
export function useWords(): Words {
  const say = useSay()
  return useMemo(() => (key, params) => say(`desk.${key}`, params), [say])
}
