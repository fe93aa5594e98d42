/** What the start screen is told about earlier matches. */
import type { Text } from '../../scenario/index.ts'

/** A match that is kept on the device. */
export interface SavedMatch {
  id: string
  /** Name of the scenario. */
  scenario: Text
  /** Names of the powers. */
  powers: readonly Text[]
  /** Seats of persons; none when somebody only looks on. */
  persons: readonly number[]
  /** The round that waits, or the last one. */
  round: number
  rounds: number
  over: boolean
  /** When it was last changed, in ms since 1970. */
  changed: number
  /** Seats with the most points, or of the winners; none where that is not known. */
  leaders: readonly number[]
}

/** How a person fared over finished matches. */
export interface Fared {
  played: number
  won: number
  /** Widest win without a head start, in points; null before the first one. */
  best: number | null
}

export interface Statistics extends Fared {
  /** By the words of the level that was played against. */
  levels: ReadonlyMap<string, Fared>
}
