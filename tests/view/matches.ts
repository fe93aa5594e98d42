/** Matches between flowchart players, round by round. */
import { makePlayer, readPlayer } from '../../src/ai/index.ts'
import {
  clonePosition,
  playRound,
  SeededDice,
  startMatch,
  viewOf,
  type Fact,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'

export interface FlowchartRound {
  round: number
  before: Position
  plans: Plan[]
  facts: Fact[]
  after: Position
}

/** A whole match, with nothing hidden. */
export function flowchartMatch(
  world: World,
  seed: string,
): { opening: Position; openingFacts: Fact[]; rounds: FlowchartRound[] } {
  const dice = SeededDice.from(seed)
  const openingFacts: Fact[] = []
  const position = startMatch(world, dice, openingFacts)
  const opening = clonePosition(position)
  const players = world.rivals.map(() => makePlayer(readPlayer('flowchart')!))
  const rounds: FlowchartRound[] = []
  let facts = openingFacts
  while (position.ended === 0) {
    const before = clonePosition(position)
    const plans = players.map((player, power) =>
      player.choose(viewOf(world, position, facts, power), dice, { simulations: 0 }),
    )
    facts = []
    playRound(world, position, plans, dice, facts)
    rounds.push({ round: before.round, before, plans, facts, after: clonePosition(position) })
  }
  return { opening, openingFacts, rounds }
}
