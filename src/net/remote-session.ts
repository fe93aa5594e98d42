/**
 * A match at a table of the game server, as one seat or a spectator sees it: one of boardgame.io's own
 * clients over a socket. Rounds are played and kept by the server; what was missed is asked of it.
 */
import { Client } from 'boardgame.io/client'
import { SocketIO } from 'boardgame.io/multiplayer'
import { multivector, type MatchState, type Outcome } from '../match/index.ts'
import type {
  MatchSource,
  RoundHistory,
  SeatSetup,
  Seen,
  Snapshot,
  ThinkRequest,
} from '../match/session/index.ts'
import { NONE, type Plan, type View, type WrittenPlan } from '../rules/index.ts'
import type { Answer, Problem, SeenRound } from './api.ts'
import { historyFrom, merged, stageNumber, stageOf, writtenPlan, type Stage } from './stages.ts'

export interface RemoteOptions {
  /** Address of the page, beside which the server listens for sockets. */
  base: string
  match: string
  /** -1 for a spectator. */
  seat: number
  credential: string | null
  /** Asks the server for the rounds so far. */
  rounds: () => Promise<Answer<SeenRound[]>>
  /** Rounds that this device has told already; null where it does not know the match yet. */
  shown: number | null
  /** Hears whenever a further round has been told, or is to be told anew. */
  onShown?: (shown: number) => void
}

/** What is told of a seat while a table is open. */
export interface TableSeat {
  name: string | null
  open: boolean
  connected: boolean
  /** Words of the computer player that plays it now. */
  computer: string | null
}

/** What there is to say of a table besides the match; the same object until something changes. */
export interface TableNews {
  seats: readonly TableSeat[]
  /** `moved`: another device has the seat now. */
  link: 'up' | 'down' | 'moved'
  /** When the time to plan is up, by `performance.now()`; null while no time runs. */
  until: number | null
  /** Id of the match that follows at the table. */
  next: string | null
  /** What was refused last, until something else is tried. */
  trouble: Problem | null
}

type Seat = ReturnType<typeof Client<MatchState>>

/** Of a client's socket, what boardgame.io does not listen to. */
interface Socket {
  on(event: string, hear: (...args: never[]) => void): void
}

/** What boardgame.io's clients keep of the seats, as this server fills it. */
interface Notice {
  id: number
  name?: string
  isConnected?: boolean
  data?: { computer: string | null; open: boolean }
}

const SPECTATOR = -1
/** How long the first answer may take, and how long to wait before asking once more, in ms. */
const PATIENCE = 20_000
const AGAIN_AFTER = 3000

function clientOf({ base, match, seat, credential }: RemoteOptions): Seat {
  const { origin } = new URL(base)
  const { pathname: path } = new URL('socket.io/', base)
  return Client<MatchState>({
    game: multivector,
    matchID: match,
    debug: false,
    // Some networks let no WebSockets through; the other way takes over there.
    multiplayer: SocketIO({
      server: origin,
      socketOpts: { path, transports: ['websocket', 'polling'], tryAllTransports: true },
    }),
    ...(seat >= 0 && { playerID: String(seat) }),
    ...(credential !== null && { credentials: credential }),
  })
}

const socketOf = (client: Seat): Socket =>
  (client as unknown as { transport: { socket: Socket } }).transport.socket

export class RemoteSession implements MatchSource {
  readonly explains = false
  readonly seat: number
  readonly match: string
  private readonly options: RemoteOptions
  private readonly client: Seat
  private readonly listeners = new Set<() => void>()
  private opening: (problem: Problem | null) => void = ignore
  private readonly opened: Promise<Problem | null>
  /** As each round opened, the present one last; one more for the end. */
  private stages: Stage[] = []
  private history: readonly RoundHistory[] = []
  private shown: number
  private link: TableNews['link'] = 'down'
  private until: number | null = null
  private next: string | null = null
  private trouble: Problem | null = null
  private asking = false
  private isOver = false
  private current: Snapshot | null = null
  private news: TableNews | null = null

