/** Words for teachers before a lesson: apart from all else, so that only their page loads them. */
import { lessonWords } from './en/lesson.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { lesson: lessonWords } })

export type LessonWord = keyof typeof lessonWords

export const lessonWord = (language: string, key: LessonWord, params: MessageParams = {}): string =>
  format(language, `lesson.${key}`, params)
