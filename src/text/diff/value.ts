/** Values of a document in words. */
import { isGroup, valueAt } from '../../scenario/index.ts'
import { diffWords } from '../en/diff.ts'
import { type DocumentPath, fieldKey, fieldLabel, optionLabel } from '../fields.ts'
import { listOf } from '../lists.ts'
import { formatterOf } from '../message.ts'
import type { Names } from '../script/names.ts'
import { shortened } from './shorten.ts'
import { nameOf, scriptAt, type Side } from './side.ts'

export const formatDiff = formatterOf({ en: diffWords })

/** What the ids of a field name, by its last key. */
const NAMED: Readonly<Record<string, keyof Names>> = {
  actor: 'power',
  borders: 'state',
  by: 'power',
  call: 'call',
  of: 'power',
  owner: 'power',
  power: 'power',
  sector: 'sector',
  sectors: 'sector',
  state: 'state',
  states: 'state',
  target: 'state',
  toward: 'power',
  where: 'state',
}

/** The name of what an id means in a field; undefined where ids are no names. */
function reference(side: Side, path: DocumentPath, id: string): string | undefined {
  const key = fieldKey(path)?.split('.').at(-1) ?? ''
  const kind = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined
  return kind && side.names[kind](id)
}

const quoted = (language: string, text: string): string =>
  formatDiff(language, 'diff.quote', { text })

/** The value at a place in words, as "Kazakhstan", "yes", "Rail, Port" or a quoted text. */
export function valuePhrase(side: Side, path: DocumentPath): string {
  const { language } = side
  const value = valueAt(side.document, path)
  const script = scriptAt(side, path)
  if (script !== undefined) return quoted(language, script)
  if (value === undefined) return formatDiff(language, 'diff.unset', {})
  if (typeof value === 'boolean') return formatDiff(language, value ? 'diff.yes' : 'diff.no', {})
  if (typeof value === 'string') return stringPhrase(side, path, value)
  if (Array.isArray(value)) return listPhrase(side, path, value)
  return isGroup(value) ? groupPhrase(side, path, value) : JSON.stringify(value)
}

/** Fields whose texts are no prose. */
const PLAIN: ReadonlySet<string | undefined> = new Set(['id', '$schema'])

function stringPhrase(side: Side, path: DocumentPath, value: string): string {
  if (value === '') return quoted(side.language, value)
  const known = optionLabel(side.language, path, value) ?? reference(side, path, value)
  if (known !== undefined) return known
  const last = fieldKey(path)?.split('.').at(-1)
  const plain = PLAIN.has(last) || last === 'sources'
  return plain ? value : quoted(side.language, shortened(value))
}

function listPhrase(side: Side, path: DocumentPath, list: readonly unknown[]): string {
  const { language } = side
  if (list.length === 0) return formatDiff(language, 'diff.none', {})
  if (list.some((entry) => typeof entry === 'object')) {
    return formatDiff(language, 'diff.entries', { count: list.length })
  }
  return listOf(
    language,
    list.map((_, index) => valuePhrase(side, [...path, index])),
  )
}

/** A group by its name, or field by field: as "From round 2, To round 4". */
function groupPhrase(side: Side, path: DocumentPath, group: object): string {
  const { language } = side
  const name = nameOf(language, group)
  if (name !== '') return quoted(language, shortened(name))
  const keys = Object.keys(group)
  if (keys.length === 0) return formatDiff(language, 'diff.none', {})
  const fields = keys.map((key) => {
    const at = [...path, key]
    const own = fieldKey(at) !== fieldKey(path)
    const value = valuePhrase(side, at)
    return own
      ? formatDiff(language, 'diff.field', { label: fieldLabel(language, at), value })
      : formatDiff(language, 'diff.language', { language: key, value })
  })
  return fields.join(formatDiff(language, 'diff.value-separator', {}))
}
