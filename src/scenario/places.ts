/** What stands where in a document of any shape. */
import { fromPointer, type Path } from './problem.ts'

export type Group = Readonly<Record<string, unknown>>

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The member of a list or a group under a key; undefined where there is none. */
function memberOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The value at a path; undefined where there is none. Positions in lists may be texts. */
export const valueAt = (document: unknown, path: Path): unknown => path.reduce(memberOf, document)

/** The path of a JSON pointer in a document: positions in lists become numbers. */
export function pathIn(document: unknown, pointer: string): Path {
  let value = document
  return fromPointer(pointer).map((key) => {
    const own = Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key
    value = memberOf(value, own)
    return own
  })
}
