/** Helpers for tests that change a scenario on purpose. */
import {
  type Catalogue,
  checkScenario,
  parseScenarioValue,
  type Problem,
  type ScenarioFile,
} from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

/** A change at a JSON pointer: a new value, or `undefined` to remove what is there. */
export type Edits = Readonly<Record<string, unknown>>

/** A copy of a scenario file with some places changed; `/-` at the end of a pointer appends. */
export function edited(edits: Edits, file: ScenarioFile = smallScenario()): unknown {
  const copy = structuredClone(file)
  for (const [pointer, value] of Object.entries(edits))
    set(copy, pointer.split('/').slice(1), value)
  return copy
}

type Group = Record<string, unknown>

function set(root: unknown, keys: readonly string[], value: unknown): void {
  const owner = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Group)[key], root) as Group
  const last = keys.at(-1) ?? ''
  if (last === '-' && Array.isArray(owner)) owner.push(value)
  else if (value === undefined && Array.isArray(owner)) owner.splice(Number(last), 1)
  else if (value === undefined) delete owner[last]
  else owner[last] = value
}

/**
 * All problems of a document: those of its shape or, when that is right, those of its sense. Each
 * is put into words on the way, which throws when a sentence misses one of its parameters.
 */
export function problemsIn(document: unknown, catalogue: Catalogue = new Map()): Problem[] {
  const parsed = parseScenarioValue(document)
  const problems = parsed.ok ? checkScenario(parsed.scenario, catalogue) : parsed.problems
  for (const problem of problems) problemSentence('en', problem)
  return problems
}

/** Code and pointer of each problem, as `code pointer`. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

/** Code and pointer of every problem of a scenario with some places changed. */
export function check(edits: Edits, file?: ScenarioFile): string[] {
  return brief(problemsIn(edited(edits, file)))
}
