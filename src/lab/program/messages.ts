/**
 * The protocol between the lab and a program that plays: one JSON value a line. `docs/bots.md`
 * describes it for those who write programs.
 */
import {
  legalOrders,
  NONE,
  readPlan,
  rejectPlan,
  writeOrder,
  type Plan,
  type Reason,
  type View,
  type World,
  type WrittenOrder,
} from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { writeView, type WrittenView } from './view.ts'

/** Changes whenever a program for the last number could misread a message. */
const PROTOCOL = 1

/** Opens a match: what is played, as whom, and a number for the program's own chance. */
interface MatchMessage {
  type: 'match'
  protocol: number
  scenario: Scenario
  power: string
  seed: number
}

/** Asks for a plan. */
interface PlanMessage {
  type: 'plan'
  round: number
  view: WrittenView
  legal: WrittenOrder[]
}

/** Says what was wrong with an answer, and how many more there may be. */
export interface RefusedMessage {
  type: 'refused'
  reason: AnswerReason
  order: number
  sentence: string
  triesLeft: number
}

/** Closes a match with the ids of the winners. */
interface EndMessage {
  type: 'end'
  winners: string[]
}

export type Message = MatchMessage | PlanMessage | RefusedMessage | EndMessage

/** Why an answer is refused: it is no JSON, or a rule is against it. */
export type AnswerReason = Reason | 'not-json'

/** An answer that is no legal plan. `order` is the position of the order at fault, or -1. */
export interface RefusedAnswer {
  reason: AnswerReason
  order: number
}

type Answer = { ok: true; plan: Plan } | { ok: false; refused: RefusedAnswer }

/** The message that opens a match. The seed must not be the one the match's dice grow from. */
export const matchMessage = ({ world, power }: View, seed: number): MatchMessage => ({
  type: 'match',
  protocol: PROTOCOL,
  scenario: world.scenario,
  power: world.scenario.powers[power]!.id,
  seed,
})

/** The message that asks a program for its plan. */
export function planMessage(view: View): PlanMessage {
  const { world, power, position } = view
  const orders = legalOrders({ world, position, power, orders: [] })
  return {
    type: 'plan',
    round: position.round,
    view: writeView(view),
    legal: orders.map((order) => writeOrder(world, power, order)),
  }
}

/** The message that closes a match. */
export const endMessage = ({ scenario }: World, winners: readonly number[]): EndMessage => ({
  type: 'end',
  winners: winners.map((power) => scenario.powers[power]!.id),
})

/** Reads the line that answers a plan message; whatever it holds, it never throws. */
export function readAnswer({ world, power, position }: View, line: string): Answer {
  const written = parsed(line)
  if (written === undefined) return { ok: false, refused: { reason: 'not-json', order: NONE } }
  const plan = readPlan(world, power, position.dealt[power]!, written)
  const refusal = rejectPlan(world, position, power, plan)
  if (!refusal) return { ok: true, plan }
  return { ok: false, refused: { reason: refusal.code, order: refusal.order } }
}

/** The value of a JSON text; `undefined`, which JSON cannot say, where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
