/**
 * What seats do while a round is planned, and its end. Functions from state to state: none changes
 * the state it is given, and none throws, whatever a seat sends.
 */
import {
  ordersAllowed,
  playRound,
  readOrder,
  readPlan,
  reject,
  rejectPlan,
  SeededDice,
  type Fact,
  type Plan,
  type Refusal,
} from '../rules/index.ts'
import { freshPlanning, type MatchState } from './state.ts'
import { readable, thaw } from './thaw.ts'
import { worldOf } from './worlds.ts'
import { copyChoice, copyOrder, copyPlan } from './written.ts'

/**
 * Commits a written plan for a seat, in place of the one it may have committed before. A plan that
 * is refused leaves the reason with the seat and changes nothing else.
 */
export function commit(state: MatchState, seat: number, written: unknown): MatchState {
  const world = worldOf(state.scenario)
  const position = readable(state.position)
  const plan = copyPlan(written, ordersAllowed(world, position, seat) + 1)
  return accept(state, seat, readPlan(world, seat, position.dealt[seat]!, plan))
}

/** Commits the seat's draft, with the doctrine move and agenda that `choice` names. */
export function commitDraft(state: MatchState, seat: number, choice: unknown): MatchState {
  const world = worldOf(state.scenario)
  const { dealt } = readable(state.position)
  const plan = readPlan(world, seat, dealt[seat]!, copyChoice(choice))
  return accept(state, seat, { ...plan, orders: [...plan.orders, ...thaw(state.drafts[seat]!)] })
}

function accept(state: MatchState, seat: number, plan: Plan): MatchState {
  const refusal = rejectPlan(worldOf(state.scenario), readable(state.position), seat, plan)
  if (refusal) return refuse(state, seat, refusal)
  return {
    ...state,
    committed: state.committed.with(seat, true),
    plans: state.plans.with(seat, plan),
    refusals: state.refusals.with(seat, null),
  }
}

const refuse = (state: MatchState, seat: number, refusal: Refusal): MatchState => ({
  ...state,
  refusals: state.refusals.with(seat, refusal),
})

/** Takes a committed plan back or, where there is none, empties the draft. */
export function takeBack(state: MatchState, seat: number): MatchState {
  if (!state.committed[seat]) return clearDraft(state, seat)
  return {
    ...state,
    committed: state.committed.with(seat, false),
    plans: state.plans.with(seat, null),
    refusals: state.refusals.with(seat, null),
  }
}

/**
 * Adds a written order to the seat's draft; one that is refused leaves the reason instead. A
 * committed plan has to be taken back first.
 */
export function addOrder(state: MatchState, seat: number, written: unknown): MatchState {
  if (state.committed[seat]) return state
  const world = worldOf(state.scenario)
  const orders = thaw(state.drafts[seat]!)
  const order = readOrder(world, seat, copyOrder(written))
  const code = reject({ world, position: readable(state.position), power: seat, orders }, order)
  if (code) return refuse(state, seat, { code, order: orders.length })
  return {
    ...state,
    drafts: state.drafts.with(seat, [...orders, order]),
    refusals: state.refusals.with(seat, null),
  }
}

function clearDraft(state: MatchState, seat: number): MatchState {
  if (state.drafts[seat]!.length === 0) return state
  return { ...state, drafts: state.drafts.with(seat, []) }
}

/** Whether every seat has committed, so that the round can be played. */
export const allCommitted = (state: MatchState): boolean => state.committed.every(Boolean)

/** Plays the round that all seats have planned. Throws on a view, which has no dice. */
export function resolveRound(state: MatchState): MatchState {
  if (state.secret === null) throw new Error('a view of a match cannot be played on')
  const world = worldOf(state.scenario)
  const position = thaw(state.position)
  const dice = new SeededDice(thaw(state.secret.dice))
  const facts: Fact[] = []
  playRound(world, position, thaw(state.plans) as Plan[], dice, facts)
  return {
    scenario: state.scenario,
    position,
    facts,
    ...freshPlanning(world.powers),
    secret: { dice: dice.state() },
  }
}
