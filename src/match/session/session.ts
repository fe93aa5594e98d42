/**
 * A match as one device plays it: alone against computers, in turns at one screen, or to watch.
 *
 * Every seat, a person's or a computer's, has a boardgame.io client of its own and sees what that
 * client may see. A round is played in the moment in which its last plan is committed; screens then
 * replay it from `historyOf`.
 */
import { SeededDice, type Refusal, type View, type WrittenPlan } from '../../rules/index.ts'
import { withHandicaps } from '../handicap.ts'
import { thaw } from '../thaw.ts'
import {
  at,
  RECORD_FORMAT,
  type MatchRecord,
  type RecordProblem,
  type RecordStamp,
  type RefusedRecord,
} from './record.ts'
import { SPECTATOR, Table } from './table.ts'
import type {
  MatchSetup,
  MatchSource,
  RoundHistory,
  SeatSetup,
  Seen,
  Snapshot,
  ThinkFailure,
  Thinker,
  ThinkRequest,
} from './types.ts'

export type Resumed = { ok: true; session: Session } | RefusedRecord

/** A seat being thought for. */
interface Thought {
  stop: AbortController
  done: Promise<void>
}

/** Dice words as text: the seats' seeds tell nothing of the match's. */
const wordsOf = (text: string): string => SeededDice.from(text).state().join(' ')

export class Session implements MatchSource {
  readonly setup: MatchSetup
  readonly here: readonly number[]
  readonly explains = true
  private readonly thinker: Thinker
  private readonly table: Table
  private readonly listeners = new Set<() => void>()
  private readonly thoughts = new Map<number, Thought>()
  /** Plans of the finished rounds. */
  private readonly rounds: WrittenPlan[][] = []
  /** Per finished round and the present one: the views of the spectator and of each seat. */
  private readonly seen: View[][] = []
  private readonly histories = new Map<number, readonly RoundHistory[]>()
  private plans: (WrittenPlan | null)[]
  private drafts: (WrittenPlan | null)[]
  private failures: ThinkFailure[] = []
  private shown = 0
  private current: Snapshot | null = null

  private constructor(setup: MatchSetup, thinker: Thinker) {
    const { scenario, seed, seats } = setup
    if (seats.length !== scenario.powers.length) {
      throw new Error(`${seats.length} seats for ${scenario.powers.length} powers`)
    }
    this.setup = setup
    this.here = [...seats.keys()].filter((seat) => seats[seat]!.kind === 'person')
    this.thinker = thinker
    this.table = new Table(withHandicaps(scenario, seats), seed)
    this.plans = seats.map(() => null)
    this.drafts = seats.map(() => null)
    this.look()
  }

  /**
   * Opens a match. Throws when there are not as many seats as powers, or the scenario makes no
   * sense (which `checkScenario` tells beforehand).
   */
  static open(setup: MatchSetup, thinker: Thinker): Session {
    return new Session(setup, thinker)
  }

  /**
   * Goes on with a match from its record, by playing it again. Where the rules refuse one of its
   * plans, or it has more rounds than the match, the problem says where.
   */
  static resume(record: MatchRecord, thinker: Thinker): Resumed {
    const { scenario, seed, seats, drafts, shown } = record
    const session = new Session({ scenario, seed, seats }, thinker)
    const problem = session.repeat(record)
    if (problem) {
      session.destroy()
      return { ok: false, problems: [problem] }
    }
    session.drafts = thaw(drafts)
    session.markShown(shown)
    return { ok: true, session }
  }

  get seats(): readonly SeatSetup[] {
    return this.setup.seats
  }

  /** Calls `listener` after each change; gives back how to stop that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Where the session stands: the same object until something changes. */
  snapshot = (): Snapshot => {
    this.current ??= this.takeSnapshot()
    return this.current
  }

  /** What a seat may know now; -1 for a spectator. Stable until something changes; not to be changed. */
  viewOf(seat: number): View {
    return this.table.viewOf(seat)
  }

