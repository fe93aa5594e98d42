/**
 * Way out of boardgame.io's frozen states. Rule functions that have once run on frozen or drafted
 * objects stay slow for the whole process, so they only ever get copies made here.
 */
import type { Position } from '../rules/index.ts'

/** A deep copy of plain JSON that nobody has frozen. */
export function thaw<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

const thawed = new WeakMap<Position, Position>()

/** A copy of a state's position to read; it is made once and must not be changed. */
export function readable(position: Position): Position {
  let copy = thawed.get(position)
  if (!copy) {
    copy = thaw(position)
    thawed.set(position, copy)
  }
  return copy
}
