/** Words of the search over a scenario: apart from all else, so that only the editor loads them. */
import { fromPointer, memberOf, nameOf } from '../scenario/index.ts'
import { fieldWords, findWords } from './en/find.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { find: findWords, field: fieldWords } })

export type FindWord = keyof typeof findWords

export const findWord = (language: string, key: FindWord, params: MessageParams = {}): string =>
  format(language, `find.${key}`, params)

/** The parts of a document, each with the top-level keys that have one of their own. */
const PARTS = [
  'glossary',
  'calendar',
  'modules',
  'rules',
  'sectors',
  'powers',
  'states',
  'wariness',
  'opening',
  'headlines',
  'calls',
] as const
export type FoundPart = (typeof PARTS)[number] | 'overview'

/** The part of a document that a pointer leads into. */
export function partOf(pointer: string): FoundPart {
  const [key] = fromPointer(pointer)
  return PARTS.find((part) => part === key) ?? 'overview'
}

/** Lists whose entries have names, and what such an entry is. */
const ENTRIES: Readonly<Record<string, string>> = {
  powers: 'power',
  states: 'state',
  sectors: 'sector',
  cards: 'card',
  agendas: 'agenda',
  projects: 'project',
  headlines: 'headline',
  calls: 'call',
  glossary: 'term',
}

/**
 * A place of a document as people call it: "Headline ‘Early frost’ · text". Any pointer and any
 * document will do, sound or not; what has no name goes by its key.
 */
export function placePhrase(language: string, document: unknown, pointer: string): string {
  const keys = fromPointer(pointer)
  const entries: string[] = []
  let rest: string[] = []
  let value: unknown = document
  let list = ''
  for (const key of keys) {
    value = memberOf(value, key)
    const name = Object.hasOwn(ENTRIES, list) ? nameOf(value, language) : null
    if (name === null) rest.push(key)
    else {
      entries.push(findWord(language, 'entry', { kind: ENTRIES[list]!, name }))
      rest = []
    }
    list = key
  }
  const field = fieldPhrase(language, rest)
  const [owner, ...owned] = entries
  if (owner === undefined) return field
  const entry = owned.reduce(
    (outer, inner) => findWord(language, 'owned', { entry: inner, owner: outer }),
    owner,
  )
  return field ? findWord(language, 'place', { entry, field }) : entry
}

const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'text',
  'capital',
  'briefing',
  'summary',
  'term',
])

/** Keys below an entry as words, from the outermost to the innermost. */
function fieldPhrase(language: string, keys: readonly string[]): string {
  const words: string[] = []
  for (const [at, key] of keys.entries()) {
    const before = keys[at - 1] ?? ''
    const last = words.at(-1)
    if (last !== undefined && /^\d+$/.test(key)) {
      words[words.length - 1] = findWord(language, 'step', { list: last, number: Number(key) + 1 })
    } else if (last !== undefined && TEXT_FIELDS.has(before)) {
      const inLanguage = { field: last, language: languageName(language, key) }
      words[words.length - 1] = findWord(language, 'inLanguage', inLanguage)
    } else words.push(fieldWord(language, key))
  }
  return words.reduce(
    (outer, inner) => (outer ? findWord(language, 'joined', { outer, inner }) : inner),
    '',
  )
}

const fieldWord = (language: string, key: string): string =>
  Object.hasOwn(fieldWords, key)
    ? format(language, `field.${key as keyof typeof fieldWords}`, {})
    : key

/** What a language is called in another one; its tag where it has no name. */
function languageName(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
