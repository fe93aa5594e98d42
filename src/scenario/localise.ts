/** Picks the words of a text in a language. */
import { COMMON_LANGUAGE } from './checks/texts.ts'
import type { Text } from './schema/common.ts'

/**
 * The text in a language (a BCP 47 tag), else in its base language (`kk` for `kk-Latn`), else in
 * English, else in the first language there is.
 */
export function localise(text: Text, language: string): string {
  if (typeof text === 'string') return text
  const base = language.split('-')[0] ?? language
  const found = [language, base, COMMON_LANGUAGE].find((tag) => Object.hasOwn(text, tag))
  const words = found === undefined ? Object.values(text)[0] : text[found]
  if (words === undefined) throw new Error('A text has no language at all')
  return words
}
