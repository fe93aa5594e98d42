/** Ids that a place of a scenario's text asks for, and those that there are. */
import { type Catalogue, memberOf, nameOf, type Place } from '../../../scenario/index.ts'

export type IdKind = 'power' | 'state' | 'sector' | 'call' | 'fact'

/** Something that has an id, and what it is called. */
export interface Named {
  id: string
  name: string
}

/** Keys whose values, or the members of whose lists, are ids. */
const KINDS: Readonly<Record<string, IdKind>> = {
  actor: 'power',
  of: 'power',
  owner: 'power',
  power: 'power',
  toward: 'power',
  borders: 'state',
  state: 'state',
  states: 'state',
  where: 'state',
  sector: 'sector',
  sectors: 'sector',
  call: 'call',
  sources: 'fact',
}

/** What the id at a place stands for; null where no id of something else may stand. */
export function idKindAt({ path, isKey }: Pick<Place, 'path' | 'isKey'>): IdKind | null {
  if (isKey) return isGoodwillOf(path) ? 'power' : null
  const at = path.findLastIndex((key) => typeof key === 'string')
  // A list at the top holds the things themselves.
  if (at < 1) return null
  const key = String(path[at])
  if (key === 'by') return path.includes('triggers') ? 'power' : null
  // What a card may aim at is a choice; where news may strike is a list of states.
  if (key === 'target') return path[0] === 'headlines' ? 'state' : null
  return Object.hasOwn(KINDS, key) ? KINDS[key]! : null
}

/** A state's goodwill has the powers for keys. */
const isGoodwillOf = (path: Place['path']): boolean =>
  path.length === 4 && path[0] === 'states' && path[2] === 'goodwill'

const LISTS = { power: 'powers', state: 'states', sector: 'sectors', call: 'calls' } as const

/**
 * All things of a kind that a document holds, or all facts of the catalogue.
 *
 * @param document As much of a document as could be read.
 */
export function thingsOf(
  kind: IdKind,
  document: unknown,
  catalogue: Catalogue,
  language: string,
): Named[] {
  if (kind === 'fact') {
    return [...catalogue.values()].map(({ id, statement }) => ({ id, name: statement }))
  }
  const things = memberOf(document, LISTS[kind])
  if (!Array.isArray(things)) return []
  return things.flatMap((thing: unknown) => {
    const id = memberOf(thing, 'id')
    return typeof id === 'string' ? [{ id, name: nameOf(thing, language) ?? id }] : []
  })
}
