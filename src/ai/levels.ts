/** Levels and styles of the searching player, as data: how much it thinks, and its taste. */
import type { Taste } from './search/value.ts'

/** How strong a searching player is. */
export interface Level {
  /** Simulated rounds of one plan, at least 1. */
  simulations: number
  /** Guesses that begin with the plans of the flowchart. */
  advice: number
  /** Percent of plans that are drawn at random instead of searched for. */
  slips: number
}

/** From the weakest to the strongest, named for the ranks of diplomats. */
export const LEVELS = {
  attache: { simulations: 8, advice: 1, slips: 35 },
  consul: { simulations: 20, advice: 4, slips: 0 },
  counsellor: { simulations: 240, advice: 8, slips: 13 },
  ambassador: { simulations: 400, advice: 8, slips: 0 },
  minister: { simulations: 2000, advice: 8, slips: 0 },
} as const satisfies Record<string, Level>
export type LevelName = keyof typeof LEVELS
export const LEVEL_NAMES = Object.keys(LEVELS) as LevelName[]

/**
 * Tastes: what a feature is worth to the player beyond the measured weights, in points. A taste
 * changes what the player wants, never what it knows.
 */
export const STYLES = {
  cautious: { watched: -0.5, mistrust: -0.5, shaken: -0.2, overhang: -0.5 },
  commercial: { footprint: 0.1, yields: 0.1, interest: 0.3 },
  assertive: { watched: 0.3, mistrust: 0.2, places: 0.5 },
} as const satisfies Record<string, Taste>
export type StyleName = keyof typeof STYLES
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[]
