/**
 * The one owner of a match: everything that happens to it goes through its queue. A change is
 * first worked out, then kept, and only then told, so that nobody ever sees what could get lost.
 */
import type { Fact, WrittenPlan } from '../../rules/index.ts'
import { nickname } from '../../text/server.ts'
import type { Saved, StoredMatch, StoredSeat } from '../storage/index.ts'
import { commitDraft } from './clock.ts'
import { planBy } from './computers.ts'
import { opens } from './keys.ts'
import { Queue } from './queue.ts'
import {
  afterMove,
  isActive,
  type GameState,
  type MoveName,
  packStage,
  roundOf,
  type Stage,
  stageAfter,
  stageNumber,
} from './rules.ts'
import { isOpen, seatBy, type Seated } from './seats.ts'
import type { Surroundings } from './surroundings.ts'
import { type Answer, done, refused, trouble, type Trouble } from './trouble.ts'
import { Watchers, type SeatNotice, type Watcher } from './watchers.ts'

/** What is kept of a match besides its state. */
export type Kept = Omit<StoredMatch, 'state'>

/** A move as a seat asks for it. */
export interface Asked {
  seat: number
  credential: string
  move: MoveName
  args: readonly unknown[]
  /** Number of the state that the seat saw when it moved. */
  saw: number
}

/** Who plays for a person whose time is up. */
const SUBSTITUTE = 'counsellor'

export class MatchHost {
  private readonly around: Surroundings
  private readonly queue = new Queue()
  private readonly watchers: Watchers
  private readonly thinking = new Set<number>()
  private readonly facts: Fact[][]
  private record: Kept
  private stage: Stage
  /** Another process has changed the match, so that this one must let go of it. */
  private isStale = false

  constructor(around: Surroundings, record: Kept, stage: Stage, facts: Fact[][]) {
    this.around = around
    this.record = record
    this.stage = stage
    this.facts = facts
    this.watchers = new Watchers(record.id, stage.state)
    this.think()
  }

  get id(): string {
    return this.record.id
  }

  /** What is kept of the match, for whoever asks; not to be told to anybody as it is. */
  get kept(): Kept {
    return this.record
  }

  get state(): GameState {
    return this.stage.state
  }

  /** Whether the match can be let go of and read again when it is needed. */
  get isIdle(): boolean {
    return this.queue.isIdle && this.thinking.size === 0 && this.watchers.count === 0
  }

  get mustGo(): boolean {
    return this.isStale
  }

  isConnected(seat: number): boolean {
    return this.watchers.isConnected(seat)
  }

  /** Whether a credential opens a seat. */
  admits(seat: number, credential: string | undefined): boolean {
    const held = this.record.seats[seat]
    return held !== undefined && opens(credential, held.credential)
  }

  /** The seat that a credential opens; -1 where it opens none. */
  seatOf(credential: string): number {
    return seatBy(this.record.seats, credential)
  }

  /** Shows the match to a connection from now on; false where its credential opens no seat any more. */
  watch(watcher: Watcher): Promise<boolean> {
    return this.queue.run(async () => {
      const held = watcher.seat < 0 ? null : this.record.seats[watcher.seat]!.credential
      if (watcher.credential !== held) return false
      const known = this.isConnected(watcher.seat)
      this.watchers.welcome(watcher, this.notices(watcher.seat))
      if (this.record.deadline !== null) watcher.send('clock', this.id, this.timeLeft())
      if (watcher.seat >= 0 && !known) this.tellSeats()
      return true
    })
  }

  unwatch(watcher: Watcher): void {
    const removed = this.watchers.remove(watcher)
    if (removed && watcher.seat >= 0 && !this.isConnected(watcher.seat)) this.tellSeats()
  }

