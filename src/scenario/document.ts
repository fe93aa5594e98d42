/** From a text to a scenario document as its author wrote it, which may have problems to be mended. */
import { liftScenario, readLoosely } from './parse.ts'
import { type Problem, type ProblemCode, refuse, type Refused, shortened } from './problem.ts'
import type { ScenarioFile } from './schema/index.ts'

/**
 * A document in the newest format, without defaults filled in, the format it was written in, and what
 * is wrong with its values.
 */
export type DocumentRead =
  | { ok: true; document: ScenarioFile; from: number; problems: Problem[] }
  | Refused

/** A value of another kind than the schema asks for: no screen could show it. */
const OTHER_KINDS: ReadonlySet<ProblemCode> = new Set([
  'wrong-type',
  'missing-key',
  'unknown-key',
  'bad-option',
])

/**
 * Reads the text of a scenario file for whoever edits it. Never throws, whatever the text.
 *
 * A document is refused where `parseScenario` cannot read it at all, and where a value has the wrong
 * type, is none of the words allowed, is missing or too much. Where only values are out of bounds, it
 * is read and has problems. Whether its references lead somewhere is left to `checkScenario`.
 */
export function readDocument(text: string): DocumentRead {
  const lifted = liftScenario(text)
  if (!lifted.ok) return lifted
  const { document, from } = lifted
  const { scenario, problems } = readLoosely(document)
  const severe = problems.filter((problem) => isOfOtherKind(problem) || isEndless(problem))
  if (severe.length > 0) return refuse(severe)
  if (!scenario) return refuse(problems)
  return { ok: true, document: document as ScenarioFile, from, problems: shortened(problems) }
}

const isOfOtherKind = ({ code }: Problem): boolean => OTHER_KINDS.has(code)

/** JSON reads 1e999 as a number without end, and could not write it again. */
const isEndless = ({ code, params }: Problem): boolean =>
  code === 'not-whole' && String(params['received']).endsWith('Infinity')
