/**
 * The game as boardgame.io plays it, solo, at one screen and over the network alike.
 *
 * A round is one `planning` phase in which every seat is active at once. It ends when all seats have
 * committed; the round is then played in the phase's `onEnd`. All moves run on the master alone, and
 * their arguments are kept from other seats in the log. Moves never return `INVALID_MOVE`:
 * boardgame.io would write their arguments to the console, which throws on some that a socket can
 * carry. What is refused leaves its reason in `refusals`; what makes no sense changes nothing.
 */
import type { FnContext, Game, LongFormMove, PhaseConfig, Plugin } from 'boardgame.io'
import type { Scenario } from '../scenario/index.ts'
import { enumerate } from './enumerate.ts'
import {
  addOrder,
  allCommitted,
  commit,
  commitDraft,
  keepDraft,
  resolveRound,
  takeBack,
} from './planning.ts'
import { playerView } from './player-view.ts'
import { openingFrom, openMatch, setupProblems, type SetupData } from './setup.ts'
import { seatOf, type MatchState } from './state.ts'

/** How a match ended: boardgame.io's `ctx.gameover`. */
export interface Outcome {
  /** Ids of the winning powers: several after a tie, none when a collapse leaves nobody. */
  winners: string[]
  ended: 'points' | 'collapse'
  /** The sole winner's player id or `null`, and whether several won: what boardgame.io's bots read. */
  winner: string | null
  draw: boolean
}

type MatchGame = Game<MatchState, Record<string, unknown>, SetupData>
type MatchMove = LongFormMove<MatchState>

/**
 * boardgame.io hands moves and hooks an immer draft. Rules must not run on drafts (measured: it
 * slows the same functions 4.5 times for the rest of the process), so this wraps around immer and
 * passes the undrafted state along; `plainOf` takes it out again.
 */
const plainState: Plugin<unknown, unknown, MatchState> = {
  name: 'plain-state',
  fnWrap:
    (method) =>
    (context, ...args) =>
      method({ ...context, plain: context.G }, ...args),
}

const plainOf = (context: FnContext<MatchState>): MatchState => context['plain'] as MatchState

/** Moves of simultaneous seats: never run by a client, secret, and not lost when another was faster. */
const SECRET = { client: false, redact: true, undoable: false, ignoreStaleStateID: true }

const moveOf = (
  act: (state: MatchState, seat: number, argument: unknown) => MatchState,
): MatchMove => ({
  ...SECRET,
  move: (context, argument: unknown) => {
    const state = plainOf(context)
    const seat = seatOf(context.ctx, context.playerID)
    return seat < 0 ? state : act(state, seat, argument)
  },
})

/**
 * Makes a committed plan final: the seat leaves the active players. People have no need for it, as
 * a plan can be taken back until the last seat has committed. boardgame.io's bots do: whoever drives
 * them (`Local`, `Simulate`, the playouts of `MCTSBot`) always asks the first active seat, and
 * stalls or throws when that seat has nothing left to do. `enumerate` therefore offers `seal`, and
 * nothing else, to seats that have committed.
 */
const seal: MatchMove = {
  ...SECRET,
  move: (context) => {
    const state = plainOf(context)
    if (state.committed[seatOf(context.ctx, context.playerID)]) context.events.endStage()
    return state
  },
}

const planning = (): PhaseConfig<MatchState> => ({
  start: true,
  next: 'planning',
  turn: {
    order: { first: () => 0, next: () => 0 },
    activePlayers: { all: 'planning' },
    stages: {
      planning: {
        moves: {
          commit: moveOf(commit),
          takeBack: moveOf(takeBack),
          seal,
          addOrder: moveOf(addOrder),
          commitDraft: moveOf(commitDraft),
          keepDraft: moveOf(keepDraft),
        },
      },
    },
  },
  endIf: ({ G }) => allCommitted(G),
  onEnd: (context) => {
    const state = plainOf(context)
    return allCommitted(state) ? resolveRound(state) : state
  },
})

/** Rounds and matches end by the rules alone; clients are offered none of boardgame.io's events. */
const NO_EVENTS = {
  endGame: false,
  endPhase: false,
  endStage: false,
  endTurn: false,
  pass: false,
  setActivePlayers: false,
  setPhase: false,
  setStage: false,
}

function outcome({ position, scenario }: MatchState): Outcome | undefined {
  if (position.ended === 0) return undefined
  const { winners } = position
  return {
    winners: winners.map((power) => scenario.powers[power]!.id),
    ended: position.ended === 1 ? 'points' : 'collapse',
    winner: winners.length === 1 ? String(winners[0]) : null,
    draw: winners.length > 1,
  }
}

const rulebook = (): Omit<MatchGame, 'setup' | 'validateSetupData'> => ({
  name: 'multivector',
  minPlayers: 2,
  maxPlayers: 4,
  disableUndo: true,
  events: NO_EVENTS,
  plugins: [plainState],
  phases: { planning: planning() },
  endIf: ({ G }) => outcome(G),
  playerView,
  ai: { enumerate },
})

/**
 * The game for servers: each match has its own `SetupData`. `validateSetupData` answers with a JSON
 * list of `SetupProblem`; `setup` throws an error with their codes.
 */
export const multivector: MatchGame = {
  ...rulebook(),
  validateSetupData: (data, players) => {
    const problems = setupProblems(data, players)
    return problems.length > 0 ? JSON.stringify(problems) : undefined
  },
  setup: ({ ctx }, data) => openMatch(openingFrom(data, ctx.numPlayers)),
}

/**
 * The game with its scenario (and perhaps seed) built in, for what cannot pass setup data: clients
 * on `Local` and without a master. Each call gives a game of its own, and with it its own `Local`
 * master. Its `setup` throws when the number of players is not the scenario's.
 */
export function withScenario(scenario: Scenario, seed?: string): MatchGame {
  return {
    ...rulebook(),
    setup: ({ ctx }) => {
      const powers = scenario.powers.length
      if (ctx.numPlayers !== powers) {
        throw new Error(`wrong-players: ${ctx.numPlayers} for a scenario of ${powers}`)
      }
      return openMatch({ scenario, seed })
    },
  }
}
