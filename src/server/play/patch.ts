/**
 * The difference between two views as a JSON Patch (RFC 6902), which boardgame.io's clients apply.
 * It is coarse: below a few levels, what differs is replaced as a whole.
 */

export type Operation =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }

/** How far down a view is compared: the fields of `G.position`, of `plugins.*` and so on. */
const DEPTH = 3

/** The operations that make one value of the other. */
export function difference(before: unknown, after: unknown): Operation[] {
  const operations: Operation[] = []
  compare(before, after, '', operations)
  return operations
}

function compare(before: unknown, after: unknown, path: string, into: Operation[]): void {
  if (before === after) return
  const deep = path.split('/').length <= DEPTH
  if (deep && isGroup(before) && isGroup(after)) compareGroups(before, after, path, into)
  else if (!isAlike(before, after)) into.push({ op: 'replace', path, value: after })
}

function compareGroups(before: Group, after: Group, path: string, into: Operation[]): void {
  for (const key of Object.keys(after)) {
    if (after[key] === undefined) continue
    const place = `${path}/${escaped(key)}`
    if (before[key] === undefined) into.push({ op: 'add', path: place, value: after[key] })
    else compare(before[key], after[key], place, into)
  }
  for (const key of Object.keys(before)) {
    const gone = before[key] !== undefined && after[key] === undefined
    if (gone) into.push({ op: 'remove', path: `${path}/${escaped(key)}` })
  }
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values are the same as JSON, where a field that is undefined is none. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false
  for (const key in a) if (!isAlike((a as Group)[key], (b as Group)[key])) return false
  for (const key in b) {
    if ((a as Group)[key] === undefined && (b as Group)[key] !== undefined) return false
  }
  return true
}

const SPECIAL = /[~/]/

const escaped = (key: string): string =>
  SPECIAL.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
