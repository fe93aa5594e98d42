/** A real server on a port of its own, and clients that speak to it over real sockets. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'boardgame.io/client'
import { SocketIO } from 'boardgame.io/multiplayer'
import { pino } from 'pino'
import { multivector, type MatchState } from '../../src/match/index.ts'
import { ALLOWANCES, type Allowances } from '../../src/server/limits.ts'
import { startServer, type RunningServer } from '../../src/server/server.ts'
import decide from '../../src/server/think/job.ts'
import { chooseBy, type Thinker } from '../../src/server/think/thinker.ts'

/** Thinks at once, in the same thread. */
export const inlineThinker: Thinker = {
  choose: (seat, scenario) => chooseBy(decide, seat, scenario),
  close: async () => undefined,
}

/** What tests ask for in a moment takes people hours. */
const GENEROUS = Object.fromEntries(
  Object.keys(ALLOWANCES).map((name) => [name, { points: 1_000_000, duration: 1 }]),
) as unknown as Allowances

export interface TestServer extends RunningServer {
  url: string
  /** Where it keeps its matches. */
  folder: string
  /** Lines that were logged. */
  logged: string[]
  /** Sends JSON and reads the answer. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> // oxlint-disable-line typescript/no-explicit-any
}

export interface StartOptions {
  folder?: string
  /** Any free one if nothing is said. */
  port?: number
  databaseUrl?: string
  allowances?: Allowances
  thinker?: Thinker
  now?: () => number
  page?: string
}

const folders: string[] = []

/** A folder that is removed by `cleanUp`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-server-'))
  folders.push(folder)
  return folder
}

export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export async function start(options: StartOptions = {}): Promise<TestServer> {
  const logged: string[] = []
  const folder = options.folder ?? temporaryFolder()
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
  const server = await startServer(
    {
      port: options.port ?? 0,
      dataFolder: folder,
      databaseUrl: options.databaseUrl ?? null,
      pageFolder: options.page ?? 'no-page',
      scenarioFolder: 'scenarios',
      allowances: options.allowances ?? GENEROUS,
      mostConnections: 10_000,
    },
    {
      thinker: options.thinker ?? inlineThinker,
      log,
      ...(options.now && { now: options.now }),
    },
  )
  const url = `http://127.0.0.1:${server.port}`
  return {
    ...server,
    url,
    folder,
    logged,
    ask: async (method, path, body) => {
      const response = await fetch(url + path, {
        method,
        ...(body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text) }
    },
  }
}

/** One of boardgame.io's own clients. */
export function stockClient(url: string, match: string, seat: number, credentials?: string) {
  const client = Client<MatchState>({
    game: multivector,
    numPlayers: 3,
    matchID: match,
    debug: false,
    multiplayer: SocketIO({ server: url, socketOpts: { transports: ['websocket'] } }),
    ...(seat >= 0 && { playerID: String(seat) }),
    ...(credentials !== undefined && { credentials }),
  })
  client.start()
  return client
}
export type StockClient = ReturnType<typeof stockClient>

/** Waits until something is so. */
export async function until(holds: () => unknown, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The socket of a client, for what boardgame.io does not listen to. */
export const socketOf = (client: StockClient): { on(event: string, hear: Hear): void } =>
  (client as unknown as { transport: { socket: { on(event: string, hear: Hear): void } } })
    .transport.socket
type Hear = (...args: unknown[]) => void

/** Ends a client, if it has not ended before: twice is too often for boardgame.io. */
export function leave(client: StockClient): void {
  if ((client as unknown as { transport: { socket: unknown } }).transport.socket) client.stop()
}

/** Throws where the server has logged that something went wrong in it. */
export function refuseDefects({ logged }: TestServer): void {
  const defects = logged.filter((line) => line.includes('"level":50'))
  if (defects.length > 0) throw new Error(defects.join(''))
}
