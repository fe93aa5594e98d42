/** Computer players think in a worker, so that the page never waits for them. */
import { writeAnswer, type Thinker, type ThinkRequest } from '../../match/session/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { startThinking, type Answer, type Asked, type Thinking } from '../../thinking/client.ts'
import type { Seat, TaskName, Tasks } from '../../ai/index.ts'

/** The name under which the worker knows the match's world: it has one match at a time. */
const WORLD = 'match'

/** A worker that knows the world of one match. */
export class Brain {
  private readonly thinking: Thinking
  private known: Scenario | null = null

  constructor() {
    this.thinking = startThinking()
  }

  /** Asks about a match in the world of `scenario`. */
  ask<Name extends TaskName>(scenario: Scenario, task: Name, what: Tasks[Name]): Asked<Name> {
    if (this.known !== scenario) {
      this.known = scenario
      void this.thinking.ask('open', { world: WORLD, scenario })
    }
    return this.thinking.ask(task, what)
  }

  close(): void {
    this.thinking.close()
  }
}

/** The seat of a question, as the worker reads it. */
export const seatOf = ({ power, position, facts, earlier, player, seed }: ThinkRequest): Seat => ({
  world: WORLD,
  power,
  position,
  facts: [...earlier.map((seen) => seen.facts), facts],
  player,
  seed,
  simulations: 0,
})

/** A thinker for a session; it rejects when the worker has no plan. */
export const thinkerOf =
  (brain: Brain): Thinker =>
  async (request, signal) => {
    const asked = brain.ask(request.scenario, 'choose', { seat: seatOf(request) })
    signal.addEventListener('abort', () => asked.cancel())
    return writeAnswer(request, resultOf(await asked.answer))
  }

/** What a request came to. Throws, with the worker's words, when it came to nothing. */
export function resultOf<Name extends TaskName>(answer: Answer<Name>) {
  if (answer.ok) return answer.result
  throw new Error(`${answer.trouble} ${answer.detail}`)
}
