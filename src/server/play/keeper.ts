/**
 * The state of a match and how it changes: worked out, then kept, and only then told, so that nobody
 * ever sees what could get lost.
 */
import type { Fact, WrittenPlan } from '../../rules/index.ts'
import { nickname } from '../../text/server.ts'
import type { StoredMatch } from '../storage/index.ts'
import { clockOf } from './clock.ts'
import { Computers, type Question } from './computers.ts'
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
import { isOpen, keysOf } from './seats.ts'
import type { Surroundings } from './surroundings.ts'
import { type Answer, done, refused, trouble, type Trouble } from './trouble.ts'
import { Watchers, type SeatNotice, type Watcher } from './watchers.ts'

/** What is kept of a match besides its state. */
export type Kept = Omit<StoredMatch, 'state'>

/** Who plays for a person whose time is up. */
const SUBSTITUTE = 'counsellor'

export class MatchKeeper {
  protected readonly around: Surroundings
  protected readonly queue = new Queue()
  protected readonly watchers: Watchers
  protected readonly computers: Computers
  protected readonly facts: Fact[][]
  protected record: Kept
  protected stage: Stage
  /** The match has changed or gone behind this one's back, so that it must be let go of. */
  protected isStale = false

  constructor(around: Surroundings, record: Kept, stage: Stage, facts: Fact[][]) {
    this.around = around
    this.record = record
    this.stage = stage
    this.facts = facts
    this.watchers = new Watchers(record.id, stage.state)
    this.computers = new Computers(around.thinker)
    this.think()
  }

  get id(): string {
    return this.record.id
  }

  get state(): GameState {
    return this.stage.state
  }

  isConnected(seat: number): boolean {
    return this.watchers.isConnected(seat)
  }

  protected get isHeld(): boolean {
    return this.record.held !== null
  }

  /** Whether the time of the round is up. */
  protected get isLate(): boolean {
    const { deadline } = this.record
    return deadline !== null && deadline <= this.around.now()
  }

  protected stillShows({ seat, credential }: Watcher): boolean {
    if (seat < 0) return credential === null
    return credential !== null && keysOf(this.record.seats[seat]!).includes(credential)
  }

  protected async inTurn<T>(job: () => Promise<Answer<T>>): Promise<Answer<T>> {
    if (this.isStale || this.queue.isFull || this.around.isClosing()) return refused('server-busy')
    try {
      return await this.queue.run(job)
    } catch (error) {
      this.around.failed(error, this.id)
      return refused('internal-error')
    }
  }

  protected async enter(
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

  /**
   * Keeps a change, then shows it; why it could not be kept otherwise. `rewind` names the round that
   * it leads back to.
   */
  protected async keep(
    change: Partial<Kept>,
    state: GameState,
    rewind: number | null = null,
  ): Promise<Trouble | null> {
    const started = performance.now()
    const isNew = rewind === null && stageNumber(state) !== stageNumber(this.state)
    const match = this.changed(change, state)
    const opened = isNew ? roundOf(state) : null
    try {
      const saved = await this.around.storage.save({ match, opened, rewind })
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
    if (rewind !== null) this.facts.splice(rewind)
    if (state !== this.state) this.turnTo(state, isNew)
    if (record.deadline !== deadline) this.watchers.tell('clock', this.timeLeft())
    this.think()
    this.around.changed(this.record)
    return null
  }

  protected turnTo(state: GameState, isNew: boolean): void {
    this.stage = stageAfter(this.stage, state)
    if (isNew) this.facts.push([...state.G.facts])
    this.watchers.show(state)
  }

  /** The match's next version. */
  protected changed(change: Partial<Kept>, state: GameState): StoredMatch {
    const now = this.around.now()
    const record = { ...this.record, ...change }
    const ended = state.ctx.gameover !== undefined
    const isNew = state.G.position.round !== this.state.G.position.round
    return {
      ...record,
      ...clockOf(record, { isNew, ended, waits: record.seats.some(isOpen) }, now),
      state: packStage(stageAfter(this.stage, state)),
      version: record.version + 1,
      changed: now,
      ended,
    }
  }

  /** Has computers think for every seat that is theirs to play and has no plan. */
  protected think(): void {
    if (this.state.ctx.gameover !== undefined || this.isStale || this.around.isClosing()) return
    if (this.isHeld) return
    for (const [seat, { computer }] of this.record.seats.entries()) {
      const player = computer ?? (this.isLate ? SUBSTITUTE : null)
      const idle = !this.state.G.committed[seat] && !this.computers.isBusy(seat)
      if (player !== null && idle) void this.thinkFor(seat, player)
    }
  }

  protected async thinkFor(seat: number, player: string): Promise<void> {
    const { scenario, seed } = this.record
    const { state, facts } = this
    const { round } = state.G.position
    const table = { scenario, seed, state, facts: [...facts] }
    let entered: Answer<null> | null = null
    try {
      entered = await this.computers.think(table, { seat, player }, (plan) =>
        this.inTurn(() => this.enterThought({ seat, player }, round, plan)),
      )
    } catch (error) {
      if (!this.around.isClosing()) this.around.failed(error, this.id)
    }
    // The seat may have got another player meanwhile. What failed is tried again at the next nudge.
    if (entered?.ok) this.think()
  }

  protected async enterThought(
    { seat, player }: Question,
    round: number,
    plan: WrittenPlan,
  ): Promise<Answer<null>> {
    const { computer } = this.record.seats[seat]!
    const substitutes = computer === null && player === SUBSTITUTE && this.isLate
    const meant = !this.isHeld && (computer === player || substitutes)
    const present = this.state.G.position.round === round && !this.state.G.committed[seat]
    return meant && present ? this.enter(seat, 'commit', [plan]) : done(null)
  }

  /** Time left to plan in, in ms; null while no time runs. Clocks of players may be wrong. */
  protected timeLeft(): number | null {
    const { deadline } = this.record
    return deadline === null ? null : Math.max(0, deadline - this.around.now())
  }

  protected tellSeats(): void {
    this.watchers.tell('matchData', this.notices())
    this.around.changed(this.record)
  }

  /** What everybody may know of the seats; a newcomer's counts as connected. */
  protected notices(newcomer = -1): SeatNotice[] {
    return this.record.seats.map((seat, id) => ({
      id,
      ...(seat.name !== null && { name: nickname(seat.name) }),
      isConnected: id === newcomer || this.isConnected(id),
      data: { computer: seat.computer, open: isOpen(seat) },
    }))
  }
}
