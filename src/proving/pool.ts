/** Workers that play matches side by side, one match each at a time. */
import { type Job, type Played, type Refusal, refusal } from './messages.ts'

/** What the pool needs of a worker; tests hand in some of their own. */
export interface WorkerLike {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void
  terminate(): void
}

export interface Pool {
  /** Plays a match as soon as a worker is free. Never rejects. */
  play: (job: Job) => Promise<Played>
  /** Ends the workers; whatever is not played yet is answered with the trouble `stopped`. */
  close: () => void
}

/** A match that is waited for. */
interface Awaited {
  job: Job
  settle: (played: Played) => void
}

/** Most workers: further ones would take the machine from its user. */
const MOST_WORKERS = 4

/** How many workers to start on a machine with so many cores: one core is left to the page. */
export const workersFor = (cores: number): number => Math.max(1, Math.min(cores - 1, MOST_WORKERS))

/** Starts as many web workers as suit this machine. */
export const startWorkers = (): WorkerLike[] =>
  Array.from(
    { length: workersFor(navigator.hardwareConcurrency) },
    () => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }),
  )

/** Has workers play on a scenario (its text). When one of them breaks down, all end. */
export function openPool(scenario: string, workers: readonly WorkerLike[]): Pool {
  const waiting: Awaited[] = []
  const free: WorkerLike[] = []
  const busy = new Map<WorkerLike, Awaited>()
  let ended: Refusal | null = null

  const end = (why: Refusal): void => {
    if (ended) return
    ended = why
    for (const worker of workers) worker.terminate()
    for (const { settle } of [...busy.values(), ...waiting.splice(0)]) settle(why)
    busy.clear()
  }
  const occupy = (worker: WorkerLike): void => {
    const next = waiting.shift()
    if (!next) return void free.push(worker)
    busy.set(worker, next)
    return worker.postMessage(next.job)
  }
  const hear = (worker: WorkerLike, played: Played): void => {
    busy.get(worker)?.settle(played)
    busy.delete(worker)
    occupy(worker)
  }
  for (const worker of workers) {
    worker.addEventListener('message', ({ data }) => hear(worker, data as Played))
    worker.addEventListener('error', ({ message = '' }) => end(refusal('failed', message)))
    worker.postMessage({ scenario })
    free.push(worker)
  }

  return {
    play: (job) => {
      if (ended) return Promise.resolve(ended)
      return new Promise((settle) => {
        waiting.push({ job, settle })
        const worker = free.pop()
        if (worker) occupy(worker)
      })
    },
    close: () => end(refusal('stopped')),
  }
}
