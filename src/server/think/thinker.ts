/** Whoever decides for the seats that computers play. */
import type { Response, Seat } from '../../ai/index.ts'
import type { Plan } from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Job } from './job.ts'

export interface Thinker {
  /** A plan for a seat: the same each time the same is asked. Rejects where nobody can think. */
  choose(seat: Seat, scenario: Scenario): Promise<Plan>
  close(): Promise<void>
}

/** Answers jobs, here or on another thread. */
export type Decide = (job: Job) => Response | Promise<Response>

/** Scenarios are large, so they only go to threads that do not know them. */
export async function chooseBy(decide: Decide, seat: Seat, scenario: Scenario): Promise<Plan> {
  const first = await decide({ seat, scenario: null })
  const unknown = !first.ok && first.trouble === 'unknown-world'
  const answer = unknown ? await decide({ seat, scenario }) : first
  if (!answer.ok) throw new Error(`${answer.trouble} ${answer.detail}`)
  return answer.result as Plan
}
