/** Workers that work in this very process, taking turns as the real ones do. */
import type { Job, Opening } from '../../src/proving/messages.ts'
import type { WorkerLike } from '../../src/proving/pool.ts'
import { Table } from '../../src/proving/table.ts'

export interface HereWorker extends WorkerLike {
  /** Breaks down. */
  fail(message: string): void
  /** What it was sent. */
  messages: (Opening | Job)[]
  isEnded: boolean
}

/** A worker that answers after so many turns of the event loop. */
export function workerHere(turns = 1): HereWorker {
  const table = new Table()
  let tell: (event: { data: unknown }) => void = () => {}
  let fail: (event: { message: string }) => void = () => {}
  const worker: HereWorker = {
    messages: [],
    isEnded: false,
    postMessage(sent) {
      const message = structuredClone(sent) as Opening | Job
      worker.messages.push(message)
      void answerLater(message)
    },
    addEventListener(type: 'message' | 'error', listener: (event: never) => void) {
      if (type === 'message') tell = listener as typeof tell
      else fail = listener as typeof fail
    },
    terminate: () => {
      worker.isEnded = true
    },
    fail: (message) => fail({ message }),
  }
  const answerLater = async (message: Opening | Job): Promise<void> => {
    for (let turn = 0; turn < turns; turn++) await new Promise((go) => setTimeout(go, 0))
    if (worker.isEnded) return
    const played = table.attend(message)
    if (played) tell({ data: structuredClone(played) })
  }
  return worker
}

/** A slow worker and a quick one, so that matches come back in another order than they went out. */
export const twoHere = (): [HereWorker, HereWorker] => [workerHere(5), workerHere(1)]
