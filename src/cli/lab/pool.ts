/** The worker threads that play matches. */
import { Tinypool } from 'tinypool'
import type { MatchRecord } from '../../lab/record.ts'
import type { Job } from './worker.ts'

/** Plays matches on several threads. */
export interface Pool {
  workers: number
  play(job: Job): Promise<MatchRecord>
  close(): Promise<void>
}

/** The worker's file, beside this one in the bundle. */
const WORKER = new URL('worker.js', import.meta.url)

/** Starts threads, at least 1. */
export function openPool(workers: number): Pool {
  const pool = new Tinypool({
    filename: WORKER.href,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  })
  return {
    workers,
    play: (job) => pool.run(job) as Promise<MatchRecord>,
    close: () => pool.destroy(),
  }
}
