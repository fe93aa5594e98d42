/** boardgame.io's side of a session: one client a seat and one that only watches, around one master. */
import type { Game } from 'boardgame.io'
import { Client } from 'boardgame.io/client'
import { Local } from 'boardgame.io/multiplayer'
import type { Refusal, View, WrittenPlan } from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { withScenario, type Outcome } from '../game.ts'
import type { MatchState } from '../state.ts'
import { readable, thaw } from '../thaw.ts'
import { worldOf } from '../worlds.ts'

type Seat = ReturnType<typeof Client<MatchState>>

/** Seat number of whoever only watches. */
export const SPECTATOR = -1

/**
 * `Local` keeps the master of every game it has seen for good. It keeps one a key, though, and
 * tells masters of the same key apart by their bots: with one key for all, and bots (none) of each
 * table's own, it keeps the newest table's master alone.
 */
const MASTER_KEY = {} as Game

function localTable(): NonNullable<Parameters<typeof Client>[0]['multiplayer']> {
  const local = Local({ bots: {} })
  return (options) => local({ ...options, gameKey: MASTER_KEY })
}

/** The clients of a match. Everything happens at once: after a move all clients show what came of it. */
export class Table {
  private readonly clients: Seat[]
  private readonly views = new WeakMap<MatchState, View>()

  /** Opens a match. Throws where the scenario makes no sense. */
  constructor(scenario: Scenario, seed: string) {
    const game = withScenario(scenario, seed)
    const multiplayer = localTable()
    const numPlayers = scenario.powers.length
    const join = (playerID: string | undefined): Seat => {
      const client = Client<MatchState>({
        game,
        numPlayers,
        multiplayer,
        debug: false,
        ...(playerID !== undefined && { playerID }),
      })
      client.start()
      return client
    }
    this.clients = [join(undefined), ...scenario.powers.map((_, seat) => join(String(seat)))]
  }

  /** How the match ended; null while it goes on. */
  get outcome(): Outcome | null {
    return (this.clientOf(SPECTATOR).getState()?.ctx.gameover as Outcome | undefined) ?? null
  }

  get committed(): readonly boolean[] {
    return this.stateOf(SPECTATOR).committed
  }

  /** The scenario as the clients hold it: frozen, and the same object to all. */
  get scenario(): Scenario {
    return this.stateOf(SPECTATOR).scenario
  }

  /** What a seat's own client knows, or the spectator's for -1. It must not be changed. */
  viewOf(seat: number): View {
    const state = this.stateOf(seat)
    const { scenario, position, facts } = state
    let view = this.views.get(state)
    if (!view) {
      const world = worldOf(scenario)
      view = { world, power: seat, position: readable(position), facts: thaw(facts) }
      this.views.set(state, view)
    }
    return view
  }

  /** Commits a plan from the seat's own client; why it was refused, or null. */
  commit(seat: number, plan: WrittenPlan): Refusal | null {
    if (this.outcome) return { code: 'match-over', order: -1 }
    this.clientOf(seat).moves['commit']!(plan)
    return thaw(this.stateOf(seat).refusals[seat]!)
  }

  takeBack(seat: number): void {
    if (!this.outcome) this.clientOf(seat).moves['takeBack']!()
  }

  close(): void {
    for (const client of this.clients) client.stop()
  }

  private clientOf(seat: number): Seat {
    const client = this.clients[seat + 1]
    if (!client) throw new Error(`there is no seat ${seat}`)
    return client
  }

  private stateOf(seat: number): MatchState {
    const state = this.clientOf(seat).getState()
    if (state === null) throw new Error(`the client of seat ${seat} is not connected`)
    return state.G
  }
}
