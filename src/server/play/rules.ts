/** boardgame.io's side of a match on the server: its reducer, and who may see what. */
import type { State } from 'boardgame.io'
import {
  CreateGameReducer,
  getFilterPlayerView,
  InitializeGame,
  ProcessGameConfig,
} from 'boardgame.io/internal'
import { multivector, sharedDocument, withScenario, type MatchState } from '../../match/index.ts'
import { emptyPlan, type Order, type Plan } from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { StoredRound } from '../storage/index.ts'

export type GameState = State<MatchState>

/** Moves by their names; what is not in this list is none. */
export const MOVES = ['commit', 'takeBack', 'seal', 'addOrder', 'commitDraft', 'keepDraft'] as const
export type MoveName = (typeof MOVES)[number]

/** Name of the game, which stock clients ask for. */
export const GAME_NAME = 'multivector'

const game = ProcessGameConfig(multivector)
const reducer = CreateGameReducer({ game })
const filter = getFilterPlayerView(game)

/** The state without what boardgame.io adds for its own log, which holds orders. */
function withoutLog(state: GameState): GameState {
  const { G, ctx, plugins, _undo, _redo, _stateID } = state
  return { G, ctx, plugins, _undo, _redo, _stateID }
}

/** The opening of a match; the same scenario and seed give the same one. */
export function openState(scenario: Scenario, seed: string): GameState {
  const numPlayers = scenario.powers.length
  const opened = InitializeGame({ game: withScenario(scenario, seed), numPlayers })
  return withoutLog(opened as GameState)
}

/** Whether a seat may move at all. */
export const isActive = ({ G, ctx }: GameState, seat: number): boolean =>
  game.flow.isPlayerActive(G, ctx, String(seat))

/** The state after a move of a seat that is active; the same state where it changes nothing. */
export function afterMove(
  state: GameState,
  seat: number,
  move: MoveName,
  args: readonly unknown[],
): GameState {
  const payload = { type: move, args: [...args], playerID: String(seat), credentials: '' }
  const next = reducer(state, { type: 'MAKE_MOVE', payload }) as GameState
  const same = next.G === state.G && next.ctx.activePlayers === state.ctx.activePlayers
  return same ? state : withoutLog(next)
}

/** What a seat may see; -1: a spectator. */
export function viewOf(state: GameState, seat: number): GameState {
  const playerID = seat < 0 ? null : String(seat)
  const seen = filter(playerID, { type: 'update', args: ['', state] })
  return withoutLog(seen.args[1] as GameState)
}

/** A state, and which of its numbers the present round began with. */
export interface Stage {
  state: GameState
  roundFrom: number
}

/** A stage as it is kept: its scenario is kept once for all matches. */
export function packStage({ state, roundFrom }: Stage): string {
  const { scenario: _, ...G } = state.G
  return JSON.stringify({ ...state, G, roundFrom })
}

/** A stage as it was kept: earlier programs kept a draft's orders alone, and no plans of the last round. */
interface KeptStage extends Omit<GameState, 'G'> {
  roundFrom: number
  G: Omit<MatchState, 'scenario' | 'drafts' | 'lastPlans'> & {
    drafts: (Plan | Order[])[]
    lastPlans?: (Plan | null)[]
  }
}

/** Reads a stage that was kept. */
export function unpackStage(text: string, scenario: Scenario): Stage {
  const { roundFrom, ...state } = JSON.parse(text) as KeptStage
  const { drafts, lastPlans = drafts.map(() => null) } = state.G
  const G: MatchState = {
    ...state.G,
    scenario: sharedDocument(scenario),
    drafts: drafts.map((draft) => ('orders' in draft ? draft : { ...emptyPlan(), orders: draft })),
    lastPlans,
  }
  return { state: { ...state, G }, roundFrom }
}

/** Number of the round that is being planned; one more than the last once the match has ended. */
export const stageNumber = ({ G, ctx }: GameState): number =>
  G.position.round + (ctx.gameover === undefined ? 0 : 1)

/** What is kept for good of the moment in which a round opened, or the match ended. */
export function roundOf(state: GameState): StoredRound {
  const { facts, position, lastPlans } = state.G
  return {
    round: stageNumber(state),
    facts: JSON.stringify(facts),
    position: JSON.stringify(position),
    plans: JSON.stringify(lastPlans),
  }
}

/**
 * A state set back to the opening of a round that was kept; null where too little of it was. Its dice
 * are others than before.
 */
export function rewound(
  state: GameState,
  seed: string,
  { round, position, facts, plans }: StoredRound,
): GameState | null {
  if (position === null || plans === null) return null
  const { scenario } = state.G
  const opened = openState(scenario, `${seed}:again:${state._stateID}`)
  const G: MatchState = {
    ...opened.G,
    position: JSON.parse(position) as MatchState['position'],
    facts: JSON.parse(facts) as MatchState['facts'],
    lastPlans: JSON.parse(plans) as MatchState['lastPlans'],
  }
  return { ...opened, G, ctx: { ...opened.ctx, turn: round }, _stateID: state._stateID + 1 }
}

/** The stage after a move led from one state to another. */
export function stageAfter({ state: before, roundFrom }: Stage, state: GameState): Stage {
  const isNew = stageNumber(state) !== stageNumber(before)
  return { state, roundFrom: isNew ? state._stateID : roundFrom }
}
