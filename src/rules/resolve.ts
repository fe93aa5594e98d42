/** [R] Plans are revealed and their orders resolve, step by step. */
import { settleBids } from './contest.ts'
import { KIND, NONE, type Order, type Plan } from './order.ts'
import { ORDER_RULES } from './orders/index.ts'
import { capitalPrice, softPrice } from './price.ts'
import { refund } from './refund.ts'
import { rejectByConditions } from './reject.ts'
import { settle, type Round, type RoundOrder } from './round.ts'
import { STEP, STEP_NAMES } from './world/steps.ts'
import type { World } from './world/types.ts'

/** Whether nobody but its power sees an order, even when it is carried out. */
export function isHidden(world: World, power: number, order: Order): boolean {
  if (order.kind === KIND.card) return world.cards[power]![order.item]!.seen === 'hidden'
  return order.kind === KIND.covert
}

/** [R1] All plans are shown and paid together. */
export function revealPlans(round: Round, plans: readonly Plan[]): void {
  plans.forEach((plan, power) => {
    moveDoctrine(round, power, plan.doctrine)
    keepAgenda(round, power, plan.agenda)
    payOrders(round, power, plan.orders)
  })
}

/** [D2] The mark moves before income, so the move counts this round. */
function moveDoctrine(round: Round, power: number, by: number): void {
  if (by === 0) return
  round.position.doctrine[power]! += by
  const change = { what: 'doctrine', state: NONE, power, toward: NONE, by } as const
  round.facts?.push({ fact: 'changed', ...change, rule: 'D2', author: power, to: NONE })
}

/** [P6] The agenda kept is the power's secret. */
function keepAgenda(round: Round, power: number, agenda: number): void {
  if (agenda === NONE) return
  round.position.agenda[power] = agenda
  round.facts?.push({ fact: 'agenda-kept', power, agenda, to: power })
}

function payOrders(round: Round, power: number, orders: readonly Order[]): void {
  const { world, position } = round
  const draft = { world, position, power, orders }
  const paid = orders.map((order, index): RoundOrder => {
    const step =
      order.kind === KIND.card
        ? world.cards[power]![order.item]!.step
        : ORDER_RULES[order.kind]!.step
    const soft = softPrice(draft, index)
    const capital = capitalPrice(draft, index)
    return { power, order, step, soft, capital, hidden: isHidden(world, power, order), done: false }
  })
  for (const entry of paid) pay(round, entry)
}

function pay(round: Round, entry: RoundOrder): void {
  const { position } = round
  const { power, order, soft, capital, hidden } = entry
  position.soft[power]! -= soft
  position.capital[power]! -= capital
  if (!hidden) {
    position.publicSoft[power]! -= soft
    position.publicCapital[power]! -= capital
  }
  if (order.kind === KIND.card) {
    const hand = position.hands[power]!
    hand.splice(hand.indexOf(order.item), 1)
  }
  round.orders.push(entry)
  round.facts?.push({ fact: 'order', power, order, soft, capital, to: hidden ? power : NONE })
}

/** [R1] Runs the steps in rulebook order. */
export function resolveOrders(round: Round): void {
  for (let step = 0; step < STEP_NAMES.length; step++) resolveStep(round, step)
}

/** [R2] [R3] All orders of a step are checked on the position as it began, then carried out together. */
function resolveStep(round: Round, step: number): void {
  const entries = round.orders.filter((entry) => entry.step === step)
  if (entries.length === 0) return
  const cards = entries.filter((entry) => entry.order.kind === KIND.card)
  const others = entries.filter((entry) => entry.order.kind !== KIND.card)
  if (step !== STEP.deals) {
    carryOut(round, entries)
    settle(round)
    return
  }
  // [J3] Cards come before bids, so that nobody bids for what a card has just taken.
  carryOut(round, cards)
  settle(round)
  settleBids(round, stillPossible(round, others))
  settle(round)
}

function carryOut(round: Round, entries: readonly RoundOrder[]): void {
  for (const entry of stillPossible(round, entries)) {
    entry.done = true
    ORDER_RULES[entry.order.kind]!.apply(round, entry)
  }
}

/** The orders whose conditions hold; the others are refunded. */
function stillPossible(round: Round, entries: readonly RoundOrder[]): RoundOrder[] {
  const { world, position } = round
  const reasons = entries.map(({ power, order }) =>
    rejectByConditions({ world, position, power, orders: [] }, order),
  )
  entries.forEach((entry, index) => {
    const reason = reasons[index]
    if (reason) refund(round, entry, reason)
  })
  return entries.filter((_, index) => !reasons[index])
}