  /** Makes a move. What the rules refuse is told in the state, and here. */
  move({ seat, credential, move, args, saw }: Asked): Promise<Answer<null>> {
    return this.inTurn(async () => {
      if (!this.admits(seat, credential)) return refused('wrong-credentials')
      // A plan that was late, or is sent again, was not meant for the round that has begun since.
      if (saw < this.stage.roundFrom) return refused('round-over')
      return this.enter(seat, move, args)
    })
  }

  /** Changes who holds the seats. */
  reseat<T>(change: (seats: readonly StoredSeat[]) => Answer<Seated<T>>): Promise<Answer<T>> {
    return this.inTurn(async () => {
      const seated = change(this.record.seats)
      if (!seated.ok) return seated
      const { seats, value } = seated.value
      const problem = await this.keep({ seats }, this.state)
      if (problem) return { ok: false, troubles: [problem] }
      this.dismissOutdated()
      this.tellSeats()
      return done(value)
    })
  }

  /**
   * Has a match follow at the same table. `create` keeps the change of this match and the new one
   * at once; where this match has a follower already, that is the answer.
   */
  follow(id: string, create: (previous: StoredMatch) => Promise<Saved>): Promise<Answer<string>> {
    return this.inTurn(async () => {
      if (this.record.next !== null) return done(this.record.next)
      if (this.state.ctx.gameover === undefined) return refused('match-not-over')
      const previous = this.changed({ code: null, next: id }, this.state)
      if ((await create(previous)) === 'conflict') return refused('server-busy')
      const { state: _, ...record } = previous
      this.record = record
      this.watchers.tell('next', id)
      return done(id)
    })
  }

  /** Plays for whoever has not planned, if the time is up. */
  expire(now: number): Promise<Answer<null>> {
    return this.inTurn(async () => {
      const { deadline } = this.record
      if (deadline === null || deadline > now) return done(null)
      let problem: Trouble | null = null
      for (const seat of this.record.seats.keys()) {
        const next = commitDraft(this.state, seat)
        if (next !== this.state) problem ??= await this.keep({}, next)
      }
      this.think()
      return problem ? { ok: false, troubles: [problem] } : done(null)
    })
  }

  /** Has computers think again where that failed before. */
  nudge(): void {
    this.think()
  }

  /** Settles once nothing is under way. */
  drained(): Promise<void> {
    return this.queue.drained()
  }

  private async inTurn<T>(job: () => Promise<Answer<T>>): Promise<Answer<T>> {
    if (this.isStale || this.queue.isFull || this.around.isClosing()) return refused('server-busy')
    try {
      return await this.queue.run(job)
    } catch (error) {
      this.around.failed(error, this.id)
      return refused('internal-error')
    }
  }

  private async enter(
    seat: number,
    move: MoveName,
    args: readonly unknown[],
  ): Promise<Answer<null>> {
    if (this.state.ctx.gameover !== undefined) return refused('match-over')
    if (!isActive(this.state, seat)) return refused('not-active')
    const next = afterMove(this.state, seat, move, args)
    if (next === this.state) return done(null)
    const problem = await this.keep({}, next)
    if (problem) return { ok: false, troubles: [problem] }
    const refusal = next.G.refusals[seat]
    if (!refusal) return done(null)
    return refused('plan-refused', { reason: refusal.code, order: refusal.order })
  }

  /** Keeps a change, then shows it; why it could not be kept otherwise. */
  private async keep(change: Partial<Kept>, state: GameState): Promise<Trouble | null> {
    const started = performance.now()
    const isNew = stageNumber(state) !== stageNumber(this.state)
    const match = this.changed(change, state)
    const opened = isNew ? roundOf(state) : null
    try {
      const saved = await this.around.storage.save({ match, opened })
      if (saved === 'conflict') {
        this.isStale = true
        this.watchers.interrupt()
        return trouble('server-busy')
      }
    } catch (error) {
      this.around.failed(error, this.id)
      return trouble('storage-failed')
    }
    const { state: _, ...record } = match
    const { deadline } = this.record
    this.record = record
    this.around.kept(performance.now() - started)
    if (state !== this.state) this.turnTo(state, isNew)
    if (record.deadline !== deadline) this.watchers.tell('clock', this.timeLeft())
    this.think()
    return null
  }

