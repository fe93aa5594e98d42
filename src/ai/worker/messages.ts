/** What is asked of a thinking process and what it answers: plain data both ways. */
import type { Fact, Order, Plan, Position } from '../../rules/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Advice, AdviceMode } from '../explain/advise.ts'
import type { Review } from '../explain/review.ts'
import type { Audience, Told, ToldWhy, ToldWhyNot } from '../explain/tell.ts'
import type { Thought } from '../search/thought.ts'

/** A power at a decision: what it may know, and who decides for it. */
export interface Seat {
  /** Name of a world that was opened. */
  world: string
  power: number
  /** The position planned in. Whatever the power may not know is blanked before anybody thinks. */
  position: Position
  /**
   * Facts of the match so far, a list for the opening and one for each round, in order. Players
   * remember cards and headlines, so that leaving some out may lead to other plans.
   */
  facts: readonly (readonly Fact[])[]
  /** Words of the player, such as `ambassador:cautious`. */
  player: string
  /** Any text: the same seed gives the same answer. */
  seed: string
  /** Rounds to play through in thought; 0: as many as the player's words say. */
  simulations: number
}

/** What can be asked, by its name. */
export interface Tasks {
  /** Makes a world known by a name; a later one of the same name takes its place. */
  open: { world: string; scenario: Scenario }
  /** Decides a round. */
  choose: { seat: Seat }
  /** Gives reasons for a plan: the one given, or, without one, the plan that the player chooses. */
  explain: { seat: Seat; plan: Plan | null; audience: Audience }
  'why-not': { seat: Seat; plan: Plan | null; order: Order; audience: Audience }
  /** Advises the power itself. Of the player's words only style and simulations count. */
  advise: { seat: Seat; mode: AdviceMode }
  /** Looks for a better plan than the one given. */
  review: { seat: Seat; plan: Plan }
  /** Gives up another request, which then answers that it was cancelled. */
  cancel: { request: number }
}
export type TaskName = keyof Tasks

/** Reasons for a plan, as far as the audience may hear them. */
export interface Reasons {
  /** How the plan came about; `rules`: by rules of thumb, `given`: it came with the request. */
  how: Thought['how'] | 'rules' | 'given'
  /** The plan as a whole against the best other one; null where there is none, or none to be told. */
  choice: Told | null
  orders: ToldWhy[]
}

export interface Results {
  open: null
  choose: Plan
  explain: Reasons
  'why-not': ToldWhyNot
  advise: Advice
  review: Review
  cancel: null
}

/** A request; `id` is the asker's own number for it. */
export type Request = {
  [Name in TaskName]: { id: number; task: Name } & Tasks[Name]
}[TaskName]

/** Why a request has no result; `failed` is a defect, which `detail` describes. */
export type Trouble =
  | 'unknown-world'
  | 'unknown-power'
  | 'unknown-player'
  | 'match-over'
  | 'illegal-plan'
  | 'cancelled'
  | 'failed'

/** An answer to a request. */
export type Response<Name extends TaskName = TaskName> =
  | { id: number; ok: true; result: Results[Name] }
  | { id: number; ok: false; trouble: Trouble; detail: string }
