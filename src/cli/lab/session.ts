/** Plays runs for a command: on worker threads, with a journal and a progress bar. */
import { readFileSync } from 'node:fs'
import type { MatchRecord, Task } from '../../lab/record.ts'
import { compileVariant, type PlayRun, type Run } from '../../lab/run.ts'
import { projectFile } from '../files.ts'
import { visible } from '../findings.ts'
import { scenarioHash, sourcesHash } from './hashes.ts'
import { type Asked, type Journal, NO_JOURNAL, type Opened, openJournal } from './journal.ts'
import { BAD_FILE, type Source } from './load.ts'
import { playHere } from './play-here.ts'
import { isProgram } from './players.ts'
import { openPool, type Pool } from './pool.ts'
import { showProgress } from './progress.ts'
import { say } from './words.ts'
import type { Job } from './worker.ts'

export interface SessionOptions {
  /** Threads, at least 1. */
  workers: number
  /** Folder of the journal; without one nothing is written. */
  out?: string
  /** Seconds that a program has for each answer. */
  execTimeout?: number
}

/** What runs are played with. */
interface Session {
  pool: Pool
  journal: Journal
  rules: string
  execTimeout: number
}

/** Seconds that a program has for each answer, where nothing else is asked. */
export const EXEC_TIMEOUT = 10

/** Matches that may be under way or wait for an earlier one, for each worker. */
const AHEAD = 16

/**
 * Does the work of a command with a way to play runs. Nothing is played when the journal is that of
 * another run, which is told in one line.
 */
export async function inSession(
  { world }: Source,
  { workers, out, execTimeout = EXEC_TIMEOUT }: SessionOptions,
  { command, options }: Pick<Asked, 'command' | 'options'>,
  work: (play: PlayRun) => Promise<void>,
): Promise<void> {
  const rules = sourcesHash('rules')
  const scenario = scenarioHash(world.scenario)
  const opened: Opened =
    out === undefined
      ? { ok: true, journal: NO_JOURNAL }
      : openJournal(out, { command, options, scenario, rules, versions: versions() })
  if (!opened.ok) {
    process.stderr.write(`${visible(say(opened.problem.code, { ...opened.problem }))}\n`)
    process.exitCode = BAD_FILE
    return
  }
  const pool = openPool(workers)
  const session = { pool, journal: opened.journal, rules, execTimeout }
  try {
    await work((run) => playRun(run, session))
  } finally {
    await pool.close()
    opened.journal.close()
  }
}

function versions(): Asked['versions'] {
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
    version: string
  }
  return { players: sourcesHash('ai'), multivector: version, node: process.version }
}

/** The records of a run in the order of its tasks; those in the journal are not played again. */
async function* playRun(run: Run, session: Session): AsyncGenerator<MatchRecord> {
  const { pool, journal, rules, execTimeout } = session
  const jobOf = jobsOf(run, rules)
  const known = run.tasks.filter((task) => journal.find(task)).length
  const progress = showProgress(run.tasks.length, known)
  const play = async (task: Task): Promise<MatchRecord> => {
    const kept = journal.find(task)
    if (kept) return kept
    const job = jobOf(task)
    const record = await (withPrograms(task) ? playHere(job, execTimeout) : pool.play(job))
    journal.keep(record)
    progress.tick()
    return record
  }
  try {
    const ahead = run.tasks.some(withPrograms) ? pool.workers : AHEAD * pool.workers
    yield* inOrder(run.tasks, play, ahead)
  } finally {
    progress.stop()
  }
}

const withPrograms = ({ players }: Task): boolean => players.some(isProgram)

/** Makes jobs of the tasks of a run. Throws when a variant cannot be compiled or is missing. */
function jobsOf({ scenario: text, variants }: Run, rules: string): (task: Task) => Job {
  const known = new Map(
    variants.map((variant) => {
      const compiled = compileVariant(text, variant, null)
      if (!compiled.ok) throw new Error(`variant ${variant.name}: ${compiled.problems[0]!.code}`)
      return [variant.name, { variant, scenario: scenarioHash(compiled.scenario) }]
    }),
  )
  return (task) => {
    const found = known.get(task.variant)
    if (!found) throw new Error(`match ${task.match}: no variant ${task.variant}`)
    return { task, text, rules, ...found }
  }
}

/** Results in the order of the inputs, with at most `ahead` (from 1) under way. */
async function* inOrder<In, Out>(
  inputs: readonly In[],
  start: (input: In) => Promise<Out>,
  ahead: number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = []
  for (const input of inputs) {
    const result = start(input)
    // Whoever awaits it hears of the failure; until then it is not forgotten.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= ahead) yield await underWay.shift()!
  }
  for (const result of underWay) yield await result
}
