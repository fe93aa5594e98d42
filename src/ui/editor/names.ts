/** Which places name which entries, and what those are called. */
import { localise, type Path, type ReferenceKind, type ScenarioFile } from '../../scenario/index.ts'
import { fieldLabel, optionLabel } from '../../text/fields.ts'

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

const LISTS = { power: 'powers', state: 'states', sector: 'sectors', call: 'calls' } as const

export interface Named {
  id: string
  name: string
}

/** The entries of a kind with their names. */
export function entriesOf(document: ScenarioFile, kind: ReferenceKind, language: string): Named[] {
  return (document[LISTS[kind]] ?? []).map(({ id, name }) => ({
    id,
    name: textOr(name, language, id),
  }))
}

/** A text in a language, or something else while it is empty. */
export function textOr(
  text: Parameters<typeof localise>[0] | undefined,
  language: string,
  otherwise: string,
): string {
  if (text === undefined || (typeof text === 'object' && Object.keys(text).length === 0)) {
    return otherwise
  }
  const found = localise(text, language)
  return found === '' ? otherwise : found
}

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
