/** What the page and its workers tell each other, as plain data. */
import type { Observed, Task } from '../lab/record.ts'
import type { Variant } from '../lab/run.ts'

/** Said once, before all else: the text of the scenario that is played. */
export interface Opening {
  scenario: string
}

/** A match to be played, on a variant of that scenario. */
export interface Job {
  task: Task
  variant: Variant
}

/**
 * Why nothing came of a run: the scenario or a variant of it cannot be played; a player or a worker
 * failed; or it was stopped.
 */
export type Trouble = 'bad-scenario' | 'failed' | 'stopped'

/** No result: `detail` is for whoever reports a defect. */
export interface Refusal {
  ok: false
  trouble: Trouble
  detail: string
}

/** The answer to a job. */
export type Played = { ok: true; record: Observed } | Refusal

export const refusal = (trouble: Trouble, detail = ''): Refusal => ({ ok: false, trouble, detail })

/** What was thrown, as a refusal. */
export const failure = (error: unknown): Refusal =>
  refusal('failed', error instanceof Error ? error.message : String(error))
