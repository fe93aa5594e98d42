/** Reads the scenario that a command plays on, and tells what is wrong with a file. */
import { BASE, compileVariant } from '../../lab/run.ts'
import type { World } from '../../rules/index.ts'
import type { Catalogue, Problem } from '../../scenario/index.ts'
import { FACTS_FILE, readFacts, readText } from '../files.ts'
import { findingLine, findings, printJson } from '../findings.ts'

/** Exit code of a command that was given a file it cannot use. */
export const BAD_FILE = 1

/** A scenario file that can be played. */
export interface Source {
  file: string
  text: string
  facts: Catalogue
  world: World
}

/** Reads, checks and compiles a scenario file; null when it was refused, in one line. */
export async function loadScenario(file: string, json = false): Promise<Source | null> {
  const facts = await readFacts(FACTS_FILE)
  if (!facts.ok) return refuseFile(FACTS_FILE, facts.problems, facts.text, json)
  const read = await readText(file)
  if (!read.ok) return refuseFile(file, [read.problem], '', json)
  const compiled = compileVariant(read.text, BASE, facts.catalogue)
  if (!compiled.ok) return refuseFile(file, compiled.problems, read.text, json)
  return { file, text: read.text, facts: facts.catalogue, world: compiled.world }
}

/** Tells the first problem of a file, with its place in the text, and sets the exit code. */
export function refuseFile(
  file: string,
  problems: readonly Problem[],
  text: string,
  json: boolean,
): null {
  const [finding] = findings(problems.slice(0, 1), text)
  if (json) printJson([{ file, ok: false, problems: [finding] }])
  else process.stderr.write(`${findingLine(file, finding!)}\n`)
  process.exitCode = BAD_FILE
  return null
}
