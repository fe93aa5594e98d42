/** Effects tried out on a board, for whoever writes them: by the same functions as in a match. */
import type { Dice } from './dice.ts'
import { applyDelayed } from './effects.ts'
import type { Fact } from './fact.ts'
import { reveal } from './headline.ts'
import { order, type Order } from './order.ts'
import { ORDER_RULES } from './orders/index.ts'
import { clonePosition, type Position } from './position.ts'
import { strike } from './reactions.ts'
import type { Reason } from './reason.ts'
import { openRound, settle, type Round } from './round.ts'
import { standings } from './standing.ts'
import type { World } from './world/types.ts'

/** What is tried, by indices: where it hits and whom it meets, -1 where that is not asked. */
export type Trial =
  | { what: 'headline'; headline: number; state: number }
  | { what: 'card'; power: number; card: number; state: number; rival: number }
  | { what: 'backlash'; power: number; toward: number; state: number }

export interface Tried {
  /** Why the card could not be played so, or null. Its effects are tried all the same. */
  refused: Reason | null
  before: Position
  after: Position
  facts: Fact[]
  /** The rounds in which delayed effects come, if nothing else happens meanwhile. */
  later: { round: number; after: Position; facts: Fact[] }[]
}

/**
 * Tries effects on the board of the scenario as it is written, in round 1: nothing has been drawn or
 * dealt. All chances come true, or none.
 */
export function tryEffects(world: World, trial: Trial, chancesComeTrue: boolean): Tried {
  const before = clonePosition(world.opening)
  before.round = 1
  const dice: Dice = { roll: (sides) => (chancesComeTrue ? 0 : sides - 1) }
  const round = roundOn(world, clonePosition(before), dice)
  const refused = refusal(world, before, trial)
  carryOut(round, trial)
  settle(round)
  const { position: after, facts } = round
  return { refused, before, after, facts, later: delayed(world, after, dice) }
}

function roundOn(world: World, position: Position, dice: Dice): Round & { facts: Fact[] } {
  const facts: Fact[] = []
  return { ...openRound(world, position, dice, facts, standings(world, position)), facts }
}

const orderOf = ({ card, state, rival }: Extract<Trial, { what: 'card' }>): Order =>
  order('card', { item: card, state, rival })

function refusal(world: World, position: Position, trial: Trial): Reason | null {
  if (trial.what !== 'card') return null
  const draft = { world, position, power: trial.power, orders: [] }
  return ORDER_RULES[orderOf(trial).kind]!.conditions(draft, orderOf(trial))
}

function carryOut(round: Round, trial: Trial): void {
  switch (trial.what) {
    case 'headline':
      reveal(round, trial.headline, trial.state)
      break
    case 'backlash':
      strike(round, trial, { rule: 'W4', author: trial.power })
      break
    default: {
      const card = orderOf(trial)
      const { power } = trial
      const { step, seen } = round.world.cards[power]![trial.card]!
      const paid = { soft: 0, capital: 0, hidden: seen === 'hidden', done: true }
      ORDER_RULES[card.kind]!.apply(round, { power, order: card, step, ...paid })
    }
  }
}

/** [F7] What comes in later rounds of the match. */
function delayed(world: World, position: Position, dice: Dice): Tried['later'] {
  const found: Tried['later'] = []
  let last = position
  while (last.scheduled.length > 0) {
    const next = Math.min(...last.scheduled.map(([due]) => due!))
    if (next > world.rounds) break
    const round = roundOn(world, clonePosition(last), dice)
    round.position.round = next
    applyDelayed(round)
    settle(round)
    found.push({ round: next, after: round.position, facts: round.facts })
    last = round.position
  }
  return found
}
