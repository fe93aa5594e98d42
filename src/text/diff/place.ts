/** Places of a document in words, as "Kazakhstan › Port of Aktau › Size". */
import { DOCUMENT_PARTS, isGroup, valueAt } from '../../scenario/index.ts'
import { type DocumentPath, type FieldKey, fieldKey, fieldLabel } from '../fields.ts'
import { nameOf, type Side } from './side.ts'
import { formatDiff, valuePhrase } from './value.ts'

const isPart = (key: string): boolean => (DOCUMENT_PARTS as readonly string[]).includes(key)

/** A place, from the part that it belongs to inward; the part itself is left out. */
export function placePhrase(side: Side, path: DocumentPath): string {
  const { language } = side
  const steps = path.flatMap((_, index) => stepPhrase(side, path, index + 1) ?? [])
  return steps.length === 0
    ? formatDiff(language, 'diff.document', {})
    : steps.join(formatDiff(language, 'diff.place-separator', {}))
}

/** What the last of the first `length` keys of a path is called; undefined if it goes without saying. */
function stepPhrase(side: Side, path: DocumentPath, length: number): string | undefined {
  const here = path.slice(0, length)
  const [key, next] = [here.at(-1)!, path[length]]
  if (typeof key === 'number') return entryPhrase(side, here)
  if (length === 1 && next !== undefined && isPart(key)) return undefined
  if (fieldKey(here) !== fieldKey(here.slice(0, -1))) {
    return typeof next === 'number' ? undefined : fieldLabel(side.language, here)
  }
  if (key === 'value') return undefined
  return fieldKey(here) === 'states.goodwill' ? side.names.power(key) : key
}

/** An entry of a list that is known: its name, or whom it is about. Undefined where it says neither. */
export function ownPhrase(side: Side, path: DocumentPath): string | undefined {
  const entry = valueAt(side.document, path)
  return nameOf(side.language, entry) || aboutPhrase(side, path, entry)
}

/** An entry of a list: its name, its list and whom it is about, or its place in the list. */
export function entryPhrase(side: Side, path: DocumentPath): string {
  const { language } = side
  const name = nameOf(language, valueAt(side.document, path))
  if (name !== '') return name
  const list = fieldLabel(language, path.slice(0, -1))
  const about = ownPhrase(side, path)
  if (about !== undefined) {
    return path.length === 2 ? about : formatDiff(language, 'diff.about', { list, names: about })
  }
  return formatDiff(language, 'diff.entry', { list, place: Number(path.at(-1)) + 1 })
}

/** What entries without a name are about, by their lists. */
const ABOUT: Partial<Record<FieldKey, readonly string[]>> = {
  wariness: ['of', 'toward'],
  'powers.gateways': ['state'],
  'opening.surveys': ['power', 'state'],
  'opening.visits': ['power', 'state'],
  'opening.postponedSummits': ['power'],
  'opening.calls': ['call', 'state'],
}

/** Whom and where an entry is about; undefined unless it says all of that. */
function aboutPhrase(side: Side, path: DocumentPath, entry: unknown): string | undefined {
  const kind = fieldKey(path)
  const keys = kind && ABOUT[kind]
  const known = keys && isGroup(entry) && keys.every((key) => typeof entry[key] === 'string')
  if (!known) return undefined
  const [first = '', second] = keys.map((key) => valuePhrase(side, [...path, key]))
  if (second === undefined) return first
  const words = kind === 'wariness' ? 'diff.toward' : 'diff.in'
  return formatDiff(side.language, words, { first, second })
}
