/**
 * A seat's client that speaks boardgame.io's protocol over a real socket and keeps only what a
 * benchmark needs: whole clients by the hundred would take more of a machine than the server.
 */
import { Agent } from 'node:http'
import type { Socket as Wire } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import type { WrittenPlan } from '../../src/rules/index.ts'
import { GAME_NAME, type GameState } from '../../src/server/play/rules.ts'
import type { Operation } from '../../src/server/play/patch.ts'

/** What a client has seen of its match. */
export interface Seen {
  stateId: number
  round: number
  /** Whether the own plan is committed. */
  committed: boolean
  /** How the match ended, as JSON; null while it goes on. */
  outcome: string | null
}

export interface Place {
  match: string
  seat: number
  credential: string
}

/** Knows the one connection that was made through it, to count what comes in. */
class OneWire extends Agent {
  wire: Wire | null = null

  override createConnection(...parts: Parameters<Agent['createConnection']>) {
    const made = super.createConnection(...parts)
    this.wire = made as Wire
    return made
  }
}

export class SeatClient {
  private readonly place: Place
  private readonly agent = new OneWire()
  private readonly socket: Socket
  private present: Seen | null = null
  private readonly onChange: () => void

  /** Connects and asks to be shown the match; `onChange` is told of everything that is seen. */
  constructor(url: string, place: Place, onChange: () => void) {
    this.place = place
    this.onChange = onChange
    this.socket = io(`${url}/${GAME_NAME}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      // Its types know browsers only, where there are no agents.
      agent: this.agent as unknown as boolean,
    })
    this.socket.on('connect', () => this.sync())
    this.socket.on('sync', (_: string, { state }: { state: GameState }) => this.take(state))
    this.socket.on('update', (_: string, state: GameState) => this.take(state))
    this.socket.on('patch', (_: string, __: number, stateId: number, changes: Operation[]) =>
      this.patch(stateId, changes),
    )
  }

  get seen(): Seen | null {
    return this.present
  }

  get seat(): number {
    return this.place.seat
  }

  /** Bytes that came in over the wire, compressed as they were. */
  get bytes(): number {
    return this.agent.wire?.bytesRead ?? 0
  }

  /** Asks to be shown the match anew. */
  sync(): void {
    const { match, seat, credential } = this.place
    this.present = null
    this.socket.emit('sync', match, String(seat), credential, 3)
  }

  commit(plan: WrittenPlan): void {
    const { match, seat, credential } = this.place
    const playerID = String(seat)
    const payload = { type: 'commit', args: [plan], playerID, credentials: credential }
    const action = { type: 'MAKE_MOVE', payload }
    this.socket.emit('update', action, this.present!.stateId, match, playerID)
  }

  close(): void {
    this.socket.disconnect()
    this.agent.destroy()
  }

  private take({ G, ctx, _stateID }: GameState): void {
    const { gameover } = ctx as { gameover?: unknown }
    this.present = {
      stateId: _stateID,
      round: G.position.round,
      committed: G.committed[this.seat]!,
      outcome: gameover === undefined ? null : JSON.stringify(gameover),
    }
    this.onChange()
  }

  private patch(stateId: number, changes: readonly Operation[]): void {
    if (!this.present) return
    const seen = { ...this.present, stateId }
    for (const change of changes) {
      const value = 'value' in change ? change.value : undefined
      if (change.path === '/G/position/round') seen.round = value as number
      if (change.path === '/G/committed') seen.committed = (value as boolean[])[this.seat]!
      if (change.path === '/ctx/gameover') seen.outcome = JSON.stringify(value)
    }
    this.present = seen
    this.onChange()
  }
}
