/** The page's side of the thinking process: a promise for every request. */
import type { Response, TaskName, Tasks, Trouble } from '../ai/index.ts'

/** What the client needs of a worker; tests hand in one of their own. */
export interface WorkerLike {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void
  terminate(): void
}

/** An answer; it never rejects. */
export type Answer<Name extends TaskName> =
  | Exclude<Response<Name>, { ok: false }>
  | { id: number; ok: false; trouble: Trouble; detail: string }

/** A request under way. */
export interface Asked<Name extends TaskName> {
  answer: Promise<Answer<Name>>
  /** Gives the request up: it answers with the trouble `cancelled`, unless it has answered already. */
  cancel(): void
}

export interface Thinking {
  ask<Name extends TaskName>(task: Name, what: Tasks[Name]): Asked<Name>
  /** Ends the process; requests under way answer that they were cancelled. */
  close(): void
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' })

/** Starts a thinking process. */
export function startThinking(worker: WorkerLike = startWorker()): Thinking {
  const waiting = new Map<number, (response: Response) => void>()
  let last = 0

  const settle = (response: Response): void => {
    const resolve = waiting.get(response.id)
    waiting.delete(response.id)
    resolve?.(response)
  }
  const settleAll = (trouble: Trouble, detail: string): void => {
    for (const id of waiting.keys()) settle({ id, ok: false, trouble, detail })
  }
  const send = <Name extends TaskName>(task: Name, what: Tasks[Name]): number => {
    last += 1
    worker.postMessage({ id: last, task, ...what })
    return last
  }
  worker.addEventListener('message', ({ data }) => settle(data as Response))
  worker.addEventListener('error', ({ message }) => settleAll('failed', message))

  return {
    ask<Name extends TaskName>(task: Name, what: Tasks[Name]): Asked<Name> {
      const id = send(task, what)
      const answer = new Promise<Answer<Name>>((resolve) => {
        waiting.set(id, resolve as (response: Response) => void)
      })
      return { answer, cancel: () => void (waiting.has(id) && send('cancel', { request: id })) }
    },
    close(): void {
      worker.terminate()
      settleAll('cancelled', '')
    },
  }
}