  private constructor(options: RemoteOptions) {
    this.options = options
    this.seat = options.seat
    this.match = options.match
    this.shown = options.shown ?? Number.POSITIVE_INFINITY
    this.opened = new Promise((resolve) => {
      this.opening = resolve
    })
    this.client = clientOf(options)
    this.client.start()
    this.listen(socketOf(this.client))
    this.client.subscribe(() => this.follow())
  }

  /** Sits down at the match, or looks on. Settles once all that was played so far is there. */
  static async open(options: RemoteOptions): Promise<Answer<RemoteSession>> {
    const session = new RemoteSession(options)
    const late = setTimeout(() => session.opening(problem('unreachable')), PATIENCE)
    const refused = await session.opened
    clearTimeout(late)
    if (!refused) return { ok: true, value: session }
    session.destroy()
    return { ok: false, problems: [refused] }
  }

  get here(): readonly number[] {
    return this.seat < 0 ? [] : [this.seat]
  }

  get seats(): readonly SeatSetup[] {
    return this.table().seats.map(({ name, computer }) => ({
      kind: computer === null ? 'person' : 'computer',
      ...(computer !== null && { player: computer }),
      ...(name !== null && { name }),
    }))
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  snapshot = (): Snapshot => {
    this.current ??= this.takeSnapshot()
    return this.current
  }

  table = (): TableNews => {
    const { link, until, next, trouble } = this
    this.news ??= { seats: this.tableSeats(), link, until, next, trouble }
    return this.news
  }

  /** What this seat may know, whichever seat is named: nothing else is known here. */
  viewOf(seat: number): View {
    const { view, watched } = this.present
    return seat === SPECTATOR ? watched : view
  }

  historyOf(): readonly RoundHistory[] {
    return this.history
  }

  draftOf(seat: number): WrittenPlan | null {
    const draft = this.state?.drafts[seat]
    const { view } = this.present
    return draft && !isEmpty(draft) ? writtenPlan(view, seat, draft) : null
  }

  planOf(seat: number): WrittenPlan | null {
    const plan = this.state?.plans[seat]
    return plan ? writtenPlan(this.present.view, seat, plan) : null
  }

  keepDraft(seat: number, draft: WrittenPlan | null): void {
    this.move(seat, 'keepDraft', draft ?? { orders: [] })
  }

  commit(seat: number, plan: WrittenPlan): void {
    this.move(seat, 'commit', plan)
  }

  takeBack(seat: number): void {
    this.move(seat, 'takeBack')
  }

  markShown(round: number): void {
    const shown = Math.min(round, this.played)
    if (shown <= this.shown) return
    this.shown = shown
    this.options.onShown?.(shown)
    this.changed()
  }

  /** Computers think on the server. */
  async think(): Promise<void> {}

  questionOf(seat: number, round: number, player: string): ThinkRequest {
    const earlier = this.stages.filter(({ number }) => number <= round)
    const present = earlier.pop()
    if (seat !== this.seat || present?.number !== round) {
      throw new Error(`what seat ${seat} saw in round ${round} is not known here`)
    }
    return {
      ...seenIn(present),
      scenario: present.view.world.scenario,
      power: seat,
      earlier: earlier.map(seenIn),
      player,
      seed: `${this.match}:seat${seat}:round${round}`,
    }
  }

  /** Ends the session; the seat counts as absent until it is opened again. */
  destroy(): void {
    if (this.isOver) return
    this.isOver = true
    this.listeners.clear()
    this.client.stop()
  }

  private get state(): MatchState | null {
    return this.client.getState()?.G ?? null
  }

  private get present(): Stage {
    const present = this.stages.at(-1)
    if (!present) throw new Error('the match is not there yet')
    return present
  }

  private get played(): number {
    return Math.max(0, this.stages.length - 1)
  }

  private move(seat: number, name: string, ...args: unknown[]): void {
    if (seat !== this.seat || this.link === 'moved') return
    this.trouble = null
    this.client.moves[name]!(...args)
    this.changed()
  }

  private listen(socket: Socket): void {
    socket.on('connect', () => this.turn('up'))
    socket.on('disconnect', () => this.turn('down'))
    socket.on('sync', () => {
      this.until = null
    })
    socket.on('clock', (_match: string, left: number | null) => {
      this.until = left === null ? null : performance.now() + left
      this.changed()
    })
    socket.on('next', (_match: string, next: string) => {
      this.next = next
      this.changed()
    })
    socket.on('refused', (refused: Problem) => this.refuse(refused))
  }

  private turn(link: 'up' | 'down'): void {
    if (this.link === 'moved') return
    this.link = link
    this.changed()
  }

  private refuse(refused: Problem): void {
    const gone = refused.code === 'seat-moved' || refused.code === 'wrong-credentials'
    if (this.stages.length === 0) this.opening(refused)
    else if (gone) this.link = 'moved'
    else this.trouble = refused
    this.changed()
  }

  /** Goes along with what the client shows; what was missed in between is asked for. */
  private follow(): void {
    const { state } = this
    if (!state || this.isOver) return
    const number = stageNumber(state)
    const last = this.stages.at(-1)?.number
    if (last !== undefined && number === last + 1) {
      this.trouble = null
      this.take([...this.stages, stageOf(state, this.seat)])
    }
    // A teacher may take a match back a round; what had come after it is not so any more.
    if (last !== undefined && number < last) this.goBack(number)
    // What the others had planned is told once the match has ended.
    const missed = last === undefined || number > last + 1
    if (missed || (number === last + 1 && state.position.ended !== 0)) void this.catchUp()
    this.changed()
  }

  private goBack(number: number): void {
    this.trouble = null
    this.take(this.stages.filter((stage) => stage.number <= number))
    this.shown = Math.min(this.shown, this.played)
    this.options.onShown?.(this.shown)
  }

  private async catchUp(): Promise<void> {
    if (this.asking || this.isOver) return
    this.asking = true
    const answer = await this.options.rounds()
    this.asking = false
    const { state } = this
    if (this.isOver || !state) return
    if (!answer.ok) {
      this.opening(answer.problems[0]!)
      setTimeout(() => void this.catchUp(), AGAIN_AFTER)
      return
    }
    this.take(merged(this.stages, answer.value, state, this.seat))
    // A device that was away for long is told the last round alone.
    this.shown = Math.max(Math.min(this.shown, this.played), this.played - 1)
    this.changed()
    this.opening(null)
  }

  private take(stages: Stage[]): void {
    this.stages = stages
    this.history = historyFrom(stages)
  }

  private changed(): void {
    this.current = null
    this.news = null
    if (this.stages.length === 0) return
    for (const listener of this.listeners) listener()
  }

  private tableSeats(): TableSeat[] {
    const notices = (this.client.matchData ?? []) as Notice[]
    return notices.map(({ name = null, isConnected = false, data }) => ({
      name,
      open: data?.open ?? false,
      connected: isConnected,
      computer: data?.computer ?? null,
    }))
  }

  private takeSnapshot(): Snapshot {
    const { world, position } = this.present.view
    const { state } = this
    const isPresent = state !== null && stageNumber(state) === this.present.number
    const committed = isPresent ? state.committed : world.rivals.map(() => false)
    const ended = position.ended !== 0
    const outcome = this.client.getState()?.ctx.gameover as Outcome | undefined
    return {
      round: position.round,
      rounds: world.rounds,
      played: this.played,
      shown: this.shown,
      phase: this.phase(committed, ended),
      outcome: (ended && outcome) || null,
      committed,
      thinking: this.table().seats.map(
        ({ computer }, seat) => computer !== null && !committed[seat],
      ),
      failures: [],
    }
  }

  private phase(committed: readonly boolean[], ended: boolean): Snapshot['phase'] {
    if (this.shown < this.played) return 'reveal-ready'
    if (ended) return 'over'
    const own = this.table().seats[this.seat]
    const waits = own !== undefined && own.computer === null && !committed[this.seat]
    return waits ? 'planning' : 'thinking'
  }
}

const ignore = (): void => undefined

const seenIn = ({ view: { position, facts } }: Stage): Seen => ({ position, facts })

const isEmpty = ({ orders, doctrine, agenda }: Plan): boolean =>
  orders.length === 0 && doctrine === 0 && agenda === NONE

const problem = (code: string): Problem => ({ code, params: {} })
