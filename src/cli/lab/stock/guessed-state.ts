/**
 * What a bot of boardgame.io gets to see: a state of its own, in which all that its power may not know
 * is guessed. boardgame.io would hand it the match itself, with every secret and the dice to come.
 */
import { InitializeGame } from 'boardgame.io/internal'
import { guess, type Memory } from '../../../ai/index.ts'
import { type MatchState, withScenario } from '../../../match/index.ts'
import {
  clonePosition,
  emptyPlan,
  type Dice,
  type Order,
  type Position,
  SeededDice,
  startMatch,
  type View,
  type World,
} from '../../../rules/index.ts'

/** boardgame.io's game, and its state at the opening of some match. */
export interface Table {
  game: ReturnType<typeof withScenario>
  opening: ReturnType<typeof InitializeGame>
}

/** A table to think at, which has nothing to do with the match that is played. */
export function openTable(world: World, dice: Dice): Table {
  const game = withScenario(world.scenario, seedFrom(dice))
  return { game, opening: InitializeGame({ game, numPlayers: world.powers }) }
}

/**
 * A state that looks to the power as the match does, with the orders it has gathered so far. Rivals'
 * cards and agendas, news and calls to come, and the dice are new each time.
 */
export function guessedState(
  { opening }: Table,
  view: View,
  orders: Order[],
  memory: Memory,
  dice: Dice,
): Table['opening'] {
  const position = clonePosition(view.position)
  guess(view, memory, position, dice)
  dealFuture(view, memory, position, dice)
  const { drafts } = opening.G as MatchState
  return {
    ...opening,
    G: {
      ...opening.G,
      position,
      facts: view.facts,
      drafts: drafts.with(view.power, { ...emptyPlan(), orders }),
      secret: { dice: SeededDice.from(seedFrom(dice)).state() },
    },
  }
}

/** Guesses calls, and news after the next round's, which playouts to the end of the match need. */
function dealFuture({ world }: View, memory: Memory, into: Position, dice: Dice): void {
  const other = startMatch(world, dice)
  into.callDeck = other.callDeck
  const next = new Set(into.headlines.flat())
  for (let round = into.round + 2; round <= world.rounds; round++) {
    const possible = new Set(memory.newsFor(world, round))
    into.headlines[round - 1] = other.headlines[round - 1]!.filter(
      (news) => possible.has(news) && !next.has(news),
    )
  }
}

const seedFrom = (dice: Dice): string => String(dice.roll(2 ** 32))
