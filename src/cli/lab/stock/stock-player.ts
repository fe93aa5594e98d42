/** boardgame.io's own bots as players of the lab. */
import { MCTSBot, RandomBot } from 'boardgame.io/ai'
import { CreateGameReducer } from 'boardgame.io/internal'
import { Memory } from '../../../ai/index.ts'
import type { AsyncPlayer } from '../../../lab/play.ts'
import type { MatchState } from '../../../match/index.ts'
import type { Dice, Order, Plan, View, World } from '../../../rules/index.ts'
import { guessedState, openTable, type Table } from './guessed-state.ts'

export const STOCK_BOTS = ['MCTSBot', 'RandomBot'] as const
export type StockBotName = (typeof STOCK_BOTS)[number]

/** More moves than any match has, so that every playout reaches the end and counts. */
const PLAYOUT_DEPTH = 100_000

/** A bot at its table. */
interface Seat {
  table: Table
  bot: MCTSBot | RandomBot
  reducer: ReturnType<typeof CreateGameReducer>
  memory: Memory
}

/**
 * A bot of boardgame.io as a player of one match. It gathers its orders one by one, as stock bots
 * do, each in a newly guessed state, until it commits.
 *
 * @param iterations Playouts of the MCTSBot for each of its moves, at least 1.
 */
export function stockPlayer(name: StockBotName, iterations: number): AsyncPlayer {
  let seat: Seat | null = null
  return {
    name,
    choose(view, dice) {
      seat ??= sitDown(view.world, name, iterations, dice)
      seat.memory.note(view)
      return gatherPlan(seat, view, dice)
    },
  }
}

function sitDown(world: World, name: StockBotName, iterations: number, dice: Dice): Seat {
  const table = openTable(world, dice)
  const { game } = table
  const settings = { game, enumerate: game.ai!.enumerate, seed: String(dice.roll(2 ** 32)) }
  const bot =
    name === 'MCTSBot'
      ? new MCTSBot({ ...settings, iterations, playoutDepth: PLAYOUT_DEPTH })
      : new RandomBot(settings)
  return { table, bot, reducer: CreateGameReducer({ game }), memory: new Memory(world) }
}

/** Lets the bot move until it has committed. Throws when a move of it changes nothing. */
async function gatherPlan(
  { table, bot, reducer, memory }: Seat,
  view: View,
  dice: Dice,
): Promise<Plan> {
  let orders: Order[] = []
  for (;;) {
    const state = guessedState(table, view, orders, memory, dice)
    const { action } = await bot.play(state, String(view.power))
    const { plans, drafts } = reducer(state, action).G as MatchState
    // boardgame.io freezes what it hands out, and rules run slower on frozen plans.
    const plan = structuredClone(plans[view.power]!)
    if (plan) return plan
    const next = structuredClone(drafts[view.power]!.orders)
    if (next.length === orders.length) throw new Error('a stock bot does not get on')
    orders = next
  }
}
