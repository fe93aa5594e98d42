/** What the rules of the flowchart look at: the view, the draft so far, and a few readings of them. */
import {
  capitalPrice,
  courtshipGain,
  courtsOneState,
  donorExtra,
  expectedGoodwill,
  KIND,
  mayAnswer,
  SCALE,
  sizeFor,
  softPrice,
  standings,
  surveyGain,
  type Draft,
  type Order,
  type Standings,
  type View,
} from '../../rules/index.ts'

/** A draft with readings of the board; `orders` grows while the plan is filled. */
export interface Situation extends Draft {
  readonly orders: Order[]
  readonly at: Standings
  readonly states: readonly number[]
  readonly rivals: readonly number[]
  /** Reviews still to come, this round's included. */
  readonly reviewsLeft: number
  /** Rounds until the next review, 0 for a review after this round. */
  readonly untilReview: number
}

export function situationOf({ world, position, power }: View): Situation {
  const due = [...world.reviewAfter.keys()].filter(
    (round) => world.reviewAfter[round] && round >= position.round,
  )
  return {
    world,
    position,
    power,
    orders: [],
    at: standings(world, position),
    states: [...Array(world.states).keys()],
    rivals: [...Array(world.powers).keys()].filter((other) => other !== power),
    reviewsLeft: due.length,
    untilReview: due.length > 0 ? due[0]! - position.round : Infinity,
  }
}

export const cellOf = ({ world, power }: Situation, state: number, of = power): number =>
  state * world.powers + of

/** Rounds that follow this one. */
export const roundsLeft = ({ world, position }: Situation): number => world.rounds - position.round

/** Goodwill in a state, 0–10, once the draft's own orders are done. */
export function goodwillIn(situation: Situation, state: number): number {
  const { world, orders } = situation
  let goodwill = expectedGoodwill(situation, state)
  for (const { kind, state: place } of orders) {
    if (place !== state) continue
    if (kind === KIND.survey) goodwill += world.rules.goodwill.survey
  }
  return Math.min(SCALE, goodwill)
}

/** [O9] Whether a state thanks for being stabilised. */
export function isGratefulFor({ world, position }: Situation, state: number): boolean {
  return position.stability[state]! < world.rules.stabilise.goodwillBelow
}

/** Stake in a state with the draft's own deals. */
export function stakeIn(situation: Situation, state: number): number {
  const { world, position, orders, at } = situation
  const planned = orders.filter(({ kind, state: place }) => kind === KIND.deal && place === state)
  const sizes = planned.map(({ item }) => sizeFor(world, position, item))
  return sizes.reduce((sum, size) => sum + size, at.stake[cellOf(situation, state)]!)
}

/** Goodwill that one more order would bring in a state that it acts on, an answered call included. */
export function goodwillGain(situation: Situation, order: Order, state = order.state): number {
  const call = answersCall(situation, order, state) ? situation.world.rules.calls.alone : 0
  return ownGain(situation, order) + call
}

function ownGain(situation: Situation, order: Order): number {
  const { world, position, power, orders } = situation
  const { kind, state, quiet } = order
  const { goodwill } = world.rules
  if (kind === KIND.survey) return surveyGain(world, position, power, state)
  if (kind === KIND.stabilise) return isGratefulFor(situation, state) ? goodwill.stabilise : 0
  if (kind === KIND.deal) return quiet === 1 ? 0 : goodwill.openDeal
  const before = position.goodwill[state * world.powers + power]!
  const first = courtsOneState(order) && !orders.some(courtsOneState)
  return courtshipGain(world, before, order, state) + (first ? donorExtra(world, power, before) : 0)
}

/** [C2] Whether an order that acts on a state would answer a call there that the draft does not. */
export function answersCall(situation: Situation, order: Order, state: number): boolean {
  const here = situation.orders.filter(
    (other) => other.kind === KIND.summit || other.state === state,
  )
  const answers = (call: number, entry: Order) => isAnswer(situation, call, entry, state)
  return situation.position.calls.some(
    ([call, asking]) =>
      asking === state && answers(call!, order) && !here.some((other) => answers(call!, other)),
  )
}

function isAnswer(situation: Situation, call: number, { kind, item }: Order, state: number) {
  const { world, position, power, at } = situation
  return world.calls[call]!.answers.some(
    (answer) =>
      answer.kind === kind &&
      mayAnswer({ world, position, at, reader: power }, answer.power, power, state) &&
      (kind !== KIND.deal || (world.projectSector[item]! & answer.sectors) !== 0),
  )
}

/** What one more order would cost, in soft power and capital. */
export function priceOf(situation: Situation, order: Order): { soft: number; capital: number } {
  const whole = { ...situation, orders: [...situation.orders, order] }
  const index = situation.orders.length
  return { soft: softPrice(whole, order), capital: capitalPrice(whole, index) }
}

/** The highest wariness of the power that any rival has, once the draft has reassured them. */
export function warinessOfMe({ world, position, power, rivals, orders }: Situation): number {
  const most = Math.max(...rivals.map((rival) => position.wariness[rival * world.powers + power]!))
  const reassured = orders.some(({ kind }) => kind === KIND.reassure)
  return most - (reassured ? world.rules.reassure.wariness : 0)
}

/** Wariness that counts as high: one open act more and a review would cost points. */
export const isWatched = (situation: Situation): boolean =>
  warinessOfMe(situation) >= situation.world.rules.review.waryFrom - 1
