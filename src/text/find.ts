/** Words of the search over a scenario: apart from all else, so that only the editor loads them. */
import { findWords } from './en/find.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { find: findWords } })

export type FindWord = keyof typeof findWords

export const findWord = (language: string, key: FindWord, params: MessageParams = {}): string =>
  format(language, `find.${key}`, params)
