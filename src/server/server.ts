/** The server, put together: opened piece by piece, and closed in the opposite order. */
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import { ClassBook } from './classes/book.ts'
import type { ClassSurroundings } from './classes/keeper.ts'
import type { Config } from './config.ts'
import { makeApp } from './http/app.ts'
import { Limits } from './limits.ts'
import { Metrics } from './metrics.ts'
import { MatchBook } from './play/book.ts'
import { shippedScenarios } from './play/scenarios.ts'
import type { Surroundings } from './play/surroundings.ts'
import { Gateway } from './socket/gateway.ts'
import { openStorage, type Storage } from './storage/index.ts'
import type { Thinker } from './think/thinker.ts'

/** What is not the same in tests. */
export interface Options {
  thinker: Thinker
  log?: Logger
  now?: () => number
}

export interface RunningServer {
  port: number
  /** Notes what went wrong where nobody minds it. */
  failed(error: unknown): void
  /** Ends the server once what is under way is done; nothing is lost. */
  close(): Promise<void>
}

const SECOND = 1000
/** How often matches are let go of and stuck seats looked after, in ms. */
const SWEEP_EVERY = 30 * SECOND
/** How often old matches are deleted. */
const FORGET_EVERY = 60 * 60 * SECOND
/** How long what is under way may take to come to its end. */
const PATIENCE = 10 * SECOND

/** Starts the server. Rejects where matches cannot be opened or the port is taken. */
export async function startServer(config: Config, options: Options): Promise<RunningServer> {
  const log = options.log ?? pino({ base: null })
  const metrics = new Metrics()
  const place = { folder: config.dataFolder, url: config.databaseUrl }
  const storage = await openStorage(place)
  let isClosing = false
  const around = { ...surroundings(options, storage, metrics, log), isClosing: () => isClosing }
  const tried = (act: string, role: string): void => log.warn({ act, role }, 'teacher act refused')
  const { book, classes } = openBooks(around, tried)
  await book.forget()
  const limits = new Limits(config.allowances)
  const scenarios = shippedScenarios(config.scenarioFolder)
  const app = await makeApp({
    desk: { book, classes, limits, scenarios },
    log,
    page: config.pageFolder,
    healthy: () => storage.alive(),
    metrics: () => metrics.read(),
  })
  const gateway = new Gateway({
    http: app.server,
    book,
    classes,
    limits,
    tried,
    mostConnections: config.mostConnections,
    ears: {
      moved: (ms) => metrics.move.observe(ms / SECOND),
      refused: (code) => metrics.refused(code),
      failed: (error) => fail(log, metrics, error),
    },
  })
  metrics.watch({
    connections: () => gateway.connections,
    matches: () => book.size,
    classes: async () => (await classes.loadedHosts()).length,
    people: async () =>
      (await classes.loadedHosts()).reduce((sum, { info }) => sum + info.people, 0),
  })
  const timers = startTimers(book, classes, (error) => fail(log, metrics, error))
  const close = async (): Promise<void> => {
    isClosing = true
    for (const timer of timers) clearInterval(timer)
    gateway.close()
    await app.close()
    await within(PATIENCE, Promise.all([classes.drained(), book.drained()]))
    await options.thinker.close()
    await storage.close()
  }
  try {
    await app.listen({ port: config.port, host: '0.0.0.0', listenTextResolver: () => 'listening' })
  } catch (error) {
    await close()
    throw error
  }
  const { port } = app.server.address() as AddressInfo
  return { port, close, failed: (error) => fail(log, metrics, error) }
}

function fail(log: Logger, metrics: Metrics, error: unknown, match?: string): void {
  metrics.failed()
  log.error({ err: error, match }, 'failed')
}

function surroundings(
  { thinker, now = Date.now }: Options,
  storage: Storage,
  metrics: Metrics,
  log: Logger,
): Omit<Surroundings, 'isClosing' | 'changed' | 'drafts'> {
  return {
    storage,
    thinker: {
      ...thinker,
      choose: async (seat, scenario) => {
        const done = metrics.think.startTimer()
        const plan = await thinker.choose(seat, scenario)
        done()
        return plan
      },
    },
    now,
    failed: (error, match) => fail(log, metrics, error, match),
    kept: (ms) => metrics.write.observe(ms / SECOND),
  }
}

/** The matches and the classes, which need each other. */
function openBooks(
  around: Omit<Surroundings, 'changed' | 'drafts'>,
  tried: ClassSurroundings['tried'],
): { book: MatchBook; classes: ClassBook } {
  const book: MatchBook = new MatchBook({
    ...around,
    changed: (match) => classes.heard(match),
    drafts: (match) => classes.drafts(match),
  })
  const classes = new ClassBook({ ...around, matches: book, tried })
  return { book, classes }
}

function startTimers(
  book: MatchBook,
  classes: ClassBook,
  failed: (error: unknown) => void,
): NodeJS.Timeout[] {
  const every = (ms: number, act: () => Promise<unknown>): NodeJS.Timeout =>
    setInterval(() => void act().catch(failed), ms).unref()
  return [
    every(SECOND, () => book.expire()),
    every(SWEEP_EVERY, () => classes.sweep()),
    every(SWEEP_EVERY, () => book.sweep()),
    every(FORGET_EVERY, () => book.forget()),
  ]
}

const within = (ms: number, what: Promise<unknown>): Promise<unknown> =>
  Promise.race([what, new Promise<void>((resolve) => setTimeout(resolve, ms).unref())])
