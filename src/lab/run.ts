/** A run: matches to be played on a scenario and on variants of it, as plain data. */
import { compileWorld, type World } from '../rules/index.ts'
import {
  type Catalogue,
  checkScenario,
  fromPointer,
  liftScenario,
  parseScenarioValue,
  type Problem,
  type Scenario,
} from '../scenario/index.ts'
import type { MatchRecord, Observed, Task } from './record.ts'

/** A change of a scenario: what stands at a place. */
export interface Edit {
  /** JSON pointer (RFC 6901) into the scenario file; groups on the way may be left out in it. */
  pointer: string
  value: unknown
}

/** A scenario with changes. */
export interface Variant {
  name: string
  edits: Edit[]
}

/** The scenario as it is. */
export const BASE: Variant = { name: 'base', edits: [] }

export interface Run {
  name: string
  /** The text of the scenario file. */
  scenario: string
  /** Every variant that tasks name. */
  variants: Variant[]
  tasks: Task[]
}

/** Plays a run and hands over its records in the order of its tasks. */
export type PlayRun<Kept extends Observed = MatchRecord> = (run: Run) => AsyncIterable<Kept>

/** The same way to play runs, which also adds every record to a list. */
export const keeping = (play: PlayRun, kept: MatchRecord[]): PlayRun =>
  async function* (run) {
    for await (const record of play(run)) {
      kept.push(record)
      yield record
    }
  }

/** All records of a run. */
export async function allOf<Kept>(records: AsyncIterable<Kept>): Promise<Kept[]> {
  const all: Kept[] = []
  for await (const record of records) all.push(record)
  return all
}

/** A variant of a scenario, ready to be played. */
export interface Compiled {
  scenario: Scenario
  world: World
}
type Refused = { ok: false; problems: Problem[] }

/**
 * Compiles a variant of the scenario with this text. What is wrong comes as problems located in the
 * changed scenario; without a catalogue of facts nobody asks whether the scenario makes sense.
 */
export function compileVariant(
  text: string,
  { edits }: Variant,
  facts: Catalogue | null,
): ({ ok: true } & Compiled) | Refused {
  const lifted = liftScenario(text)
  if (!lifted.ok) return lifted
  const edited = applyEdits(lifted.document, edits)
  if (!edited.ok) return edited
  const parsed = parseScenarioValue(edited.value)
  if (!parsed.ok) return parsed
  const { scenario } = parsed
  const problems = facts ? checkScenario(scenario, facts) : []
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, scenario, world: compileWorld(scenario) }
}

/** A changed document; refused where a pointer leads through a text or past the end of a list. */
export function applyEdits(
  document: unknown,
  edits: readonly Edit[],
): { ok: true; value: unknown } | Refused {
  let value = document
  for (const { pointer, value: wanted } of edits) {
    value = changed(value, fromPointer(pointer), wanted)
    if (value !== undefined) continue
    return { ok: false, problems: [{ code: 'no-place', pointer, params: { place: pointer } }] }
  }
  return { ok: true, value }
}

/** A copy with a value at the end of a path; undefined where there is no such place. */
function changed(owner: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!mayHold(owner, key)) return undefined
  const inner = changed(owner[key] ?? {}, rest, value)
  if (inner === undefined) return undefined
  return Array.isArray(owner) ? owner.with(Number(key), inner) : { ...owner, [key]: inner }
}

/** A list holds its indices, a group any key but those of objects in general. */
function mayHold(owner: unknown, key: string): owner is Record<string, unknown> {
  if (Array.isArray(owner)) return /^\d+$/.test(key) && Object.hasOwn(owner, key)
  return typeof owner === 'object' && owner !== null && !(key in Object.prototype)
}

/** JSON with the keys of all groups in alphabetic order: one text for equal values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The seeds of a number of matches: `<seed>-0`, `<seed>-1` … */
export const seedsOf = (seed: string, matches: number): string[] =>
  Array.from({ length: matches }, (_, match) => `${seed}-${match}`)
