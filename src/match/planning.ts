/**
 * What seats do while a round is planned, and its end. Functions from state to state: none changes
 * the state it is given, and none throws, whatever a seat sends.
 */
import {
  emptyPlan,
  NONE,
  ordersAllowed,
  playRound,
  readOrder,
  readPlan,
  reject,
  rejectPlan,
  SeededDice,
  writePlan,
  type Fact,
  type Order,
  type Plan,
  type Refusal,
  type WrittenPlan,
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
  const { orders } = state.drafts[seat]!
  return accept(state, seat, { ...plan, orders: [...plan.orders, ...thaw(orders)] })
}

/**
 * Keeps a written plan as the seat's draft, which need not be legal; what is no order is left out. A
 * committed plan has to be taken back first.
 */
export function keepDraft(state: MatchState, seat: number, written: unknown): MatchState {
  if (state.committed[seat]) return state
  const world = worldOf(state.scenario)
  const position = readable(state.position)
  const dealt = position.dealt[seat]!
  const copied = copyPlan(written, ordersAllowed(world, position, seat) + 1)
  const { orders, doctrine, agenda } = readPlan(world, seat, dealt, copied)
  const draft: Plan = {
    orders: orders.filter(isWhole),
    doctrine: [-1, 0, 1].includes(doctrine) ? doctrine : 0,
    agenda: agenda in dealt ? agenda : NONE,
  }
  return { ...state, drafts: state.drafts.with(seat, draft) }
}

const isWhole = (order: Order): boolean =>
  order.kind >= 0 && Object.values(order).every(Number.isInteger)

/**
 * The seat's draft as a plan that can be committed: without the orders that cannot stand, without a
 * move of the doctrine that cannot be, with an agenda where one has to be kept. Null where no orders
 * are in it, or none are left.
 */
export function standingDraft(state: MatchState, seat: number): WrittenPlan | null {
  const world = worldOf(state.scenario)
  const position = readable(state.position)
  const draft = thaw(state.drafts[seat]!)
  const choices = [draft.doctrine, 0].flatMap((doctrine) =>
    [draft.agenda, NONE, 0].map((agenda) => ({ doctrine, agenda })),
  )
  const choice = choices.find(
    (each) => !rejectPlan(world, position, seat, { ...emptyPlan(), ...each }),
  )
  if (!choice) return null
  const plan: Plan = { ...choice, orders: draft.orders }
  for (;;) {
    const refusal = rejectPlan(world, position, seat, plan)
    if (!refusal) break
    plan.orders = plan.orders.toSpliced(refusal.order, 1)
  }
  return plan.orders.length > 0 ? writePlan(world, seat, position.dealt[seat]!, plan) : null
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
  const draft = state.drafts[seat]!
  const orders = thaw(draft.orders)
  const order = readOrder(world, seat, copyOrder(written))
  const code = reject({ world, position: readable(state.position), power: seat, orders }, order)
  if (code) return refuse(state, seat, { code, order: orders.length })
  return {
    ...state,
    drafts: state.drafts.with(seat, { ...draft, orders: [...orders, order] }),
    refusals: state.refusals.with(seat, null),
  }
}

function clearDraft(state: MatchState, seat: number): MatchState {
  if (state.drafts[seat]!.orders.length === 0) return state
  return { ...state, drafts: state.drafts.with(seat, emptyPlan()) }
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
    lastPlans: state.plans,
    secret: { dice: dice.state() },
  }
}
