/** Words of the JSON view: apart from all else, so that only the editor loads them. */
import { jsonWords } from './en/json.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { json: jsonWords } })

export type JsonWord = keyof typeof jsonWords

export const jsonWord = (language: string, key: JsonWord, params: MessageParams = {}): string =>
  format(language, `json.${key}`, params)
