/** Formats the ICU messages of the language tables. */
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'

/** A language's tables: the same themes and keys as the English ones. */
type Tables = typeof en

type KeysOf<Theme extends keyof Tables> = `${Theme}.${keyof Tables[Theme] & string}`
/** The name of a message: its theme and its key, as in `problem.empty-file`. */
export type MessageKey = { [Theme in keyof Tables]: KeysOf<Theme> }[keyof Tables]

export type MessageParams = Readonly<Record<string, string | number>>

const LANGUAGES: ReadonlyMap<string, Tables> = new Map([['en', en]])

/** Parsing a message costs far more than filling it in, and the set of messages is fixed. */
const compiled = new Map<string, IntlMessageFormat>()

/**
 * A message in a language (a BCP 47 tag); in English where there is no such language.
 *
 * @param params A value for each name in the message; a missing one is a defect and throws.
 */
export function formatMessage(language: string, key: MessageKey, params: MessageParams): string {
  return String(compiledMessage(knownLanguage(language), key).format(params))
}

function knownLanguage(language: string): string {
  const base = language.split('-')[0] ?? language
  return [language, base].find((tag) => LANGUAGES.has(tag)) ?? 'en'
}

function compiledMessage(language: string, key: MessageKey): IntlMessageFormat {
  const name = `${language} ${key}`
  const known = compiled.get(name)
  if (known) return known
  const message = new IntlMessageFormat(source(language, key), language, undefined, {
    ignoreTag: true,
  })
  compiled.set(name, message)
  return message
}

function source(language: string, key: MessageKey): string {
  const [theme, ...rest] = key.split('.')
  const tables = LANGUAGES.get(language) as Record<string, Record<string, string>> | undefined
  const text = tables?.[theme ?? '']?.[rest.join('.')]
  if (text === undefined) throw new Error(`There is no message ${key} in ${language}`)
  return text
}
