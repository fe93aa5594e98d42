/** What has to be changed in one JSON document to make another of it, as plain data. */
import * as v from 'valibot'
import type { Path } from './problem.ts'

const PathSchema = v.array(v.union([v.string(), v.number()]))

/** A part of a list: `count` members of the old list, from one on, or a new member. */
const PartSchema = v.union([
  v.strictTuple([v.number(), v.number()]),
  v.strictObject({ put: v.unknown() }),
])
type Part = v.InferOutput<typeof PartSchema>

/**
 * A change at a place: a value is set, a key is gone, or a list is made anew of members that it has,
 * each at most once, and others. Changes are made one after the other, so that places are those of the
 * document as the changes before have left it.
 */
const ChangeSchema = v.union([
  v.strictObject({ at: PathSchema, set: v.unknown() }),
  v.strictObject({ at: PathSchema, gone: v.literal(true) }),
  v.strictObject({ at: PathSchema, list: v.array(PartSchema) }),
])
export type Change = v.InferOutput<typeof ChangeSchema>

export const ChangesSchema = v.array(ChangeSchema)

type Group = Record<string, unknown>

/**
 * The changes that make the document `after` of `before`; keys get the same order, too. Both hold
 * nothing but what JSON can.
 */
export function changesBetween(before: unknown, after: unknown, at: Path = []): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, at)
  const areGroups = isGroup(before) && isGroup(after) && keepsOrder(before, after)
  return areGroups ? groupChanges(before, after, at) : [{ at: [...at], set: after }]
}

function groupChanges(before: Group, after: Group, at: Path): Change[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return [
    ...gone.map((key): Change => ({ at: [...at, key], gone: true })),
    ...Object.entries(after).flatMap(([key, value]): Change[] =>
      Object.hasOwn(before, key)
        ? changesBetween(before[key], value, [...at, key])
        : [{ at: [...at, key], set: value }],
    ),
  ]
}

/** Whether the keys that stay come first and in their old order, as when others are added after them. */
function keepsOrder(before: Group, after: Group): boolean {
  const staying = Object.keys(before).filter((key) => Object.hasOwn(after, key))
  return staying.every((key, index) => Object.keys(after)[index] === key)
}

function listChanges(before: readonly unknown[], after: readonly unknown[], at: Path): Change[] {
  const places = oldPlaces(before, after)
  const isAsBefore = before.length === after.length && places.every((old, index) => old === index)
  const inside = places.flatMap((old, index) =>
    old < 0 ? [] : changesBetween(before[old], after[index], [...at, index]),
  )
  return isAsBefore ? inside : [{ at: [...at], list: partsOf(after, places) }, ...inside]
}

/** Where each member of the new list stood in the old one: −1 if nowhere, and none twice. */
function oldPlaces(before: readonly unknown[], after: readonly unknown[]): number[] {
  const free = new Map<string, number[]>()
  before.forEach((member, index) => {
    const name = nameOf(member)
    free.set(name, [...(free.get(name) ?? []), index])
  })
  return after.map((member) => free.get(nameOf(member))?.shift() ?? -1)
}

/** What a member of a list is known by: its id, or all of it. */
const nameOf = (member: unknown): string =>
  JSON.stringify(isGroup(member) && typeof member['id'] === 'string' ? member['id'] : [member])

function partsOf(after: readonly unknown[], places: readonly number[]): Part[] {
  const parts: Part[] = []
  places.forEach((old, index) => {
    const last = parts.at(-1)
    if (old < 0) parts.push({ put: after[index] })
    else if (Array.isArray(last) && last[0] + last[1] === old) last[1] += 1
    else parts.push([old, 1])
  })
  return parts
}

/** A document with changes made to a copy of it; undefined where a change leads nowhere. Never throws. */
export function withChanges(document: object, changes: readonly Change[]): unknown {
  const root: Group = { document: JSON.parse(JSON.stringify(document)) as unknown }
  return changes.every((change) => make(change, root)) ? root['document'] : undefined
}

/** Makes a change; whether it leads anywhere. */
function make(change: Change, root: Group): boolean {
  const path = ['document', ...change.at]
  const key = path.pop()!
  const holder = path.reduce<unknown>(memberOf, root)
  if ('list' in change) {
    const list = renewed(memberOf(holder, key), change.list)
    return list !== null && put(holder, key, list)
  }
  if ('set' in change) return put(holder, key, change.set)
  return isGroup(holder) && Object.hasOwn(holder, key) && delete holder[key]
}

const memberOf = (holder: unknown, key: string | number): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Group)[key]
    : undefined

function put(holder: unknown, key: string | number, value: unknown): boolean {
  const isPlace = Array.isArray(holder)
    ? typeof key === 'number' && Object.hasOwn(holder, key)
    : isGroup(holder) && key !== '__proto__'
  if (isPlace) (holder as Group)[key] = value
  return isPlace
}

/** The list that the parts make of another; null where a part is not there, or there twice. */
function renewed(list: unknown, parts: readonly Part[]): unknown[] | null {
  if (!Array.isArray(list)) return null
  const left = new Map(list.entries())
  const members: unknown[] = []
  for (const part of parts) {
    if (!Array.isArray(part)) {
      members.push(part.put)
      continue
    }
    const [from, count] = part
    for (let old = from; old < from + count; old += 1) {
      if (!left.has(old)) return null
      members.push(left.get(old))
      left.delete(old)
    }
  }
  return members
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
