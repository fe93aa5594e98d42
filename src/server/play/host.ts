/**
 * The one owner of a match: everything that happens to it goes through its queue. A change is
 * first worked out, then kept, and only then told, so that nobody ever sees what could get lost.
 */
import type { Fact, WrittenPlan } from '../../rules/index.ts'
import type { Saved, StoredMatch, StoredRound, StoredSeat } from '../storage/index.ts'
import { commitDraft, extended, held, released, timed, type Clock } from './clock.ts'
import { type Kept, MatchKeeper } from './keeper.ts'
import { opens } from './keys.ts'
import { type MoveName, rewound, stageNumber } from './rules.ts'
import { keysOf, seatBy, type Seated, seatShownBy } from './seats.ts'
import { type Answer, done, refused, trouble, type Trouble } from './trouble.ts'
import type { Watcher } from './watchers.ts'

/** A move as a seat asks for it. */
export interface Asked {
  seat: number
  credential: string
  move: MoveName
  args: readonly unknown[]
  /** Number of the state that the seat saw when it moved. */
  saw: number
}

/** Moves by which a round could end, so that they have to wait while a match is held. */
const COMMITTING: ReadonlySet<MoveName> = new Set(['commit', 'commitDraft', 'seal'])

export class MatchHost extends MatchKeeper {
  private isPinned = false

  /** What is kept of the match, for whoever asks; not to be told to anybody as it is. */
  get kept(): Kept {
    return this.record
  }

  /** What led to a round, or to the end as one more; empty before the first. Secret. */
  factsOf(stage: number): readonly Fact[] {
    return this.facts[stage - 1] ?? []
  }

  /** Whether the match can be let go of and read again when it is needed. */
  get isIdle(): boolean {
    return !this.isPinned && this.queue.isIdle && this.computers.isIdle && this.watchers.count === 0
  }

  get mustGo(): boolean {
    return this.isStale
  }

  /** Whether somebody else needs this very object to stay. */
  pin(isNeeded: boolean): void {
    this.isPinned = isNeeded
  }

  /** Lets go of the match, because it has gone. */
  dismiss(): void {
    this.isStale = true
    this.watchers.interrupt()
  }

  /** Whether a credential shows a seat: its holder's, or that of one of several who share it. */
  shows(seat: number, credential: string): boolean {
    const shown = this.record.seats[seat]
    return shown !== undefined && keysOf(shown).some((key) => opens(credential, key))
  }

  /** Whether a credential moves a seat. */
  admits(seat: number, credential: string | undefined): boolean {
    const held = this.record.seats[seat]
    return held !== undefined && opens(credential, held.credential)
  }

  /** The seat that a credential opens; -1 where it opens none. */
  seatOf(credential: string): number {
    return seatBy(this.record.seats, credential)
  }

  /** The seat that a credential shows; -1 where it shows none. */
  seatShownTo(credential: string): number {
    return seatShownBy(this.record.seats, credential)
  }

  /** Shows the match to a connection from now on; false where its credential opens no seat any more. */
  watch(watcher: Watcher): Promise<boolean> {
    return this.queue.run(async () => {
      if (!this.stillShows(watcher)) return false
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
      if (this.isHeld && COMMITTING.has(move)) return refused('match-held')
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

  /** Plays for whoever has not planned, if the time is up; `drafts` go before those of the match. */
  expire(now: number, drafts: readonly (WrittenPlan | null)[] = []): Promise<Answer<null>> {
    return this.inTurn(async () => {
      const { deadline } = this.record
      if (deadline === null || deadline > now) return done(null)
      return this.finish(drafts)
    })
  }

  /** Ends the time to plan now. */
  hurry(drafts: readonly (WrittenPlan | null)[]): Promise<Answer<null>> {
    return this.inTurn(async () => {
      if (this.isHeld) return refused('match-held')
      if (this.state.ctx.gameover !== undefined) return refused('match-over')
      const problem = await this.keep({ deadline: this.around.now() }, this.state)
      return problem ? { ok: false, troubles: [problem] } : this.finish(drafts)
    })
  }

  /** Makes a move in the present round for a seat whose people decide elsewhere. */
  moveFor(
    seat: number,
    round: number,
    move: 'commit' | 'takeBack',
    args: readonly unknown[],
  ): Promise<Answer<null>> {
    return this.inTurn(async () => {
      if (this.isHeld) return refused('match-held')
      if (round !== this.state.G.position.round) return refused('round-over')
      return this.enter(seat, move, args)
    })
  }

  /** Stops the time, so that nothing can be committed, or lets it go on. */
  hold(isHeld: boolean): Promise<Answer<null>> {
    return this.setClock((clock, now) => {
      if (isHeld === (clock.held !== null)) return null
      return isHeld ? held(clock, now) : released(clock, now)
    })
  }

  /** Gives the present round so many more ms. */
  extend(ms: number): Promise<Answer<null>> {
    return this.setClock((clock, now) => extended(clock, ms, now))
  }

  /** Changes how many seconds there are to plan a round, from the next one on; null: no limit. */
  setTimer(timer: number | null): Promise<Answer<null>> {
    return this.setClock((clock) => timed(clock, timer))
  }

  /** Takes the match back to the opening of the round before, and holds it there. */
  rewind(rounds: () => Promise<StoredRound[]>): Promise<Answer<null>> {
    return this.inTurn(async () => {
      const number = stageNumber(this.state) - 1
      const round = (await rounds()).find((each) => each.round === number)
      const state = round ? rewound(this.state, this.record.seed, round) : null
      if (!state) return refused('nothing-to-rewind')
      const { timer } = this.record
      const full = { deadline: null, held: timer === null ? 0 : timer * 1000 }
      const problem = await this.keep(full, state, number)
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

  /** Commits drafts, and has computers plan for who has none. */
  private async finish(drafts: readonly (WrittenPlan | null)[]): Promise<Answer<null>> {
    let problem: Trouble | null = null
    for (const seat of this.record.seats.keys()) {
      const next = commitDraft(this.state, seat, drafts[seat] ?? null)
      if (next !== this.state) problem ??= await this.keep({}, next)
    }
    this.think()
    return problem ? { ok: false, troubles: [problem] } : done(null)
  }

  /** Changes the clock as `change` says; nothing where that is null. */
  private setClock(change: (clock: Clock, now: number) => Clock | null): Promise<Answer<null>> {
    return this.inTurn(async () => {
      if (this.state.ctx.gameover !== undefined) return done(null)
      const clock = change(this.record, this.around.now())
      if (!clock) return done(null)
      const problem = await this.keep(clock, this.state)
      return problem ? { ok: false, troubles: [problem] } : done(null)
    })
  }

  private dismissOutdated(): void {
    for (const watcher of this.watchers.outdated((each) => this.stillShows(each))) {
      this.watchers.remove(watcher)
      watcher.send('refused', trouble('seat-moved'))
    }
  }
}
