/** Words of classes: apart from the game's, so that only their screens load them. */
import { classWords, phraseWords } from './en/class.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { class: classWords, phrase: phraseWords } })

export type ClassWord = keyof typeof classWords

export const classWord = (language: string, key: ClassWord, params: MessageParams = {}): string =>
  format(language, `class.${key}`, params)

/** What a phrase says that powers can always say. */
export const phraseSentence = (language: string, phrase: keyof typeof phraseWords): string =>
  format(language, `phrase.${phrase}`, {})
