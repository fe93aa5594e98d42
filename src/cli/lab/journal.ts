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
import { Failure } from '../failure.ts'
import { reasonOf } from '../files.ts'
import { FolderLock } from './lock.ts'
import { say } from './words.ts'

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
  /**
   * Keeps a record; it is on its way to the disk when this returns, even if the process is killed.
   * Throws a `Failure` when it cannot be written, as on a full disk; what was kept before stays good.
   */
  keep(record: MatchRecord): void
  /** Lets others write to the folder. */
  close(): void
}

/** Why a folder cannot be used. */
export type JournalProblem =
  | { code: 'other-run'; folder: string; what: string }
  | { code: 'bad-line'; folder: string; line: number }
  | { code: 'locked'; folder: string; pid: number; file: string }
  | { code: 'unusable'; folder: string; reason: string }

export type Opened = { ok: true; journal: Journal } | { ok: false; problem: JournalProblem }

const RUN_FILE = 'run.json'
const MATCHES_FILE = 'matches.jsonl'

/** A journal that keeps nothing. */
export const NO_JOURNAL: Journal = {
  find: () => undefined,
  keep: () => undefined,
  close: () => undefined,
}

/**
 * Opens the journal in a folder, which is made if need be: a new run, or the one that was asked
 * before in the same words. A last line that was cut short is dropped. Until the journal is closed,
 * nobody else can open it.
 */
export function openJournal(folder: string, asked: Asked): Opened {
  const lock = new FolderLock(folder)
  try {
    mkdirSync(folder, { recursive: true })
    const pid = lock.take()
    if (pid !== undefined) {
      return { ok: false, problem: { code: 'locked', folder, pid, file: lock.file } }
    }
    const opened = openLocked(folder, asked, lock)
    if (!opened.ok) lock.release()
    return opened
  } catch (error) {
    lock.release()
    return { ok: false, problem: { code: 'unusable', folder, reason: reasonOf(error) } }
  }
}

function openLocked(folder: string, asked: Asked, lock: FolderLock): Opened {
  const what = strangeness(folder, asked)
  if (what) return { ok: false, problem: { code: 'other-run', folder, what } }
  noteDown(folder, asked)
  return readMatches(folder, lock)
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

function readMatches(folder: string, lock: FolderLock): Opened {
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
      keep: lineWriter(folder, file, whole.length),
      close: () => lock.release(),
    },
  }
}

/** Adds lines to a file of so many bytes. One that finds no room is taken back as a whole. */
function lineWriter(folder: string, file: string, bytes: number): Journal['keep'] {
  let length = bytes
  return (record) => {
    const line = Buffer.from(`${JSON.stringify(record)}\n`)
    try {
      appendFileSync(file, line)
    } catch (error) {
      truncateSync(file, length)
      throw new Failure(say('unusable', { folder, reason: reasonOf(error) }))
    }
    length += line.length
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
