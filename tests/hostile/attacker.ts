/** A client that sends whatever it likes, and what it takes to see that it gained nothing. */
import { io, type Socket } from 'socket.io-client'
import { openStorage, type StoredMatch } from '../../src/server/storage/index.ts'
import { SCENARIOS } from '../match/table.ts'
import type { TestServer } from '../server/start.ts'

const PERSON = { kind: 'person' }

/** A match under attack. */
export interface Victim {
  match: string
  keys: string[]
}

export async function openVictim(server: TestServer): Promise<Victim> {
  const { body } = await server.ask('POST', '/api/matches', {
    scenario: SCENARIOS.default.id,
    seats: [PERSON, PERSON, PERSON],
  })
  const keys = body.seats.map(({ credential }: { credential: string }) => credential)
  return { match: body.match, keys }
}

/** What is kept of a match, beside the server's back. */
export async function keptOf(folder: string, match: string): Promise<StoredMatch> {
  const storage = await openStorage({ folder, url: null })
  const kept = await storage.match(match)
  await storage.close()
  return kept!
}

export interface Answered {
  ok: boolean
  problems?: { code: string }[]
}

export class Attacker {
  readonly socket: Socket
  /** Names of all events that came in. */
  readonly heard: string[] = []

  constructor(url: string) {
    this.socket = io(`${url}/multivector`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    })
    this.socket.onAny((event: string) => void this.heard.push(event))
  }

  async connected(): Promise<this> {
    if (!this.socket.connected) {
      await new Promise((resolve) => this.socket.once('connect', () => resolve(null)))
    }
    return this
  }

  /** Sends a message and waits for its answer. */
  async send(event: string, ...parts: unknown[]): Promise<Answered> {
    return (await this.socket.timeout(5000).emitWithAck(event, ...parts)) as Answered
  }

  /** Sends a message that has to be refused with a code. */
  async refused(code: string, event: string, ...parts: unknown[]): Promise<void> {
    const { ok, problems } = await this.send(event, ...parts)
    if (ok || problems?.[0]!.code !== code) {
      throw new Error(`${event} ${JSON.stringify(parts)}: ${JSON.stringify(problems ?? ok)}`)
    }
  }

  close(): void {
    this.socket.disconnect()
  }
}

export const move = (
  playerID: unknown,
  credentials: unknown,
  type: unknown = 'commit',
  args: unknown = [{ orders: [], doctrine: 0 }],
) => ({ type: 'MAKE_MOVE', payload: { type, args, playerID, credentials } })
