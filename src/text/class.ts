/** Words of classes: apart from the game's, so that only their screens load them. */
import { classWords } from './en/class.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { class: classWords } })

export type ClassWord = keyof typeof classWords

export const classWord = (language: string, key: ClassWord, params: MessageParams = {}): string =>
  format(language, `class.${key}`, params)
