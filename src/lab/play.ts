/** Plays one match between players and counts what they did. */
import type { Budget, Player } from '../ai/index.ts'
import {
  clonePosition,
  playRound,
  rejectPlan,
  SeededDice,
  startMatch,
  viewOf,
  type Dice,
  type DiceState,
  type Fact,
  type Plan,
  type Position,
  type View,
  type World,
} from '../rules/index.ts'

/** A round as it was played: the position that was planned in, what happened, what came of it. */
export interface RoundRecord {
  before: Position
  /** The plans of all powers; none for the opening. */
  plans: readonly Plan[]
  /** The dice before the round. */
  dice: DiceState
  facts: Fact[]
  after: Position
}

export interface MatchResult {
  seed: string
  /** Indices of the winning powers; several after a tie, none when nobody was left to win. */
  winners: number[]
  /** 1 ended after the last round, 2 ended by collapse. */
  ended: number
  /** Rounds played. */
  rounds: number
  /** Per power: victory points in twelfths. */
  points: number[]
  /** The opening and every round, if recorded. */
  records: RoundRecord[]
}

interface PlayOptions {
  /** Keep positions and facts of every round. */
  record?: boolean
  /** What players may spend on one plan. */
  simulations?: number
}

/** What a power is asked in a round: all that a player needs for its plan. */
interface Question {
  power: number
  view: View
  dice: Dice
  budget: Budget
}

/** Whoever answers questions, at once or later. */
interface Named {
  readonly name: string
}

/** A player that takes its time, such as one that runs in another process. */
export interface AsyncPlayer extends Named {
  /** As `choose` of `Player`, or the promise of it. */
  choose(view: View, dice: Dice, budget: Budget): Plan | Promise<Plan>
  /** Hears at the end of the match which powers won. */
  end?(winners: readonly number[]): void | Promise<void>
}

/**
 * Plays a match. The same world, players and seed give the same result. Throws, with power, round
 * and code, when a player hands in an illegal plan.
 */
export function playMatch(
  world: World,
  players: readonly Player[],
  seed: string,
  options: PlayOptions = {},
): MatchResult {
  const match = questionsOf(world, players, seed, options)
  let step = match.next()
  while (!step.done) {
    const plans = step.value.map((question) => answer(players[question.power]!, question))
    step = match.next(plans)
  }
  return step.value
}

/** As `playMatch`, with players that take their time; those of one round think side by side. */
export async function playMatchAsync(
  world: World,
  players: readonly AsyncPlayer[],
  seed: string,
  options: PlayOptions = {},
): Promise<MatchResult> {
  const match = questionsOf(world, players, seed, options)
  let step = match.next()
  while (!step.done) {
    const plans = step.value.map(async (question) => answer(players[question.power]!, question))
    step = match.next(await Promise.all(plans))
  }
  const { winners } = step.value
  await Promise.all(players.map(async (player) => player.end?.(winners)))
  return step.value
}

function answer<T>(
  player: { choose(view: View, dice: Dice, budget: Budget): T },
  { view, dice, budget }: Question,
): T {
  return player.choose(view, dice, budget)
}

/** A match as the questions of its rounds, one a power; it goes on when it hears their plans. */
function* questionsOf(
  world: World,
  players: readonly Named[],
  seed: string,
  { record = false, simulations = 0 }: PlayOptions,
): Generator<Question[], MatchResult, readonly Plan[]> {
  if (players.length !== world.powers) {
    throw new Error(`${players.length} players for ${world.powers} powers`)
  }
  const dice = SeededDice.from(`${seed}:match`)
  const ownDice = players.map((_, power) => SeededDice.from(`${seed}:player${power}`))
  let facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  const records: RoundRecord[] = []
  if (record) {
    const before = clonePosition(position)
    records.push({ before, plans: [], dice: dice.state(), facts, after: before })
  }
  while (position.ended === 0) {
    const before = record ? clonePosition(position) : null
    const plans = yield ownDice.map((own, power): Question => {
      const view = viewOf(world, position, facts, power)
      return { power, view, dice: own, budget: { simulations } }
    })
    plans.forEach((plan, power) => refuseIllegal(world, position, power, plan, players[power]!))
    facts = []
    const rolls = dice.state()
    playRound(world, position, plans, dice, facts)
    if (before) {
      records.push({ before, plans, dice: rolls, facts, after: clonePosition(position) })
    }
  }
  const { winners, ended, round, points } = position
  return { seed, winners, ended, rounds: round, points, records }
}

function refuseIllegal(
  world: World,
  position: Position,
  power: number,
  plan: Plan,
  player: Named,
): void {
  const refusal = rejectPlan(world, position, power, plan)
  if (!refusal) return
  const { id } = world.scenario.powers[power]!
  throw new Error(
    `illegal plan of ${player.name} for ${id} in round ${position.round}: ` +
      `${refusal.code} (order ${refusal.order})`,
  )
}
