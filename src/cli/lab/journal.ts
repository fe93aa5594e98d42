/** The folder of a run on disk: what was asked, and a line for each finished match. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { MatchRecord, Task } from '../../lab/record.ts'
import { canonicalJson } from '../../lab/run.ts'
import { reasonOf } from '../files.ts'

/** All that the records of a run depend on; a run goes on only where all of it is the same. */
export interface Asked {
  command: string
  /** The options of the command that change what is played. */
  options: Readonly<Record<string, unknown>>
  /** Hash of the scenario. */
  scenario: string
  /** Hash of the rules. */
  rules: string
  /** Of the players' code (a hash), of this program and of Node. */
  versions: { players: string; multivector: string; node: string }
}

/** Finished matches, kept. */
export interface Journal {
  /** The record of a task that was played before. */
  find(task: Task): MatchRecord | undefined
  /** Keeps a record; it is on its way to the disk when this returns, even if the process is killed. */
  keep(record: MatchRecord): void
}

/** Why a folder cannot be used. */
export type JournalProblem =
  | { code: 'other-run'; folder: string; what: string }
  | { code: 'bad-line'; folder: string; line: number }
  | { code: 'unusable'; folder: string; reason: string }

export type Opened = { ok: true; journal: Journal } | { ok: false; problem: JournalProblem }

const RUN_FILE = 'run.json'
const MATCHES_FILE = 'matches.jsonl'

/** A journal that keeps nothing. */
export const NO_JOURNAL: Journal = { find: () => undefined, keep: () => undefined }

/**
 * Opens the journal in a folder, which is made if need be: a new run, or the one that was asked
 * before in the same words. A last line that was cut short is dropped.
 */
export function openJournal(folder: string, asked: Asked): Opened {
  try {
    mkdirSync(folder, { recursive: true })
    const what = strangeness(folder, asked)
    if (what) return { ok: false, problem: { code: 'other-run', folder, what } }
    noteDown(folder, asked)
    return readMatches(folder)
  } catch (error) {
    return { ok: false, problem: { code: 'unusable', folder, reason: reasonOf(error) } }
  }
}

/**
 * In what the folder's run differs from the one that is asked: a key of `Asked`, or `file`
 * where it is not told; nothing otherwise.
 */
function strangeness(folder: string, asked: Asked): string | undefined {
  const runFile = join(folder, RUN_FILE)
  if (!existsSync(runFile)) return existsSync(join(folder, MATCHES_FILE)) ? 'file' : undefined
  const kept = objectFrom(readFileSync(runFile, 'utf8'))
  if (!kept) return 'file'
  const keys = Object.keys(asked) as (keyof Asked)[]
  return keys.find((key) => canonicalJson(kept[key] ?? null) !== canonicalJson(asked[key]))
}

/** Writes down what was asked, as a whole or not at all, unless that was done before. */
function noteDown(folder: string, asked: Asked): void {
  const file = join(folder, RUN_FILE)
  if (existsSync(file)) return
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, `${JSON.stringify(asked, null, 2)}\n`)
  renameSync(draft, file)
}

function readMatches(folder: string): Opened {
  const file = join(folder, MATCHES_FILE)
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length < bytes.length) truncateSync(file, whole.length)
  const lines = whole.toString('utf8').split('\n').slice(0, -1)
  const records = new Map<string, MatchRecord>()
  for (const [index, line] of lines.entries()) {
    const record = objectFrom(line) as MatchRecord | undefined
    if (!record) return { ok: false, problem: { code: 'bad-line', folder, line: index + 1 } }
    records.set(keyOf(record), record)
  }
  return {
    ok: true,
    journal: {
      find: (task) => records.get(keyOf(task)),
      keep: (record) => appendFileSync(file, `${JSON.stringify(record)}\n`),
    },
  }
}

/** Tasks are the same when all of them is. */
const keyOf = ({ match, seed, variant, players }: Task): string =>
  JSON.stringify([match, seed, variant, players])

function objectFrom(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
