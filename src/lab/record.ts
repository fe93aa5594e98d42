/** What the lab keeps of a match: one plain JSON record, the same whoever played it where. */
export { COUNTED, type Counted } from '../ai/index.ts'

/** A match to be played. It holds all that its record depends on, besides the code. */
export interface Task {
  /** Number of the match in its run, from 0. */
  match: number
  seed: string
  /** Name of the variant of the scenario, as the run knows it. */
  variant: string
  /** Who plays, one per power, in the words of the command line: `ambassador:cautious`. */
  players: string[]
}

/** What came of a match. */
export interface Observed extends Task {
  /** Power ids, in the order of all lists below. */
  powers: string[]
  /** Ids of the winners: several after a tie, none when nobody was left to win. */
  winners: string[]
  ended: 'points' | 'collapse'
  /** Victory points at the end. */
  points: number[]
  /** Points of the national interest, over all reviews, and of the agenda; that is 0 after a collapse. */
  interest: number[]
  agenda: number[]
  /** Per power: orders carried out, in the order of `COUNTED`; what was refunded does not count. */
  orders: number[][]
  /** Rounds as they stood at their end, the first of them round 1. */
  rounds: RoundRow[]
  /** How often things happened. */
  events: Events
  reviews: ReviewCounts
  /** Whether, before the last round, a power that could no longer win could choose who does. */
  kingmaking: boolean
}

/** What came of a match, and what it was played with. */
export interface MatchRecord extends Observed {
  /** Hash of the scenario with all its numbers, the variant's changes included. */
  scenario: string
  /** Hash of the sources of the rules. */
  rules: string
  /** Per power: plans of a program in whose place the empty plan stood in; where programs play. */
  replaced?: number[]
}

export interface RoundRow {
  /** Per power: estimated chance to win, 0 to 1. */
  chance: number[]
  points: number[]
  /** Per state: stability. */
  stability: number[]
}

export interface Events {
  resentment: number
  backlash: number
  hedging: number
  overtaking: number
  calls: number
  answered: number
  ventures: number
  neglect: number
  mistrust: number
  doctrine: number
  crises: number
  cutOff: number
}

/** Cells (a power in a state) at the reviews of a match, before points are given. */
export interface ReviewCounts {
  cells: number
  /** Cells with the highest goodwill there is. */
  full: number
  /** Cells whose stake is at least goodwill − 1. */
  bound: number
}
