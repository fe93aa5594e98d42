/** Sentences that powers of a class say to each other. */
import { phrases } from './en/talk.ts'
import { formatterOf } from './message.ts'

const format = formatterOf({ en: { phrase: phrases } })

/** What a phrase says. */
export const phraseSentence = (language: string, phrase: keyof typeof phrases): string =>
  format(language, `phrase.${phrase}`, {})
