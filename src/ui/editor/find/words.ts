/** Words of the search over a scenario, in the reader's language. */
import { useMemo } from 'react'
import { findWord, type FindWord } from '../../../text/find.ts'
import type { MessageParams } from '../../../text/message.ts'
import { useLanguage } from '../../say.tsx'

export function useFindWords(): (key: FindWord, params?: MessageParams) => string {
  const language = useLanguage()
  return useMemo(() => (key, params) => findWord(language, key, params), [language])
}
