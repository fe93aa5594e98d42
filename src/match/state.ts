/** The state of a match as boardgame.io carries it (its `G`): plain JSON of fixed shape. */
import {
  emptyPlan,
  type DiceState,
  type Fact,
  type Plan,
  type Position,
  type Refusal,
} from '../rules/index.ts'
import type { Scenario } from '../scenario/index.ts'

/**
 * Lists have one entry a seat; a seat's number is its power's. The view that a client gets has the
 * same shape, with blanks where it may not look.
 */
export interface MatchState {
  /** The scenario played, which everybody may know. */
  scenario: Scenario
  position: Position
  /** What happened in the last round and in the opening of this one. */
  facts: Fact[]
  /** Who has committed a plan: the one thing about plans that is public. */
  committed: boolean[]
  /** Committed plans, `null` for none. */
  plans: (Plan | null)[]
  /** Plans in the making, which need not be legal: kept whole, or gathered order by order. */
  drafts: Plan[]
  /** Why the seat's last order or plan was refused, `null` once one was accepted. */
  refusals: (Refusal | null)[]
  /** The plans of the last round, `null` before there was one: each seat's own until the match ends. */
  lastPlans: (Plan | null)[]
  /** What nobody may know; `null` in every view. */
  secret: { dice: DiceState } | null
}

/** The part of a state that starts afresh each round. */
export function freshPlanning(
  seats: number,
): Pick<MatchState, 'committed' | 'plans' | 'drafts' | 'refusals'> {
  return {
    committed: Array<boolean>(seats).fill(false),
    plans: Array<null>(seats).fill(null),
    drafts: Array.from({ length: seats }, emptyPlan),
    refusals: Array<null>(seats).fill(null),
  }
}

/** The seat of a boardgame.io player, -1 for whoever has none: spectators and made-up ids. */
export function seatOf(ctx: { numPlayers: number }, playerID: unknown): number {
  const seat = typeof playerID === 'string' ? Number(playerID) : -1
  return String(seat) === playerID && Number.isInteger(seat) && seat < ctx.numPlayers ? seat : -1
}
