/**
 * boardgame.io's socket protocol, so that its own clients play here. What they send is read
 * strictly; whatever is wrong with it is answered by `refused` and ends nothing.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Limits, LimitName } from '../limits.ts'
import type { MatchBook } from '../play/book.ts'
import type { MatchHost } from '../play/host.ts'
import { hashOf } from '../play/keys.ts'
import { GAME_NAME } from '../play/rules.ts'
import { type Answer, done, refused, type Trouble } from '../play/trouble.ts'
import type { Watcher } from '../play/watchers.ts'
import { readSync, readUpdate } from './messages.ts'

/** Most bytes of a message: several times those of the longest plan. */
const MOST_BYTES = 16_384
/** From so many bytes on, messages go compressed: only those that show a whole match. */
const COMPRESSED_FROM = 4_096
/**
 * A window of 4 kB and what belongs to it: 32 kB a connection instead of 256, for messages that
 * become a fifth larger.
 */
const COMPRESSION = { windowBits: 12, memLevel: 5 }
/** A connection that has been told off so often is ended. */
const PATIENCE = 200

/** What the gateway tells the rest of the server about. */
export interface Ears {
  /** A move was made or refused, after so many ms. */
  moved: (ms: number) => void
  refused: (code: string) => void
  failed: (error: unknown) => void
}

export interface GatewayParts {
  http: HttpServer
  book: MatchBook
  limits: Limits
  mostConnections: number
  ears: Ears
}

/** What is known of a connection. */
interface Connection {
  socket: Socket
  watched: { host: MatchHost; watcher: Watcher } | null
  troubles: number
}

export class Gateway {
  private readonly io: Server
  private readonly parts: GatewayParts

  constructor(parts: GatewayParts) {
    this.parts = parts
    this.io = new Server(parts.http, {
      serveClient: false,
      maxHttpBufferSize: MOST_BYTES,
      pingInterval: 20_000,
      pingTimeout: 20_000,
      connectTimeout: 10_000,
      perMessageDeflate: {
        threshold: COMPRESSED_FROM,
        serverMaxWindowBits: COMPRESSION.windowBits,
        zlibDeflateOptions: { memLevel: COMPRESSION.memLevel },
        serverNoContextTakeover: true,
        clientNoContextTakeover: true,
      },
      allowRequest: (request, decide) => {
        decide(null, isSameOrigin(request) && this.connections < parts.mostConnections)
      },
    })
    this.io.of('/').use((_, next) => next(new Error('wrong-namespace')))
    this.io.of(`/${GAME_NAME}`).on('connection', (socket) => this.greet(socket))
  }

  get connections(): number {
    return this.io.engine.clientsCount
  }

  /** Breaks all connections off, so that clients come back once the server does. */
  close(): void {
    this.io.engine.close()
  }

  private greet(socket: Socket): void {
    const connection: Connection = { socket, watched: null, troubles: 0 }
    socket.on('error', () => socket.disconnect(true))
    socket.on('disconnect', () => this.release(connection))
    socket.on('sync', (...parts: unknown[]) => {
      void this.answer(connection, parts, (rest) => this.sync(connection, rest))
    })
    socket.on('update', (...parts: unknown[]) => {
      void this.answer(connection, parts, (rest) => this.update(rest))
    })
    // There is no chat, and nothing else to be told.
    socket.onAny((event: string, ...parts: unknown[]) => {
      if (event === 'sync' || event === 'update') return
      void this.answer(connection, parts, async () => refused('bad-message'))
    })
  }

  /** Does what a message asks, and answers: by `refused`, and to whoever waits for an answer. */
  private async answer(
    connection: Connection,
    parts: unknown[],
    act: (rest: unknown[]) => Promise<Answer<null>>,
  ): Promise<void> {
    const last = parts.at(-1)
    const reply = typeof last === 'function' ? (last as (answer: unknown) => void) : null
    const rest = reply ? parts.slice(0, -1) : parts
    let answer: Answer<null>
    try {
      const wait = await this.limit('message', connection.socket.id)
      answer = wait ?? (await act(rest))
    } catch (error) {
      this.parts.ears.failed(error)
      answer = refused('storage-failed')
    }
    if (!answer.ok) this.tellOff(connection, answer.troubles)
    reply?.(answer.ok ? { ok: true } : { ok: false, problems: answer.troubles })
  }

  private tellOff(connection: Connection, troubles: readonly Trouble[]): void {
    const [first] = troubles
    this.parts.ears.refused(first!.code)
    connection.socket.emit('refused', first)
    connection.troubles += 1
    if (connection.troubles > PATIENCE) connection.socket.disconnect(true)
  }

  private async limit(name: LimitName, key: string) {
    const seconds = await this.parts.limits.take(name, key)
    return seconds > 0 ? refused('too-many-requests', { seconds }) : null
  }

  private async sync(connection: Connection, parts: unknown[]): Promise<Answer<null>> {
    const message = readSync(parts)
    if (!message) return refused('bad-message')
    const wait = await this.limit('sync', connection.socket.id)
    if (wait) return wait
    const { match, seat, credential } = message
    const host = await this.parts.book.host(match)
    if (!host) return refused('unknown-match')
    if (credential !== null && !host.shows(seat, credential)) return refused('wrong-credentials')
    this.release(connection)
    const { socket } = connection
    // What was sent while nobody listened is of no use: a client that comes back asks anew.
    const watcher: Watcher = {
      seat,
      credential: credential === null ? null : hashOf(credential),
      send: (event, ...args) => void socket.emit(event, ...args),
      interrupt: () => socket.conn.close(),
    }
    connection.watched = { host, watcher }
    const shown = await host.watch(watcher)
    // It may have gone, or asked for another match, while it waited for its turn.
    if (!socket.connected || connection.watched?.watcher !== watcher) host.unwatch(watcher)
    return shown ? done(null) : refused('wrong-credentials')
  }

  private async update(parts: unknown[]): Promise<Answer<null>> {
    const started = performance.now()
    const message = readUpdate(parts)
    if (!message) return refused('bad-message')
    const { match, ...asked } = message
    const host = await this.parts.book.host(match)
    if (!host) return refused('unknown-match')
    if (!host.admits(asked.seat, asked.credential)) {
      const shares = host.shows(asked.seat, asked.credential)
      return refused(shares ? 'team-decides' : 'wrong-credentials')
    }
    // Only who holds the seat can use up what it may do.
    const wait = await this.limit('move', `${match}:${asked.seat}`)
    if (wait) return wait
    const answer = await host.move(asked)
    this.parts.ears.moved(performance.now() - started)
    return answer
  }

  /** Ends what a connection was shown. */
  private release(connection: Connection): void {
    const { watched } = connection
    connection.watched = null
    watched?.host.unwatch(watched.watcher)
  }
}

/** Whether a page of this server asks, or no page at all. Browsers always tell on other pages. */
export function isSameOrigin({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
