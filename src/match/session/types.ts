/** What goes into a session on one device, and what it shows. */
import type { Fact, Position, Refusal, View, WrittenOrder, WrittenPlan } from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Outcome } from '../game.ts'

/** Who sits at a power. */
export interface SeatSetup {
  kind: 'person' | 'computer'
  /** A computer's player in the words of `readPlayer`, such as `ambassador:cautious`. */
  player?: string
  /** What a person or a computer is called, 1 to 40 UTF-16 units. */
  name?: string
  /** See `withHandicaps`: 0 (as without) to 3. */
  handicap?: number
}

/** All that a match on one device depends on, besides its plans. */
export interface MatchSetup {
  scenario: Scenario
  /** Text behind all chance; whoever knows it can work out every secret. */
  seed: string
  /** One seat a power, in the order of the powers. */
  seats: SeatSetup[]
}

/** A round as a power saw it: its position when it had to plan, and what led there. */
export interface Seen {
  position: Position
  facts: Fact[]
}

/**
 * What a computer seat is asked in a round: plain data that can be posted to a worker. It holds
 * nothing that the power may not know, and must not be changed.
 */
export interface ThinkRequest extends Seen {
  /** The scenario as it is played, with its handicaps. */
  scenario: Scenario
  power: number
  /** What the power saw in the rounds before, the first round first. */
  earlier: readonly Seen[]
  /** Words of `readPlayer`. */
  player: string
  /** Text for the player's dice: the same each time the same seat is asked in the same round. */
  seed: string
}

/** Finds a plan for a computer seat. A thinker may reject once `signal` is aborted; nobody listens. */
export type Thinker = (request: ThinkRequest, signal: AbortSignal) => Promise<WrittenPlan>

/** Why a computer seat has no plan although it was asked. `think` asks it again. */
export type ThinkFailure =
  | {
      code: 'thinker-failed'
      seat: number
      /** What the thinker threw, for a report. */ cause: string
    }
  | { code: 'plan-refused'; seat: number; refusal: Refusal }

/** Where a session stands; the same object until something changes. */
export interface Snapshot {
  /** The round being planned, or the last one once ended; from 1. */
  round: number
  /** Rounds of the match. */
  rounds: number
  /** Rounds played to their end. */
  played: number
  /** Rounds that the screen has replayed, 0 to `played`; see `markShown`. */
  shown: number
  /**
   * `reveal-ready`: a round has been played that was not shown yet. `thinking`: every person has
   * committed and a computer has not. `over`: ended, and all was shown.
   */
  phase: 'planning' | 'thinking' | 'reveal-ready' | 'over'
  /** How the match ended, null while it goes on; also set while its last round is not yet shown. */
  outcome: Outcome | null
  /** Per seat: whether a plan is committed for this round. */
  committed: readonly boolean[]
  /** Per seat: whether its thinker is at work. */
  thinking: readonly boolean[]
  /** Seats whose thinker failed in this round. */
  failures: readonly ThinkFailure[]
}

/** A plan that several people make at their own screens: what each of them does goes to all. */
export interface SharedPlanning {
  /** Calls `listener` after each change; gives back how to stop that. */
  subscribe: (listener: () => void) => () => void
  /** The plan as it stands: the same object until it changes; null while there is none. */
  current: () => WrittenPlan | null
  propose: (order: WrittenOrder) => void
  withdraw: (slot: number) => void
  reorder: (slot: number, to: number) => void
  choose: (choice: { doctrine?: -1 | 0 | 1; agenda?: string | null }) => void
  /** Whether the person at this screen has changed something that they can take back. */
  canUndo: () => boolean
  /** Takes back what the person at this screen changed last. */
  undo: () => void
}

/** A match as screens read it, wherever it is played. Seats are numbered as the powers are; -1: a spectator. */
export interface MatchSource {
  /** Who sits where now. */
  readonly seats: readonly SeatSetup[]
  /** Seats of the people at this screen. */
  readonly here: readonly number[]
  /** Whether it is known here what the computers saw, so that they can be asked why. */
  readonly explains: boolean
  /** Where the plan is made by several people; without, each screen has a draft of its own. */
  readonly shared?: SharedPlanning
  /** Calls `listener` after each change; gives back how to stop that. */
  subscribe: (listener: () => void) => () => void
  /** Where the match stands: the same object until something changes. */
  snapshot: () => Snapshot
  /** What a seat may know now. Stable until something changes; not to be changed. */
  viewOf(seat: number): View
  /** The finished rounds as a seat may know them; the same list until one is added. */
  historyOf(seat: number): readonly RoundHistory[]
  /** A person's unfinished plan, or null: it need not be legal. */
  draftOf(seat: number): WrittenPlan | null
  /** The plan a seat has committed for this round, or null. */
  planOf(seat: number): WrittenPlan | null
  /** Keeps a person's unfinished plan; null forgets it. */
  keepDraft(seat: number, draft: WrittenPlan | null): void
  /** Commits a person's plan, in place of one committed before. */
  commit(seat: number, plan: WrittenPlan): void
  /** Takes a committed plan back; it becomes the seat's draft again. */
  takeBack(seat: number): void
  /** Notes that the screen has replayed the rounds up to this one. */
  markShown(round: number): void
  /** Has computers think that think on this device. */
  think(): Promise<void>
  /** What a seat has to decide, or had to, as a player is asked. Throws where that is not known here. */
  questionOf(seat: number, round: number, player: string): ThinkRequest
}

/** A finished round as one reader may know it. */
export interface RoundHistory {
  round: number
  /** The board that was planned on. */
  before: View
  /**
   * Per seat: its plan. Only the reader's own while the match goes on (what others did openly is in
   * the facts), everybody's once it has ended.
   */
  plans: readonly (WrittenPlan | null)[]
  /** The board after the round, the next one opened; its `facts` tell what happened in between. */
  after: View
}
