/** [R] Plans are revealed and their orders resolve, step by step. */
import { settleBids } from './contest.ts'
import { shuffle, type Dice } from './dice.ts'
import { KIND, NONE, type Order, type Plan } from './order.ts'
import { isHidden } from './orders/covert.ts'
import { ORDER_RULES } from './orders/index.ts'
import { capitalPrice, softPrice } from './price.ts'
import type { Reason } from './reason.ts'
import { refund } from './refund.ts'
import { rejectByConditions } from './reject.ts'
import { settle, type Round, type RoundOrder } from './round.ts'
import { STEP, STEP_NAMES } from './world/steps.ts'
import type { World } from './world/types.ts'

/** [R1] All plans are shown and paid together. */
export function revealPlans(round: Round, plans: readonly Plan[]): void {
  for (let power = 0; power < plans.length; power++) {
    const plan = plans[power]!
    moveDoctrine(round, power, plan.doctrine)
    keepAgenda(round, power, plan.agenda)
    payOrders(round, power, plan.orders)
  }
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
  const kept = round.position.dealt[power]![agenda]!
  round.facts?.push({ fact: 'agenda-kept', power, agenda: kept, to: power })
}

/** [P3] Prices are worked out for the plan as a whole before anything is paid. */
function payOrders(round: Round, power: number, orders: readonly Order[]): void {
  const { world, position } = round
  const draft = { world, position, power, orders }
  const first = round.orders.length
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index]!
    round.orders.push({
      power,
      order,
      step: stepOf(world, power, order),
      soft: softPrice(draft, order),
      capital: capitalPrice(draft, index),
      hidden: isHidden(world, power, order),
      done: false,
    })
  }
  for (let index = first; index < round.orders.length; index++) pay(round, round.orders[index]!)
}

function stepOf(world: World, power: number, order: Order): number {
  if (order.kind === KIND.card) return world.cards[power]![order.item]!.step
  return ORDER_RULES[order.kind]!.step
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
  round.facts?.push({ fact: 'order', power, order, soft, capital, to: hidden ? power : NONE })
}

/** [R1] Runs the steps in rulebook order. */
export function resolveOrders(round: Round): void {
  const steps: RoundOrder[][] = STEP_NAMES.map(() => [])
  for (const entry of round.orders) steps[entry.step]!.push(entry)
  for (let step = 0; step < steps.length; step++) {
    const entries = steps[step]!
    if (entries.length > 0) resolveStep(round, step, entries)
  }
}

/** [R2] All orders of a step read the position as it began; their changes count together. */
function resolveStep(round: Round, step: number, entries: readonly RoundOrder[]): void {
  if (step === STEP.deals) {
    // [J3] Cards come before bids, so that nobody bids for what a card has just taken.
    carryOut(
      round,
      entries.filter((entry) => entry.order.kind === KIND.card),
    )
    settle(round)
    const bids = entries.filter((entry) => entry.order.kind === KIND.deal)
    settleBids(round, stillPossible(round, bids))
  } else {
    carryOut(round, entries)
  }
  settle(round)
}

function carryOut(round: Round, entries: readonly RoundOrder[]): void {
  for (const entry of inTellingOrder(stillPossible(round, entries), round.dice)) {
    entry.done = true
    ORDER_RULES[entry.order.kind]!.apply(round, entry)
  }
}

/**
 * [K4] Hidden orders come last, by place, and by chance in one place: told in the order of the
 * powers, the news would say who was behind which unrest.
 */
function inTellingOrder(entries: readonly RoundOrder[], dice: Dice): readonly RoundOrder[] {
  const hidden = entries.filter((entry) => entry.hidden)
  if (hidden.length < 2) return entries
  const drawn = shuffle([...hidden.keys()], dice).map((index) => hidden[index]!)
  drawn.sort((a, b) => a.order.state - b.order.state)
  return [...entries.filter((entry) => !entry.hidden), ...drawn]
}

/** [R3] The orders whose conditions hold; the others are refunded, once all have been asked. */
function stillPossible(round: Round, entries: readonly RoundOrder[]): RoundOrder[] {
  const { world, position } = round
  const possible: RoundOrder[] = []
  const failed: { entry: RoundOrder; reason: Reason }[] = []
  for (const entry of entries) {
    const draft = { world, position, power: entry.power, orders: NO_ORDERS }
    const reason = rejectByConditions(draft, entry.order)
    if (reason === null) possible.push(entry)
    else failed.push({ entry, reason })
  }
  for (const { entry, reason } of failed) refund(round, entry, reason)
  return possible
}

const NO_ORDERS: readonly Order[] = []
