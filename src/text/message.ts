/** Formats the ICU messages of the language tables. */
import { IntlMessageFormat, type Formatters } from 'intl-messageformat'
import { en } from './en/index.ts'

/** A language's tables: the same themes and keys as the English ones. */
type Tables = Record<string, Record<string, string>>

type KeysOf<
  Table extends Tables,
  Theme extends keyof Table,
> = `${Theme & string}.${keyof Table[Theme] & string}`
/** The name of a message in such tables: its theme and its key. */
export type KeyIn<Table extends Tables> = {
  [Theme in keyof Table]: KeysOf<Table, Theme>
}[keyof Table]
/** The name of a message of the game, as in `problem.empty-file`. */
export type MessageKey = KeyIn<typeof en>

export type MessageParams = Readonly<Record<string, string | number>>

/**
 * Gives a message in a language (a BCP 47 tag); in English where there is no such language.
 *
 * @param params A value for each name in the message; a missing one is a defect and throws.
 */
export type Formatter<Key> = (language: string, key: Key, params: MessageParams) => string

/** Keeps what was made for each language and options. */
function kept<Options, Made>(make: (languages?: string | string[], options?: Options) => Made) {
  const all = new Map<string, Made>()
  return (languages?: string | string[], options?: Options): Made => {
    const key = JSON.stringify([languages, options])
    const made = all.get(key) ?? make(languages, options)
    all.set(key, made)
    return made
  }
}

/** All messages share them: making one costs far more than using it. */
const FORMATTERS: Formatters = {
  getNumberFormat: kept((languages, options) => new Intl.NumberFormat(languages, options)),
  getDateTimeFormat: kept((languages, options) => new Intl.DateTimeFormat(languages, options)),
  getPluralRules: kept((languages, options) => new Intl.PluralRules(languages, options)),
}

/** A formatter of the messages in tables, which are given by language. */
export function formatterOf<Table extends Tables>(
  languages: { en: Table } & Record<string, Table>,
): Formatter<KeyIn<Table>> {
  /** Parsing a message costs far more than filling it in, and the set of messages is fixed. */
  const compiled = new Map<string, IntlMessageFormat>()
  const known = (language: string): string => {
    const base = language.split('-')[0] ?? language
    return [language, base].find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
  }
  const compile = (language: string, key: string): IntlMessageFormat => {
    const source = sourceIn(languages[language]!, key)
    if (source === undefined) throw new Error(`There is no message ${key} in ${language}`)
    return new IntlMessageFormat(source, language, undefined, {
      ignoreTag: true,
      formatters: FORMATTERS,
    })
  }
  return (tag, key, params) => {
    const language = known(tag)
    const name = `${language} ${key}`
    const message = compiled.get(name) ?? compile(language, key)
    compiled.set(name, message)
    return String(message.format(params))
  }
}

function sourceIn(tables: Tables, key: string): string | undefined {
  const [theme = '', ...rest] = key.split('.')
  return tables[theme]?.[rest.join('.')]
}

export const formatMessage = formatterOf({ en })