  /** The finished rounds as a seat (-1: a spectator) may know them; the same list until one is added. */
  historyOf(seat: number): readonly RoundHistory[] {
    const known = this.histories.get(seat)
    if (known) return known
    const open = this.table.outcome !== null
    const history = this.rounds.map((plans, index) => ({
      round: index + 1,
      before: this.seen[index]![seat + 1]!,
      plans: plans.map((plan, owner) => (open || owner === seat ? plan : null)),
      after: this.seen[index + 1]![seat + 1]!,
    }))
    this.histories.set(seat, history)
    return history
  }

  /** A person's unfinished plan, or null: it need not be legal, and is kept in the record. */
  draftOf(seat: number): WrittenPlan | null {
    return this.drafts[seat] ?? null
  }

  /** The plan a seat has committed for this round, or null. */
  planOf(seat: number): WrittenPlan | null {
    return this.plans[seat] ?? null
  }

  /** Keeps a person's unfinished plan, a copy of it; null forgets it. */
  keepDraft(seat: number, draft: WrittenPlan | null): void {
    this.drafts[seat] = thaw(draft)
    this.changed()
  }

  /**
   * Commits a person's plan, in place of one committed before; the last one has the round played.
   * Gives back why the plan is refused, which changes nothing else, or null.
   */
  commit(seat: number, plan: WrittenPlan): Refusal | null {
    const refusal = this.enter(seat, plan)
    this.changed()
    return refusal
  }

  /** Takes a committed plan back; it becomes the seat's draft again. */
  takeBack(seat: number): void {
    if (!this.plans[seat]) return
    this.table.takeBack(seat)
    this.drafts[seat] = this.plans[seat]
    this.plans[seat] = null
    this.changed()
  }

  /** Notes that the screen has replayed the rounds up to this one. */
  markShown(round: number): void {
    const shown = Math.min(round, this.rounds.length)
    if (shown <= this.shown) return
    this.shown = shown
    this.changed()
  }

  /**
   * Asks the thinker for every computer seat without a plan, side by side, and commits what it
   * finds: at once, since committed plans are hidden, so that it may think while people still plan.
   * Settles when all have answered or thinking was cancelled; failures are in the snapshot.
   */
  async think(): Promise<void> {
    for (const [seat, { kind }] of this.setup.seats.entries()) {
      const idle = kind === 'computer' && !this.plans[seat] && !this.thoughts.has(seat)
      if (idle && !this.table.outcome) this.startThought(seat)
    }
    await Promise.all([...this.thoughts.values()].map(({ done }) => done))
  }

  /** Stops all thinking; what was not found yet is dropped. */
  cancelThinking(): void {
    if (this.thoughts.size === 0) return
    const stopped = [...this.thoughts.values()]
    this.thoughts.clear()
    for (const { stop } of stopped) stop.abort()
    this.changed()
  }

  /** All that it takes to go on with the match later; see `resume`. */
  record({ id, app, created, changed }: RecordStamp): MatchRecord {
    const { scenario, seed, seats } = this.setup
    const { rounds, plans, drafts, shown } = this
    const formatVersion = RECORD_FORMAT
    const stamped = { formatVersion, id, app, created, changed } as const
    return thaw({ ...stamped, scenario, seed, seats, rounds, plans, drafts, shown })
  }

  /** Ends the session: thinking stops, and nobody hears of it any more. */
  destroy(): void {
    this.listeners.clear()
    this.cancelThinking()
    this.table.close()
  }

  /** Commits all recorded plans; says what is wrong with the first that is refused. */
  private repeat({ rounds, plans }: MatchRecord): RecordProblem | null {
    for (const [index, round] of rounds.entries()) {
      const problem = this.repeatRound(round, `/rounds/${index}`)
      if (problem) return problem
    }
    return this.repeatRound(plans, '/plans')
  }

  /** Commits the recorded plans of a round; says what is wrong with the first that is refused. */
  private repeatRound(
    plans: readonly (WrittenPlan | null)[],
    pointer: string,
  ): RecordProblem | null {
    const round = this.rounds.length + 1
    if (this.table.outcome && plans.some((plan) => plan !== null)) {
      return at('rounds-after-end', pointer, { rounds: this.rounds.length })
    }
    for (const [seat, plan] of plans.entries()) {
      const refusal = plan && this.enter(seat, plan)
      if (!refusal) continue
      const order = refusal.order < 0 ? '' : `/orders/${refusal.order}`
      const power = this.setup.scenario.powers[seat]!.id
      const params = { round, seat, power, reason: refusal.code }
      return at('plan-refused', `${pointer}/${seat}${order}`, params)
    }
    return null
  }

