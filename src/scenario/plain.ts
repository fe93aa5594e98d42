/**
 * A plain copy of a value that somebody else made: a socket message, a parsed file. Each property
 * is read once, and only data goes into the copy, so that what is checked is what is used.
 */
import { DEPTH_LIMIT } from './json.ts'
import { excerpt, type Problem, problemAt } from './problem.ts'

/** Most values (groups, lists and their members) a scenario may consist of. */
const VALUE_LIMIT = 30_000

/**
 * Most members of any list: what the longest list of the schema allows. The schema counts a list
 * only after it has looked at each member, which is too late for a list without end.
 */
export const LIST_LIMIT = 120

/** Keys that reach into the prototype of an object instead of naming a field. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type Copied = { ok: true; value: unknown } | { ok: false; problems: Problem[] }

interface Walk {
  path: (string | number)[]
  mostValues: number
  valuesLeft: number
  problems: Problem[]
  stopped: boolean
}

/**
 * Copies a value of bounded depth that consists of at most `mostValues` values. Never throws,
 * whatever the value does when read.
 */
export function plainCopy(input: unknown, mostValues = VALUE_LIMIT): Copied {
  const walk: Walk = {
    path: [],
    mostValues,
    valuesLeft: mostValues,
    problems: [],
    stopped: false,
  }
  try {
    const value = copy(input, walk)
    return walk.problems.length > 0 ? { ok: false, problems: walk.problems } : { ok: true, value }
  } catch {
    return { ok: false, problems: [problemAt('unreadable-value', walk.path)] }
  }
}

function copy(value: unknown, walk: Walk): unknown {
  walk.valuesLeft -= 1
  if (walk.valuesLeft < 0) {
    return stop(walk, problemAt('too-many-values', [], { most: walk.mostValues }))
  }
  if (typeof value !== 'object' || value === null) return copyScalar(value, walk)
  if (walk.path.length >= DEPTH_LIMIT) {
    return stop(walk, problemAt('too-deep', [], { most: DEPTH_LIMIT }))
  }
  return Array.isArray(value) ? copyList(value, walk) : copyGroup(value, walk)
}

function copyScalar(value: unknown, walk: Walk): unknown {
  const foreign = ['function', 'symbol', 'bigint'].includes(typeof value)
  return foreign ? refuse(value, walk) : value
}

function copyList(list: readonly unknown[], walk: Walk): unknown[] {
  const { length } = list
  if (length > LIST_LIMIT) {
    const params = { what: 'list', found: length, most: LIST_LIMIT }
    walk.problems.push(problemAt('too-long', walk.path, params))
    return []
  }
  const result: unknown[] = []
  for (let index = 0; index < length && !walk.stopped; index += 1) {
    result.push(copyMember(list, index, walk))
  }
  return result
}

function copyGroup(group: object, walk: Walk): unknown {
  const prototype: unknown = Object.getPrototypeOf(group)
  if (prototype !== Object.prototype && prototype !== null) return refuse(group, walk)
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(group)) {
    if (walk.stopped) break
    if (FORBIDDEN_KEYS.has(key)) {
      walk.problems.push(problemAt('unknown-key', [...walk.path, key], { key }))
    } else {
      const value = copyMember(group as Record<string, unknown>, key, walk)
      if (value !== undefined) result[key] = value
    }
  }
  return result
}

function copyMember<K extends string | number>(
  owner: { readonly [key in K]: unknown },
  key: K,
  walk: Walk,
): unknown {
  walk.path.push(key)
  const result = copy(owner[key], walk)
  walk.path.pop()
  return result
}

function refuse(value: unknown, walk: Walk): undefined {
  const received = typeof value === 'object' ? excerpt(value) : typeof value
  walk.problems.push(problemAt('wrong-type', walk.path, { expected: 'data', received }))
}

function stop(walk: Walk, problem: Problem): undefined {
  walk.problems.push(problem)
  walk.stopped = true
}
