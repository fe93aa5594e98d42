/** A class in a line for whoever keeps the server: without names, codes or keys. */
import type { ClassPhase } from '../../class/index.ts'
import type { StoredClass } from '../storage/index.ts'
import { peopleIn, stateFrom } from './state.ts'

export interface ClassLine {
  id: string
  phase: ClassPhase
  tables: number
  /** People who have a place. */
  people: number
  version: number
  created: number
  changed: number
}

export function lineOf({ id, state: text, version, created, changed }: StoredClass): ClassLine {
  const state = stateFrom(text)
  const { phase, tables } = state
  return { id, phase, tables: tables.length, people: peopleIn(state), version, created, changed }
}
