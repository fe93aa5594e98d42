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
  type Fact,
  type Plan,
  type Position,
  type World,
} from '../rules/index.ts'
import { ORDER_NAMES } from '../scenario/index.ts'

/** A round as it was played: the position that was planned in, what happened, what came of it. */
interface RoundRecord {
  before: Position
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
  /** Per power and order kind: orders carried out; what was refunded does not count. */
  orders: number[][]
  /** The opening and every round, if recorded. */
  records: RoundRecord[]
}

interface PlayOptions {
  /** Keep positions and facts of every round. */
  record?: boolean
  /** What players may spend on one plan. */
  simulations?: number
}

/**
 * Plays a match. The same world, players and seed give the same result. Throws, with power, round
 * and code, when a player hands in an illegal plan.
 */
export function playMatch(
  world: World,
  players: readonly Player[],
  seed: string,
  { record = false, simulations = 0 }: PlayOptions = {},
): MatchResult {
  if (players.length !== world.powers) {
    throw new Error(`${players.length} players for ${world.powers} powers`)
  }
  const dice = SeededDice.from(`${seed}:match`)
  const seats = players.map((player, power): Seat => {
    return { player, dice: SeededDice.from(`${seed}:player${power}`), budget: { simulations } }
  })
  const orders = players.map(() => ORDER_NAMES.map(() => 0))
  let facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  const records: RoundRecord[] = []
  if (record) records.push(recordOf(clonePosition(position), facts, position))
  while (position.ended === 0) {
    const before = record ? clonePosition(position) : null
    const plans = seats.map((seat, power) => planOf(world, position, facts, power, seat))
    facts = []
    playRound(world, position, plans, dice, facts)
    countOrders(facts, orders)
    if (before) records.push(recordOf(before, facts, position))
  }
  const { winners, ended, round, points } = position
  return { seed, winners, ended, rounds: round, points, orders, records }
}

const recordOf = (before: Position, facts: Fact[], after: Position): RoundRecord => ({
  before,
  facts,
  after: clonePosition(after),
})

/** A player at the table, with its own dice. */
interface Seat {
  player: Player
  dice: Dice
  budget: Budget
}

/** Asks a player for its plan, which sees only what its power may know. */
function planOf(
  world: World,
  position: Position,
  facts: readonly Fact[],
  power: number,
  { player, dice, budget }: Seat,
): Plan {
  const plan = player.choose(viewOf(world, position, facts, power), dice, budget)
  const refusal = rejectPlan(world, position, power, plan)
  if (!refusal) return plan
  const { id } = world.scenario.powers[power]!
  throw new Error(
    `illegal plan of ${player.name} for ${id} in round ${position.round}: ` +
      `${refusal.code} (order ${refusal.order})`,
  )
}

/** Adds a round's orders to the counts; a refund takes its order back. */
function countOrders(facts: readonly Fact[], orders: readonly number[][]): void {
  for (const fact of facts) {
    if (fact.fact === 'order') orders[fact.power]![fact.order.kind]! += 1
    if (fact.fact === 'refund') orders[fact.power]![fact.order.kind]! -= 1
  }
}
