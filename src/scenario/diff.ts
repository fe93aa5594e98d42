/** What differs between two scenario documents, as data. The sentences live in `src/text`. */
import { matchPairs, type Pair } from './match.ts'
import { parseScenarioValue } from './parse.ts'
import { type Path, toPointer } from './problem.ts'

/** The parts by which differences are sorted, in the order in which they are told. */
export const DOCUMENT_PARTS = [
  'overview',
  'glossary',
  'calendar',
  'modules',
  'rules',
  'sectors',
  'powers',
  'agendas',
  'cards',
  'states',
  'wariness',
  'opening',
  'headlines',
  'calls',
  'facts',
  'other',
] as const
export type DocumentPart = (typeof DOCUMENT_PARTS)[number]

/** One thing that differs. A value that is missing on one side is undefined there. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  part: DocumentPart
  /** Place in the earlier document; of what was added, where it would be there. */
  was: Path
  /** Place in the later document; of what was removed, where it would be there. */
  path: Path
  /** The place as a JSON pointer: into the earlier document for what was removed, else the later. */
  pointer: string
  /** What stood there; of what moved, its position in its list. */
  before: unknown
  after: unknown
}

type Group = Readonly<Record<string, unknown>>

/** The same place in both documents; list positions may differ. */
interface Place {
  was: Path
  path: Path
}

/** Two documents as they were compared, and what differs. */
export interface Comparison {
  before: unknown
  after: unknown
  differences: Difference[]
}

/**
 * Compares two documents. Entries of lists are matched by their ids or by what they are about, others
 * by what they say and then by position; lists of plain values are compared as wholes. Effects,
 * conditions, measures and answers that differ in several places are told as wholes too. Defaults are
 * filled in where both documents match the schema, so that what is left out equals what is written
 * with its standard value; otherwise the documents are compared as they are.
 */
export function compareDocuments(before: unknown, after: unknown): Comparison {
  const [earlier, later] = [parseScenarioValue(before), parseScenarioValue(after)]
  const both = earlier.ok && later.ok
  const [left, right] = both ? [earlier.scenario, later.scenario] : [before, after]
  const differences = compare(left, right, { was: [], path: [] })
  return { before: left, after: right, differences }
}

function compare(before: unknown, after: unknown, at: Place): Difference[] {
  if (isGroup(before) && isGroup(after)) return compareGroups(before, after, at)
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, at)
  return before === after ? [] : [difference(before, after, at)]
}

function compareGroups(before: Group, after: Group, at: Place): Difference[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)])
  const found = [...keys].flatMap((key) => {
    const [left, right] = [valueOf(before, key), valueOf(after, key)]
    return compare(left, right, inside(at, key, key))
  })
  return isScript(at.path) && found.length > 1 ? [difference(before, after, at)] : found
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  at: Place,
): Difference[] {
  if (![...before, ...after].some(isGroup)) {
    const same = JSON.stringify(before) === JSON.stringify(after)
    return same ? [] : [difference(before, after, at)]
  }
  const differ = (left: unknown, right: unknown): number =>
    compare(left, right, inside(at, 0, 0)).length
  const pairs = matchPairs(before, after, String(at.path.at(-1)), differ)
  const partner = new Map(pairs.map((pair) => [pair.after, pair]))
  const kept = new Set(pairs.map((pair) => pair.before))
  return [
    ...after.flatMap((value, index) => {
      const pair = partner.get(index)
      return pair
        ? comparePair(before[pair.before], value, at, pair)
        : [difference(undefined, value, inside(at, index, index))]
    }),
    ...before.flatMap((value, index) =>
      kept.has(index) ? [] : [difference(value, undefined, inside(at, index, index))],
    ),
  ]
}

/** Two entries of lists that are the same one: its move, if it moved, and what changed in it. */
function comparePair(before: unknown, after: unknown, at: Place, pair: Pair): Difference[] {
  const here = inside(at, pair.before, pair.after)
  const changes = compare(before, after, here)
  if (!pair.moved) return changes
  return [{ ...difference(pair.before, pair.after, here), kind: 'moved' }, ...changes]
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueOf = (group: Group, key: string): unknown =>
  Object.hasOwn(group, key) ? group[key] : undefined

const inside = ({ was, path }: Place, before: string | number, after: string | number): Place => ({
  was: [...was, before],
  path: [...path, after],
})

function difference(before: unknown, after: unknown, { was, path }: Place): Difference {
  const removed = after === undefined
  const kind = removed ? 'removed' : before === undefined ? 'added' : 'changed'
  const pointer = toPointer(removed ? was : path)
  return { kind, part: partOf(path), was, path, pointer, before, after }
}

/** Lists of the effect language, and of what answers a call. */
const SCRIPT_LISTS: ReadonlySet<unknown> = new Set([
  'all',
  'answers',
  'backlash',
  'effects',
  'else',
  'requires',
  'then',
])

/** Whether an effect, a condition, a measure or an answer stands at a path. */
export function isScript(path: Path): boolean {
  const [list, last] = path.slice(-2)
  return last === 'is' || (typeof last === 'number' && SCRIPT_LISTS.has(list))
}

const PART_OF: Readonly<Record<string, DocumentPart>> = {
  $schema: 'overview',
  formatVersion: 'overview',
  id: 'overview',
  name: 'overview',
  summary: 'overview',
  briefing: 'overview',
}

/** The part that a place belongs to; cards and agendas are parts of their own. */
/** The part that a place belongs to. */
export function partOf(path: Path): DocumentPart {
  const own = path[0] === 'powers' && (path[2] === 'cards' || path[2] === 'agendas')
  const key = String(own ? path[2] : path[0])
  const part = DOCUMENT_PARTS.find((name) => name === key)
  return part ?? (Object.hasOwn(PART_OF, key) ? PART_OF[key]! : 'other')
}
