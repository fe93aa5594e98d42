/** What the tests of a match share: scenarios, seats at a table, and plans to commit. */
import { readFileSync } from 'node:fs'
import { Client } from 'boardgame.io/client'
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal'
import { Local } from 'boardgame.io/multiplayer'
import { PLAYERS } from '../../src/ai/index.ts'
import { withScenario, type MatchState } from '../../src/match/index.ts'
import {
  compileWorld,
  SeededDice,
  writePlan,
  type Dice,
  type Plan,
  type World,
  type WrittenPlan,
} from '../../src/rules/index.ts'
import { parseScenarioValue, type Scenario } from '../../src/scenario/index.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const DEFAULT_FILE = new URL('../../scenarios/post-settlement-2025.json', import.meta.url)

/** The default scenario as its file holds it. */
export const defaultDocument = (): unknown => JSON.parse(readFileSync(DEFAULT_FILE, 'utf8'))

function parsed(document: unknown): Scenario {
  const result = parseScenarioValue(document)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.scenario
}

export const SCENARIOS: Readonly<Record<'default' | 'small' | 'large', Scenario>> = {
  default: parsed(defaultDocument()),
  small: parsed(smallScenario()),
  large: parsed(largeScenario()),
}

/** How often a test repeats itself: `RUNS` is `quick`, `long` or neither. */
export function runs(quick: number, usual: number, long: number): number {
  const wanted = process.env['RUNS']
  return wanted === 'quick' ? quick : wanted === 'long' ? long : usual
}

export type State = Omit<ReturnType<typeof InitializeGame>, 'G'> & { G: MatchState }
type Action = Parameters<ReturnType<typeof CreateGameReducer>>[1]

/** A match on boardgame.io's reducer alone, whose whole state can be looked at. */
export class Match {
  readonly world: World
  state: State
  private readonly reducer: ReturnType<typeof CreateGameReducer>

  constructor(scenario: Scenario, seed = 'match') {
    const game = withScenario(scenario, seed)
    this.world = compileWorld(structuredClone(scenario))
    this.reducer = CreateGameReducer({ game })
    this.state = InitializeGame({ game, numPlayers: this.world.powers })
  }

  get G(): MatchState {
    return this.state.G
  }

  move(seat: number, type: string, ...args: unknown[]): void {
    this.moveAs(String(seat), type, ...args)
  }

  /** A move under any player id, as a socket could send it. */
  moveAs(playerID: string | null, type: string, ...args: unknown[]): void {
    const action = { type: 'MAKE_MOVE', payload: { type, args, playerID } } as Action
    this.state = this.reducer(this.state, action)
  }

  /** One of boardgame.io's events, as a socket could send it. */
  event(seat: number, type: string, ...args: unknown[]): void {
    const action = { type: 'GAME_EVENT', payload: { type, args, playerID: String(seat) } } as Action
    this.state = this.reducer(this.state, action)
  }

  /** A random legal plan of a seat. */
  draw(seat: number, dice: Dice): WrittenPlan {
    return written(this.world, this.G, seat, drawPlan(this.world, this.G, seat, dice))
  }
}

/** A random legal plan in a state, or in the seat's own view of it. */
export function drawPlan(world: World, state: MatchState, seat: number, dice: Dice): Plan {
  const { position, facts } = structuredClone(state)
  return PLAYERS['random']!().choose({ world, power: seat, position, facts }, dice, {
    simulations: 0,
  })
}

/** A plan as it goes over the wire. */
export const written = (world: World, state: MatchState, seat: number, plan: Plan): WrittenPlan =>
  writePlan(world, seat, state.position.dealt[seat]!, plan)

/** A plan with no orders that is legal whenever an empty one is. */
export function idlePlan(world: World, state: MatchState, seat: number): WrittenPlan {
  const { dealt, agenda } = state.position
  const mustKeep = dealt[seat]!.length > 0 && agenda[seat] === -1
  return written(world, state, seat, { orders: [], doctrine: 0, agenda: mustKeep ? 0 : -1 })
}

/** A table of boardgame.io clients, one a seat and a spectator, around one `Local` master. */
export function openTable(scenario: Scenario, seed = 'table') {
  const game = withScenario(scenario, seed)
  const seats = scenario.powers.map((_, seat) => String(seat))
  const join = (playerID?: string) => {
    const client = Client<MatchState>({
      game,
      numPlayers: seats.length,
      matchID: 'table',
      multiplayer: Local(),
      debug: false,
      ...(playerID !== undefined && { playerID }),
    })
    client.start()
    return client
  }
  const clients = seats.map(join)
  const world = compileWorld(structuredClone(scenario))
  return { clients, spectator: join(), world, dice: SeededDice.from(`${seed}:plans`) }
}

export type Table = ReturnType<typeof openTable>
export type Seat = Table['spectator']

/** What a client shows of the state right now. */
export function stateOf(client: Seat) {
  const state = client.getState()
  if (state === null) throw new Error('not connected')
  return state
}

/** What the table's master keeps: the state that no client may see. */
export function masterState(client: Seat): State {
  const { transport } = client as unknown as {
    transport: { master: { storageAPI: { fetch(id: string, what: object): { state: State } } } }
  }
  return transport.master.storageAPI.fetch('table', { state: true }).state
}
