/** Words of a teacher's pages, in the reader's language. */
import { useMemo } from 'react'
import { lessonWord, type LessonWord } from '../../../text/lesson.ts'
import type { MessageParams } from '../../../text/message.ts'
import { useLanguage } from '../../say.tsx'

export function useLessonWords(): (key: LessonWord, params?: MessageParams) => string {
  const language = useLanguage()
  return useMemo(() => (key, params) => lessonWord(language, key, params), [language])
}
