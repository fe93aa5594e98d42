/** Words of the class screens, in the reader's language. */
import { useMemo } from 'react'
import { classWord, type ClassWord } from '../../text/class.ts'
import type { MessageParams } from '../../text/message.ts'
import { useLanguage } from '../say.tsx'

export type ClassWords = (key: ClassWord, params?: MessageParams) => string

export function useClassWords(): ClassWords {
  const language = useLanguage()
  return useMemo(() => (key, params) => classWord(language, key, params), [language])
}
