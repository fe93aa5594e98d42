/** From a text or value of unknown origin to a scenario whose shape is right, or to its problems. */
import * as v from 'valibot'
import { problemsOf } from './issues.ts'
import { readJson } from './json.ts'
import { migrate } from './migrate.ts'
import { plainCopy } from './plain.ts'
import { excerpt, type Problem, problemAt, refuse, type Refused } from './problem.ts'
import { FORMAT_VERSION, type Scenario, ScenarioSchema } from './schema/index.ts'

export type Parsed = { ok: true; scenario: Scenario } | Refused
/** A document of the newest format, and the version it was written in. */
export type Lifted =
  | { ok: true; document: Readonly<Record<string, unknown>>; from: number }
  | Refused

/**
 * Reads the text of a scenario file. Never throws, whatever the text.
 *
 * The checks come in this order, and the first that fails ends it: empty, too large (1,000,000
 * UTF-16 units), nested deeper than 64, not JSON, format version, schema. Of the schema's problems
 * up to 200 are reported at once. An older format is lifted; pointers then lead into the lifted
 * document.
 */
export function parseScenario(text: string): Parsed {
  const lifted = liftScenario(text)
  return lifted.ok ? matchSchema(lifted.document) : lifted
}

/**
 * Like `parseScenario`, for a document that is already parsed. The value may come from anywhere:
 * cycles, getters that throw, proxies and keys such as `__proto__` end in problems.
 */
export function parseScenarioValue(value: unknown): Parsed {
  const lifted = liftValue(value)
  return lifted.ok ? matchSchema(lifted.document) : lifted
}

/** Reads a text and lifts it to the newest format, without a look at its schema. Never throws. */
export function liftScenario(text: string): Lifted {
  const read = readJson(text)
  return read.ok ? liftValue(read.value) : refuse([read.problem])
}

function liftValue(value: unknown): Lifted {
  const copied = plainCopy(value)
  if (!copied.ok) return refuse(copied.problems)
  const document = copied.value
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return refuse([problemAt('wrong-type', [], { expected: 'group', received: excerpt(document) })])
  }
  return liftDocument(document as Record<string, unknown>)
}

function liftDocument(document: Readonly<Record<string, unknown>>): Lifted {
  const from = document['formatVersion']
  if (from === undefined) {
    return refuse([problemAt('no-format-version', [], { supported: FORMAT_VERSION })])
  }
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) {
    return refuseVersion('bad-format-version', from)
  }
  if (from > FORMAT_VERSION) return refuseVersion('newer-format', from)
  return { ok: true, document: migrate(document, from), from }
}

function refuseVersion(code: 'bad-format-version' | 'newer-format', found: unknown): Refused {
  const params = { found: excerpt(found), supported: FORMAT_VERSION }
  return refuse([problemAt(code, ['formatVersion'], params)])
}

/**
 * A document of the newest format as far as it can be read: a scenario even where values are out of
 * bounds, null where they are of a wrong type or missing; and what the schema has against it.
 */
export function readLoosely(document: unknown): { scenario: Scenario | null; problems: Problem[] } {
  const result = v.safeParse(ScenarioSchema, document)
  const problems = problemsOf(result, document)
  return { scenario: result.typed ? result.output : null, problems }
}

function matchSchema(document: unknown): Parsed {
  const result = v.safeParse(ScenarioSchema, document)
  const problems = problemsOf(result, document)
  if (problems.length > 0 || !result.success) return refuse(problems)
  return { ok: true, scenario: result.output }
}
