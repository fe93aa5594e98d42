/** [R0] A match from its opening to its end: the round reads as a list, in rulebook order. */
import { answerCalls, lapseCalls, openCalls } from './calls.ts'
import { capitalsRespond } from './capitals.ts'
import type { Dice } from './dice.ts'
import { applyDelayed } from './effects.ts'
import { collapse, finalCount } from './ending.ts'
import type { Fact } from './fact.ts'
import { revealHeadlines } from './headline.ts'
import { payIncome } from './income.ts'
import type { Plan } from './order.ts'
import type { Position } from './position.ts'
import { powersReact } from './reactions.ts'
import { resolveOrders, revealPlans } from './resolve.ts'
import { review } from './review.ts'
import { openRound, settle, type Round } from './round.ts'
import { setUp } from './setup.ts'
import { standings } from './standing.ts'
import type { World } from './world/types.ts'

/** What happens before the powers plan. */
const BEFORE_PLANNING: readonly ((round: Round) => void)[] = [
  applyDelayed,
  settle,
  revealHeadlines,
  openCalls,
  refillHands,
]

/** What happens once all plans are in. */
const AFTER_PLANNING: readonly ((round: Round) => void)[] = [
  resolveOrders,
  answerCalls,
  capitalsRespond,
  powersReact,
  payIncome,
  review,
  endOrGoOn,
]

/**
 * Begins a match: the opening position with round 1 ready to plan. Facts of the opening go to
 * `facts`, if given.
 */
export function startMatch(world: World, dice: Dice, facts: Fact[] | null = null): Position {
  const position = setUp(world, dice)
  beginRound(openRound(world, position, dice, facts, standings(world, position)))
  return position
}

/**
 * Plays a round: changes `position` in place. `plans` holds one legal plan a power, in the order
 * of the powers; the order in which people submitted them plays no part. `rejectPlan` is not asked
 * again. Throws when the match is over or a plan is missing.
 */
export function playRound(
  world: World,
  position: Position,
  plans: readonly Plan[],
  dice: Dice,
  facts: Fact[] | null = null,
): void {
  if (position.ended !== 0) throw new Error(`match is over, round ${position.round}`)
  if (plans.length !== world.powers) {
    throw new Error(`${plans.length} plans for ${world.powers} powers`)
  }
  const round = openRound(world, position, dice, facts, standings(world, position))
  revealPlans(round, plans)
  for (const step of AFTER_PLANNING) step(round)
}

function beginRound(round: Round): void {
  const { position } = round
  position.round += 1
  round.facts?.push({ fact: 'round', round: position.round, to: -1 })
  position.modifiers = position.modifiers.filter(([, until]) => until! >= position.round)
  lapseCalls(round)
  for (const step of BEFORE_PLANNING) step(round)
}

/** [P5] Hands are filled up again while the deck lasts. */
function refillHands({ world, position }: Round): void {
  for (let power = 0; power < world.powers; power++) {
    const hand = position.hands[power]!
    const deck = position.decks[power]!
    while (hand.length < world.rules.plan.hand && deck.length > 0) hand.push(deck.pop()!)
  }
}

/** [E] The match collapses, ends after its last round, or goes on. */
function endOrGoOn(round: Round): void {
  if (collapse(round)) return
  if (round.position.round < round.world.rounds) beginRound(round)
  else finalCount(round)
}
