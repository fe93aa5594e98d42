/**
 * What explanations are worked out from: plans are tried side by side in the rounds that the search
 * guessed, with the same rivals' plans and the same dice for each, so that what differs is the plan.
 */
import {
  clonePosition,
  playRound,
  SeededDice,
  type Dice,
  type DiceState,
  type Plan,
  type Position,
  type View,
} from '../../rules/index.ts'
import { noTerms, TermReader, type Scales } from '../search/terms.ts'
import type { GuessedRound, Thought } from '../search/thought.ts'
import { Judge, inOrder, withTaste } from '../search/value.ts'

/** A guessed round with dice of its own. */
interface FixedRound extends GuessedRound {
  dice: DiceState
}

/** How a plan does in the rounds of an inquiry. */
export interface Sample {
  /** Chance to win after each round, 0 to 1. */
  values: number[]
  /** Mean of each of `TERMS`. */
  terms: number[]
}

export interface Inquiry {
  view: View
  thought: Thought
  rounds: FixedRound[]
  judge: Judge
  reader: TermReader
  /** How the chosen plan does. */
  chosen: Sample
}

/** Rounds in which two plans are compared, where a budget names none. */
const ROUNDS = 64

const WORD = 0x1_0000_0000

const drawState = (dice: Dice): DiceState => [
  dice.roll(WORD),
  dice.roll(WORD),
  dice.roll(WORD),
  dice.roll(WORD),
]

/** Of all guessed rounds so many, spread evenly; the same ones again where there are fewer. */
function spread(rounds: readonly GuessedRound[], wanted: number): GuessedRound[] {
  const step = Math.max(1, rounds.length / wanted)
  return Array.from({ length: wanted }, (_, i) => rounds[Math.floor(i * step) % rounds.length]!)
}

/**
 * Opens an inquiry into a thought about a view. `thought.plan` may be any legal plan of the power,
 * also one that the search did not find. `simulations` is the number of rounds in which each plan is
 * tried (0: 64). The same view, thought and dice give the same explanations.
 *
 * A thought without guessed rounds (a slip) cannot be inquired into: think again without slips.
 */
export function inquire(
  view: View,
  thought: Thought,
  scales: Scales,
  dice: Dice,
  simulations = 0,
): Inquiry {
  const { world, power } = view
  if (thought.rounds.length === 0) throw new Error(`no guessed rounds behind a ${thought.how}`)
  const weights = inOrder(scales.weights)
  const own = withTaste(scales.weights, scales.taste)
  const bench = {
    view,
    thought,
    rounds: spread(thought.rounds, simulations || ROUNDS).map((round) => ({
      ...round,
      dice: drawState(dice),
    })),
    judge: new Judge(
      world,
      world.rivals.map((_, of) => (of === power ? own : weights)),
    ),
    reader: new TermReader(world, power, scales),
  }
  return { ...bench, chosen: sample(bench, thought.plan) }
}

/** Tries a plan in every round of an inquiry. */
export function sample(
  { view, rounds, judge, reader }: Omit<Inquiry, 'chosen'>,
  plan: Plan,
): Sample {
  const { power } = view
  const values: number[] = []
  const sums = noTerms()
  const chances: number[] = []
  const terms = noTerms()
  for (const round of rounds) {
    const after = playedWith(view, round, plan)
    judge.judge(after, chances)
    values.push(chances[power]!)
    reader.read(after, terms)
    for (let i = 0; i < terms.length; i++) sums[i]! += terms[i]!
  }
  return { values, terms: sums.map((sum) => sum / rounds.length) }
}

/** What comes of a guessed round when the power gives this plan. */
function playedWith({ world, power }: View, round: FixedRound, plan: Plan): Position {
  const position = clonePosition(round.position)
  const plans = round.plans.map((other, of) => (of === power ? plan : other))
  playRound(world, position, plans, new SeededDice([...round.dice]))
  return position
}
