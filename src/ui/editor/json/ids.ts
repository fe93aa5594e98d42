/** Ids that a place of a scenario's text asks for, and those that there are. */
import {
  type Catalogue,
  type Field,
  fieldAt,
  type Place,
  type ReferenceKind,
} from '../../../scenario/index.ts'
import { entriesOf, kindOfKey, type Named } from '../names.ts'

export type IdKind = ReferenceKind | 'fact'

/**
 * What the id at a place stands for; null where no id of something else may stand.
 *
 * @param document As much of a document as could be read.
 */
export function idKindAt(
  document: unknown,
  { path, isKey }: Pick<Place, 'path' | 'isKey'>,
): IdKind | null {
  const field = fieldAt(document, isKey ? path.slice(0, -1) : path)
  if (isKey) return field?.kind === 'record' ? 'power' : null
  if (field?.kind === 'fact') return 'fact'
  if (!field || !mayBeId(field)) return null
  return kindOfKey(String(path.findLast((key) => typeof key === 'string')))
}

const mayBeId = (field: Field): boolean =>
  field.kind === 'id' || (field.kind === 'either' && field.options().some(mayBeId))

/** All things of a kind that a document holds, or all facts of the catalogue. */
export function thingsOf(
  kind: IdKind,
  document: unknown,
  catalogue: Catalogue,
  language: string,
): Named[] {
  if (kind === 'fact') {
    return [...catalogue.values()].map(({ id, statement }) => ({ id, name: statement }))
  }
  return entriesOf(document, kind, language)
}
