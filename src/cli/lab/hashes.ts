/**
 * Short fingerprints by which records say what they rest on: the first 16 hexadecimal digits of a
 * SHA-256. Reproducible with any tool: a scenario's is that of its canonical JSON with all defaults
 * filled in; a folder's that of each file's path in it, a zero byte, its text and a zero byte, in
 * the order of the paths.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../lab/run.ts'
import type { Scenario } from '../../scenario/index.ts'
import { projectFile } from '../files.ts'

const DIGITS = 16

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGITS)

/** The hash of a scenario, with all its numbers and texts. */
export const scenarioHash = (scenario: Scenario): string => fingerprint(canonicalJson(scenario))

/** The hash of the sources in a folder of src: `rules`, `ai`. */
export function sourcesHash(folder: string): string {
  const root = projectFile('src', folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
  return fingerprint(
    paths.map((path) => `${path}\0${readFileSync(join(root, path), 'utf8')}\0`).join(''),
  )
}
