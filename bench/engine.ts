/** How fast matches are played: the bare rules core against boardgame.io on the same game. */
import { MCTSBot } from 'boardgame.io/ai'
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal'
import { withScenario, type MatchState } from '../src/match/index.ts'
import {
  compileWorld,
  drawOrder,
  NONE,
  playRound,
  SeededDice,
  startMatch,
  writePlan,
  type Dice,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../src/rules/index.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { perSecond, type Span } from './measure.ts'

/** What `benchEngine` measures; every number is a rate or a ratio of two rates. */
export interface EngineReport {
  /** Whole random matches of the bare core, without facts. */
  core: { matchesPerSecond: number }
  /** The same at the end of the run: boardgame.io must not have slowed the core. */
  coreAgain: { matchesPerSecond: number }
  /** Whole random matches through boardgame.io's reducer, one move a plan. */
  reducer: { matchesPerSecond: number }
  /** Iterations of boardgame.io's MCTSBot; each plays one playout to the end of the match. */
  mcts: { playoutsPerSecond: number }
  /** Matches of the core for one of the reducer. */
  ratioReducer: number
  /** Matches of the core for one playout of the MCTSBot. */
  ratioMcts: number
}

/** Orders drawn for a plan, and draws for each before the plan is left shorter. */
const ORDERS = 3
const TRIES = 60

/** Playouts of one decision of the MCTSBot; it has no clock, so this is how often time is read. */
const ITERATIONS = 5
/** More moves than any match has, so that a playout always reaches its end. */
const PLAYOUT_DEPTH = 100_000

/**
 * Measures all in one process: the core, boardgame.io's reducer, its MCTSBot, and the core again.
 *
 * @param scenario The scenario to play.
 * @param span How long each part warms up and measures.
 * @param progress Is told the name of each part before it starts.
 */
export async function benchEngine(
  scenario: Scenario,
  span: Span,
  progress: (part: keyof EngineReport) => void,
): Promise<EngineReport> {
  const world = compileWorld(scenario)
  progress('core')
  const core = await perSecond(coreMatches(world), span)
  progress('reducer')
  const reducer = await perSecond(reducerMatches(world), span)
  progress('mcts')
  const mcts = await perSecond(mctsPlayouts(world), span)
  progress('coreAgain')
  const coreAgain = await perSecond(coreMatches(world), span)
  return {
    core: { matchesPerSecond: core },
    coreAgain: { matchesPerSecond: coreAgain },
    reducer: { matchesPerSecond: reducer },
    mcts: { playoutsPerSecond: mcts },
    ratioReducer: core / reducer,
    ratioMcts: core / mcts,
  }
}

/** A random plan: up to three orders, the doctrine left alone, the first agenda dealt. */
function drawPlan(world: World, position: Position, power: number, dice: Dice): Plan {
  const orders: Order[] = []
  for (let slot = 0; slot < ORDERS; slot++) {
    const drawn = drawOrder({ world, position, power, orders }, dice, TRIES)
    if (drawn) orders.push(drawn)
  }
  const mustKeep = position.dealt[power]!.length > 0 && position.agenda[power] === NONE
  return { orders, doctrine: 0, agenda: mustKeep ? 0 : NONE }
}

/** Plays one match of the bare core; answers with the number of matches. */
function coreMatches(world: World): () => number {
  const dice = SeededDice.from('core')
  const powers = [...Array(world.powers).keys()]
  return () => {
    const position = startMatch(world, dice)
    while (position.ended === 0) {
      const plans = powers.map((power) => drawPlan(world, position, power, dice))
      playRound(world, position, plans, dice)
    }
    return 1
  }
}

type State = ReturnType<typeof InitializeGame>
type Action = Parameters<ReturnType<typeof CreateGameReducer>>[1]

const moveOf = (type: string, argument: unknown, seat: number): Action => ({
  type: 'MAKE_MOVE',
  payload: { type, args: [argument], playerID: String(seat) },
})

/** Plays one match through boardgame.io's reducer, committing whole plans. */
function reducerMatches(world: World): () => number {
  const game = withScenario(world.scenario)
  const reducer = CreateGameReducer({ game })
  const dice = SeededDice.from('reducer')
  const commit = (state: State, seat: number, plan: Plan): State => {
    const { dealt } = (state.G as MatchState).position
    return reducer(state, moveOf('commit', writePlan(world, seat, dealt[seat]!, plan), seat))
  }
  return () => {
    let state: State = InitializeGame({ game, numPlayers: world.powers })
    while (state.ctx.gameover === undefined) {
      const position = JSON.parse(JSON.stringify(state.G.position)) as Position
      for (let seat = 0; seat < world.powers; seat++) {
        const plan = drawPlan(world, position, seat, dice)
        state = commit(state, seat, plan)
      }
    }
    return 1
  }
}

/** Lets the MCTSBot decide the opening move of a match; answers with the playouts it did. */
function mctsPlayouts(world: World): () => Promise<number> {
  const game = withScenario(world.scenario, 'mcts')
  const state = InitializeGame({ game, numPlayers: world.powers })
  const bot = new MCTSBot({
    game,
    enumerate: game.ai!.enumerate,
    seed: 'mcts',
    iterations: ITERATIONS,
    playoutDepth: PLAYOUT_DEPTH,
  })
  return async () => {
    await bot.play(state, '0')
    return ITERATIONS
  }
}
