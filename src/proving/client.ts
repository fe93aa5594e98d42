/** The page's side: the lab's work, with matches that workers play. */
import type { Observed } from '../lab/record.ts'
import { BASE, type PlayRun } from '../lab/run.ts'
import type { Scenario } from '../scenario/index.ts'
import { compile } from './compile.ts'
import { failure, type Refusal } from './messages.ts'
import { openPool, type Pool, startWorkers, type WorkerLike } from './pool.ts'

/** What came of a run. */
export type Outcome<T> = { ok: true; result: T } | Refusal

/** A run under way. */
export interface Proof<T> {
  /** Never rejects. */
  outcome: Promise<Outcome<T>>
  /** Gives the run up: its outcome is the trouble `stopped`, unless it has come already. */
  stop: () => void
}

/** Who hears of a run, and who plays it. */
export interface Company {
  /** Hears of each match as it is played, in any order. */
  onRecord?: (record: Observed) => void
  /** Starts the workers; by default as many web workers as suit the machine. */
  workers?: () => readonly WorkerLike[]
}

/** Work of the lab on a scenario, given a way to play runs. */
export type Work<T> = (play: PlayRun<Observed>, scenario: Scenario) => Promise<T>

/** Ends the lab's work where a match came to nothing. */
class Halt extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.trouble)
    this.refusal = refusal
  }
}

/**
 * Does work on a scenario with matches that workers play; they end with it.
 *
 * @param text The text of the scenario file.
 */
export function startProving<T>(
  text: string,
  work: Work<T>,
  { onRecord = () => undefined, workers = startWorkers }: Company = {},
): Proof<T> {
  const compiled = compile(text, BASE)
  if (!compiled.ok) return over(compiled)
  try {
    const pool = openPool(text, workers())
    const outcome = outcomeOf(work(playIn(pool, onRecord), compiled.scenario)).finally(pool.close)
    return { outcome, stop: pool.close }
  } catch (error) {
    return over(failure(error))
  }
}

const over = (why: Refusal): Proof<never> => ({
  outcome: Promise.resolve(why),
  stop: () => undefined,
})

const outcomeOf = <T>(result: Promise<T>): Promise<Outcome<T>> =>
  result.then(
    (result): Outcome<T> => ({ ok: true, result }),
    (error: unknown) => (error instanceof Halt ? error.refusal : failure(error)),
  )

/** Plays runs in a pool. Throws a `Halt` at the first match that came to nothing. */
const playIn = (pool: Pool, onRecord: (record: Observed) => void): PlayRun<Observed> =>
  async function* ({ variants, tasks }) {
    const known = new Map(variants.map((variant) => [variant.name, variant]))
    const all = tasks.map(async (task) => {
      const played = await pool.play({ task, variant: known.get(task.variant)! })
      if (played.ok) onRecord(played.record)
      return played
    })
    for (const one of all) {
      const played = await one
      if (!played.ok) throw new Halt(played)
      yield played.record
    }
  }
