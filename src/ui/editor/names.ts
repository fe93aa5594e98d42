/** Which places name which entries, and what those are called. */
import {
  LIST_OF,
  type Path,
  type ReferenceKind,
  type ScenarioFile,
  type Text,
  valueAt,
} from '../../scenario/index.ts'
import { nameOf } from '../../text/diff/side.ts'
import { fieldLabel, optionLabel } from '../../text/fields.ts'
import { textIn } from '../../text/script/names.ts'

/** What an id under a key refers to. */
const KINDS: Readonly<Record<string, ReferenceKind>> = {
  power: 'power',
  powers: 'power',
  of: 'power',
  toward: 'power',
  owner: 'power',
  actor: 'power',
  by: 'power',
  rival: 'power',
  state: 'state',
  states: 'state',
  borders: 'state',
  target: 'state',
  where: 'state',
  sector: 'sector',
  sectors: 'sector',
  call: 'call',
}

/** The kind of entry that ids under a key name; null where an id is an entry's own. */
export const kindOfKey = (key: string): ReferenceKind | null => KINDS[key] ?? null

export interface Named {
  id: string
  name: string
}

/** The entries of a kind with their names, in as much of a document as can be read. */
export function entriesOf(document: unknown, kind: ReferenceKind, language: string): Named[] {
  const entries = valueAt(document, [LIST_OF[kind]])
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown) => {
    const id = valueAt(entry, ['id'])
    return typeof id === 'string' ? [{ id, name: nameOf(language, entry) }] : []
  })
}

/** A text in a language, or something else while it is empty. */
export const textOr = (text: Text | undefined, language: string, otherwise: string): string =>
  (text === undefined ? '' : textIn(language, text)) || otherwise

/** What a place is called: fields by their words, goodwill by the power whose it is. */
export function placeLabel(document: ScenarioFile, path: Path, language: string): string {
  const at = path.indexOf('goodwill')
  const power = at < 0 ? undefined : path[at + 1]
  if (power === undefined) return fieldLabel(language, path)
  const found = entriesOf(document, 'power', language).find(({ id }) => id === power)
  return found?.name ?? String(power)
}

/** What an option is called: the word for it, or else the option itself. */
export const optionName = (language: string, path: Path, option: string): string =>
  optionLabel(language, path, option) ?? option
