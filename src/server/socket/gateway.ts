/**
 * boardgame.io's socket protocol, so that its own clients play here. What they send is read
 * strictly; whatever is wrong with it is answered by `refused` and ends nothing.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { ClassBook } from '../classes/book.ts'
import { CLASS_NAMESPACE, type ClassGatewayParts, serveClasses } from '../classes/gateway.ts'
import type { Limits } from '../limits.ts'
import type { MatchBook } from '../play/book.ts'
import type { MatchHost } from '../play/host.ts'
import { hashOf } from '../play/keys.ts'
import { GAME_NAME } from '../play/rules.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import type { Watcher } from '../play/watchers.ts'
import { Conversation, type Ears } from './conversation.ts'
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
export interface GatewayParts {
  http: HttpServer
  book: MatchBook
  classes: ClassBook
  limits: Limits
  mostConnections: number
  ears: Ears
  /** Hears that somebody tried what only a teacher may do. */
  tried: ClassGatewayParts['tried']
}

/** What is known of a connection. */
interface Connection {
  conversation: Conversation
  watched: { host: MatchHost; watcher: Watcher } | null
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
    serveClasses(this.io.of(CLASS_NAMESPACE), parts)
  }

  get connections(): number {
    return this.io.engine.clientsCount
  }

  /** Breaks all connections off, so that clients come back once the server does. */
  close(): void {
    this.io.engine.close()
  }

  private greet(socket: Socket): void {
    const conversation = new Conversation(socket, this.parts)
    const connection: Connection = { conversation, watched: null }
    socket.on('disconnect', () => this.release(connection))
    conversation.hear({
      sync: (parts) => this.sync(connection, parts),
      update: (parts) => this.update(connection, parts),
    })
  }

  private async sync(connection: Connection, parts: unknown[]): Promise<Answer<null>> {
    const message = readSync(parts)
    if (!message) return refused('bad-message')
    const { conversation } = connection
    const { socket } = conversation
    const wait = await conversation.limit('sync', socket.id)
    if (wait) return wait
    const { match, seat, credential } = message
    const host = await this.parts.book.host(match)
    if (!host) return refused('unknown-match')
    if (credential !== null && !host.shows(seat, credential)) return refused('wrong-credentials')
    this.release(connection)
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

  private async update({ conversation }: Connection, parts: unknown[]): Promise<Answer<null>> {
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
    const wait = await conversation.limit('move', `${match}:${asked.seat}`)
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