  private turnTo(state: GameState, isNew: boolean): void {
    this.stage = stageAfter(this.stage, state)
    if (isNew) this.facts.push([...state.G.facts])
    this.watchers.show(state)
  }

  /** The match's next version. */
  private changed(change: Partial<Kept>, state: GameState): StoredMatch {
    const now = this.around.now()
    const record = { ...this.record, ...change }
    const ended = state.ctx.gameover !== undefined
    const isNew = state.G.position.round !== this.state.G.position.round
    return {
      ...record,
      state: packStage(stageAfter(this.stage, state)),
      deadline: this.deadlineOf(record, isNew, ended, now),
      version: record.version + 1,
      changed: now,
      ended,
    }
  }

  /** The clock of a round starts when it opens, that of the first when everybody is there. */
  private deadlineOf(record: Kept, isNew: boolean, ended: boolean, now: number): number | null {
    const { timer, deadline, seats } = record
    if (timer === null || ended) return null
    if (deadline !== null) return isNew ? now + timer * 1000 : deadline
    return seats.some(isOpen) ? null : now + timer * 1000
  }

  /** Has computers think for every seat that is theirs to play and has no plan. */
  private think(): void {
    if (this.state.ctx.gameover !== undefined || this.isStale || this.around.isClosing()) return
    const { deadline } = this.record
    const late = deadline !== null && deadline <= this.around.now()
    for (const [seat, { computer }] of this.record.seats.entries()) {
      const player = computer ?? (late ? SUBSTITUTE : null)
      const idle = !this.state.G.committed[seat] && !this.thinking.has(seat)
      if (player !== null && idle) void this.thinkFor(seat, player)
    }
  }

  private async thinkFor(seat: number, player: string): Promise<void> {
    const { scenario, seed } = this.record
    const { state, facts } = this
    const { round } = state.G.position
    this.thinking.add(seat)
    let entered: Answer<null> | null = null
    try {
      const table = { scenario, seed, state, facts: [...facts] }
      const plan = await planBy(this.around.thinker, table, { seat, player })
      entered = await this.inTurn(() => this.enterThought(seat, player, round, plan))
    } catch (error) {
      if (!this.around.isClosing()) this.around.failed(error, this.id)
    }
    this.thinking.delete(seat)
    // The seat may have got another player meanwhile. What failed is tried again at the next nudge.
    if (entered?.ok) this.think()
  }

  private async enterThought(
    seat: number,
    player: string,
    round: number,
    plan: WrittenPlan,
  ): Promise<Answer<null>> {
    const { computer } = this.record.seats[seat]!
    const meant = computer === player || (computer === null && player === SUBSTITUTE)
    const present = this.state.G.position.round === round && !this.state.G.committed[seat]
    return meant && present ? this.enter(seat, 'commit', [plan]) : done(null)
  }

  /** Time left to plan in, in ms; null while no time runs. Clocks of players may be wrong. */
  private timeLeft(): number | null {
    const { deadline } = this.record
    return deadline === null ? null : Math.max(0, deadline - this.around.now())
  }

  private dismissOutdated(): void {
    const held = this.record.seats.map(({ credential }) => credential)
    for (const watcher of this.watchers.outdated(held)) {
      this.watchers.remove(watcher)
      watcher.send('refused', trouble('seat-moved'))
    }
  }

  private tellSeats(): void {
    this.watchers.tell('matchData', this.notices())
  }

  /** What everybody may know of the seats; a newcomer's counts as connected. */
  private notices(newcomer = -1): SeatNotice[] {
    return this.record.seats.map((seat, id) => ({
      id,
      ...(seat.name !== null && { name: nickname(seat.name) }),
      isConnected: id === newcomer || this.isConnected(id),
      data: { computer: seat.computer, open: isOpen(seat) },
    }))
  }
}
