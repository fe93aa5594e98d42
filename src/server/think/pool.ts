/** The threads on which computers think. */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { Response } from '../../ai/index.ts'
import type { Job } from './job.ts'
import { chooseBy, type Thinker } from './thinker.ts'

/** The worker's file, beside this one in the bundle. */
const WORKER = new URL('job.js', import.meta.url)

/** Starts threads when they are first needed; one core is left to the server. */
export function startPool(): Thinker {
  const pool = new Tinypool({
    filename: WORKER.href,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
    isolateWorkers: false,
  })
  const decide = (job: Job) => pool.run(job) as Promise<Response>
  return {
    choose: (seat, scenario) => chooseBy(decide, seat, scenario),
    close: () => pool.destroy(),
  }
}
