/** Matches of random legal plans, round by round. */
import * as fc from 'fast-check'
import {
  clonePosition,
  drawOrder,
  emptyPlan,
  KIND,
  NONE,
  playRound,
  reject,
  rejectPlan,
  SeededDice,
  startMatch,
  viewOf,
  type Dice,
  type DiceState,
  type Draft,
  type Fact,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { SEED } from './counts.ts'

/** What a power likes to do; the rest of its plan is drawn from all legal orders. */
const LIKES = {
  anything: [],
  attacks: [KIND.pressure, KIND.covert, KIND.card],
  invests: [KIND.deal, KIND.survey, KIND.visit],
  courts: [KIND.exchange, KIND.grant, KIND.loan, KIND.dialogue, KIND.visit, KIND.summit],
} as const satisfies Record<string, readonly number[]>

export type Style = keyof typeof LIKES

/** How a random match is played: its chance, and each power's style. */
export interface Setting {
  seed: string
  styles: Style[]
}

/** Settings of matches in a world. */
export const settings = (world: World): fc.Arbitrary<Setting> =>
  fc.record({
    seed: fc.integer({ min: 0, max: 0x7fffffff }).map(String),
    styles: fc.array(fc.constantFrom(...(Object.keys(LIKES) as Style[])), {
      minLength: world.powers,
      maxLength: world.powers,
    }),
  })

/** Settings of so many matches, the same in every run. */
export const someSettings = (world: World, matches: number): Setting[] =>
  fc.sample(settings(world), { numRuns: matches, seed: SEED })

/** A round that was played: all it takes to play it again. */
export interface PlayedRound {
  world: World
  before: Position
  plans: Plan[]
  /** The state of the dice as the plans were revealed. */
  dice: DiceState
  facts: Fact[]
  after: Position
}

export const powersOf = (world: World): number[] => [...Array(world.powers).keys()]

/** A copy as it comes back from a file or a socket. */
export const jsonCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** An order that the style likes, if one is found fast; else any legal one. */
function drawLiked(draft: Draft, style: Style, dice: Dice): Order | null {
  const likes: readonly number[] = LIKES[style]
  const liked = draft.world.orders[draft.power]!.filter(({ kind }) => likes.includes(kind))
  for (let tries = liked.length > 0 && dice.roll(3) > 0 ? 20 : 0; tries > 0; tries--) {
    const order = liked[dice.roll(liked.length)]!
    if (reject(draft, order) === null) return order
  }
  return drawOrder(draft, dice, 60)
}

/** Orders each legal after those before it; sometimes fewer than a plan holds. */
export function drawOrders(
  world: World,
  position: Position,
  power: number,
  dice: Dice,
  style: Style = 'anything',
): Order[] {
  const orders: Order[] = []
  for (let slot = 0; slot < world.rules.plan.orders; slot++) {
    const drawn = drawLiked({ world, position, power, orders }, style, dice)
    if (drawn) orders.push(drawn)
  }
  return orders
}

/** The doctrine move and the agenda of a random plan. */
function drawRest(world: World, position: Position, power: number, dice: Dice): Plan {
  const move = dice.roll(3) - 1
  const mark = position.doctrine[power]! + move
  const allowed = mark >= world.doctrineLeast[power]! && mark <= world.doctrineMost[power]!
  const dealt = position.dealt[power]!.length
  const agenda = dealt > 0 && position.agenda[power] === NONE ? dice.roll(dealt) : NONE
  return { ...emptyPlan(), doctrine: allowed && world.modules.doctrine ? move : 0, agenda }
}

/** A random legal plan, chosen by what the power may know. */
export function drawPlan(
  world: World,
  real: Position,
  power: number,
  dice: Dice,
  style: Style = 'anything',
): Plan {
  const { position } = viewOf(world, real, [], power)
  const plan = drawRest(world, position, power, dice)
  plan.orders = drawOrders(world, position, power, dice, style)
  while (rejectPlan(world, position, power, plan)) plan.orders.pop()
  return plan
}

/** Plays a round on `position` and says what it took. */
function playOn(world: World, position: Position, plans: Plan[], dice: SeededDice): PlayedRound {
  const before = clonePosition(position)
  const state = dice.state()
  const facts: Fact[] = []
  playRound(world, position, plans, dice, facts)
  return { world, before, plans, dice: state, facts, after: clonePosition(position) }
}

/** Plays a random match to its end, round by round. */
export function* randomMatch(world: World, { seed, styles }: Setting): Generator<PlayedRound> {
  const dice = SeededDice.from(seed)
  const choice = SeededDice.from(`${seed} choice`)
  const position = startMatch(world, dice)
  while (position.ended === 0) {
    const plans = powersOf(world).map((power) =>
      drawPlan(world, position, power, choice, styles[power]),
    )
    yield playOn(world, position, plans, dice)
  }
}

/** Dice that show the same height whatever is rolled, from 0 (lowest) up to but not including 1. */
export const levelDice = (height: number): Dice => ({
  roll: (sides) => Math.floor(height * sides),
})
