/** New values for the places of a form: the least that the schema allows. */
import type { Field } from '../scenario/index.ts'

/** What a new value needs to know of the document and of the reader's language. */
export interface Blanks {
  /** What a new text says. */
  words: string
  /** A fresh id for a new entry, or one to refer to, by the key of the place. */
  idFor: (key: string) => string
}

/** How deep blanks go: effects may hold effects without end. */
const DEEPEST = 6

/** A value for a field that must have one. Optional parts are left out. */
export function blankOf(field: Field, key: string, blanks: Blanks, depth = 0): unknown {
  switch (field.kind) {
    case 'whole':
      return Number(field.standard ?? Math.max(field.least, Math.min(1, field.most)))
    case 'flag':
      return false
    case 'choice':
      return field.options[0]
    case 'id':
      return blanks.idFor(key)
    case 'fact':
      return ''
    case 'words':
    case 'text':
      return blanks.words
    case 'list':
      return Array.from({ length: depth < DEEPEST ? field.least : 0 }, () =>
        blankOf(field.item(), key, blanks, depth + 1),
      )
    case 'group':
      return blankGroup(field.entries(), blanks, depth)
    case 'record':
      return {}
    case 'variants': {
      const [[, first] = []] = field.options()
      return first && blankOf(first, key, blanks, depth)
    }
    case 'either':
      return blankOf(entryOf(field.options()), key, blanks, depth)
    default:
      return field.value
  }
}

/** Of ways to name something, the one by id: a role such as the actor may not be there. */
const entryOf = (options: readonly Field[]): Field =>
  options.find(({ kind }) => kind === 'id') ?? options[0]!

function blankGroup(entries: ReadonlyMap<string, Field>, blanks: Blanks, depth: number): unknown {
  const needed = [...entries].filter(([, field]) => !field.optional)
  return Object.fromEntries(
    needed.map(([key, field]) => [key, blankOf(field, key, blanks, depth + 1)]),
  )
}

/**
 * A variant of another name that keeps what both have: the same power, the same amount. `key` tells
 * variants apart.
 */
export function changedVariant(
  field: Field & { kind: 'variants' },
  value: Readonly<Record<string, unknown>>,
  name: string,
  blanks: Blanks,
): unknown {
  const option = field.options().get(name)
  if (option?.kind !== 'group') return value
  const entries = option.entries()
  const kept = Object.entries(value).filter(([key]) => entries.has(key))
  const blank = blankGroup(entries, blanks, 0) as Record<string, unknown>
  return { ...blank, ...Object.fromEntries(kept), [field.key]: name }
}