  /**
   * What a seat has to decide, or had to decide in an earlier round, as a player is asked: what it
   * was asked then gives the same plan again. Throws for a round that has not begun.
   *
   * @param round From 1 to the present one.
   * @param player Words of `readPlayer`: the seat's own, or those of an adviser.
   */
  questionOf(seat: number, round: number, player: string): ThinkRequest {
    const seenBy = (views: View[]): Seen => {
      const { position, facts } = views[seat + 1]!
      return { position, facts }
    }
    const earlier = this.seen.slice(0, round).map(seenBy)
    const present = earlier.pop()
    if (!present || earlier.length !== round - 1) throw new Error(`round ${round} has not begun`)
    return {
      ...present,
      scenario: this.table.scenario,
      power: seat,
      earlier,
      player,
      seed: wordsOf(`${this.setup.seed}:seat${seat}:round${round}`),
    }
  }

  private playerOf(seat: number): string {
    const { player } = this.setup.seats[seat]!
    if (player === undefined) throw new Error(`the computer of seat ${seat} has no player`)
    return player
  }

  private startThought(seat: number): void {
    const stop = new AbortController()
    const request = this.questionOf(seat, this.seen.length, this.playerOf(seat))
    const round = this.rounds.length
    const answer = async (): Promise<ThinkFailure | null> => {
      try {
        const plan = await this.thinker(request, stop.signal)
        if (stop.signal.aborted || round !== this.rounds.length) return null
        const refusal = this.enter(seat, plan)
        return refusal && { code: 'plan-refused', seat, refusal }
      } catch (error) {
        return { code: 'thinker-failed', seat, cause: String(error) }
      }
    }
    this.failures = this.failures.filter((failure) => failure.seat !== seat)
    this.thoughts.set(seat, { stop, done: this.finish(seat, stop, answer) })
    this.changed()
  }

  private async finish(
    seat: number,
    { signal }: AbortController,
    answer: () => Promise<ThinkFailure | null>,
  ): Promise<void> {
    const failure = await answer()
    if (signal.aborted) return
    this.thoughts.delete(seat)
    if (failure) this.failures = [...this.failures, failure]
    this.changed()
  }

  /** Commits a plan and, if that had the round played, turns to the next one. */
  private enter(seat: number, plan: WrittenPlan): Refusal | null {
    const refusal = this.table.commit(seat, plan)
    if (refusal) return refusal
    this.plans[seat] = thaw(plan)
    this.drafts[seat] = null
    if (this.plans.every((entered) => entered !== null)) this.turnRound(this.plans)
    return null
  }

  private turnRound(plans: WrittenPlan[]): void {
    this.rounds.push(plans)
    this.plans = plans.map(() => null)
    this.drafts = plans.map(() => null)
    this.failures = []
    this.histories.clear()
    this.look()
  }

  private look(): void {
    const readers = [SPECTATOR, ...this.setup.seats.keys()]
    this.seen.push(readers.map((seat) => this.table.viewOf(seat)))
  }

  private changed(): void {
    this.current = null
    for (const listener of this.listeners) listener()
  }

  private takeSnapshot(): Snapshot {
    const { position, world } = this.table.viewOf(SPECTATOR)
    return {
      round: position.round,
      rounds: world.rounds,
      played: this.rounds.length,
      shown: this.shown,
      phase: this.phase(),
      outcome: this.table.outcome,
      committed: this.table.committed,
      thinking: this.plans.map((_, seat) => this.thoughts.has(seat)),
      failures: this.failures,
    }
  }

  private phase(): Snapshot['phase'] {
    if (this.shown < this.rounds.length) return 'reveal-ready'
    if (this.table.outcome) return 'over'
    const waits = this.setup.seats.some(({ kind }, seat) => kind === 'person' && !this.plans[seat])
    return waits ? 'planning' : 'thinking'
  }
}
