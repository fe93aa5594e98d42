/** Values of a document changed by their paths. */
import type { Recipe } from './history.ts'
import { type Path, type ScenarioFile, valueAt } from '../scenario/index.ts'

type Holder = Record<string | number, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/**
 * Sets a value; groups on the way that were left out are made. Undefined takes an optional value
 * out, and with it each group on the way that is left empty.
 */
export function setAt(draft: ScenarioFile, path: Path, value: unknown): void {
  const [key, ...rest] = path
  if (key !== undefined) setIn(draft, key, rest, value)
}

function setIn(holder: Holder, key: string | number, rest: Path, value: unknown): void {
  const [next, ...others] = rest
  if (next === undefined) {
    if (value === undefined) delete holder[key]
    else holder[key] = value
    return
  }
  const inner = holder[key]
  if (isHolder(inner)) {
    setIn(inner, next, others, value)
    if (value === undefined && isEmptyGroup(inner)) delete holder[key]
  } else if (value !== undefined) {
    const made: Holder = {}
    holder[key] = made
    setIn(made, next, others, value)
  }
}

const isEmptyGroup = (value: Holder): boolean =>
  !Array.isArray(value) && Object.keys(value).length === 0

/** The list at a path, made where it was left out. */
function listAt(draft: ScenarioFile, path: Path): unknown[] {
  const found = valueAt(draft, path)
  if (Array.isArray(found)) return found
  setAt(draft, path, [])
  return valueAt(draft, path) as unknown[]
}

/** Puts an entry into a list. */
export function insertAt(draft: ScenarioFile, path: Path, index: number, value: unknown): void {
  listAt(draft, path).splice(index, 0, value)
}

/** Takes an entry out of a list. */
export function removeAt(draft: ScenarioFile, path: Path, index: number): void {
  listAt(draft, path).splice(index, 1)
}

/** Moves an entry of a list to another place in it. */
export function moveAt(draft: ScenarioFile, path: Path, from: number, to: number): void {
  const list = listAt(draft, path)
  list.splice(to, 0, ...list.splice(from, 1))
}

/** All of another document in place of this one; what is equal in both stays as it is. */
export const replacedBy =
  (other: ScenarioFile): Recipe =>
  (draft) => {
    const target = draft as unknown as Holder
    for (const key of Object.keys(target)) if (!Object.hasOwn(other, key)) delete target[key]
    for (const [key, value] of Object.entries(other)) {
      if (JSON.stringify(target[key]) !== JSON.stringify(value)) target[key] = value
    }
  }
