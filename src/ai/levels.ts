/** Levels and styles of the searching player, as data: a level is how much it thinks, a style its taste. */
import type { Feature } from './search/features.ts'

/** How strong a searching player is. */
export interface Level {
  /** Simulated rounds of one plan, at least 1. */
  simulations: number
  /** Percent of plans that are drawn at random instead of searched for: slips of the pen. */
  slips: number
}

/** From the weakest to the strongest; named for the ranks of diplomats. */
export const LEVELS = {
  attache: { simulations: 4, slips: 30 },
  consul: { simulations: 25, slips: 0 },
  counsellor: { simulations: 80, slips: 0 },
  ambassador: { simulations: 250, slips: 0 },
  minister: { simulations: 1000, slips: 0 },
} as const satisfies Record<string, Level>
export type LevelName = keyof typeof LEVELS
export const LEVEL_NAMES = Object.keys(LEVELS) as LevelName[]

/** What a style makes of the weights: factors by which features count more or less to the player itself. */
export const STYLES = {
  cautious: { mistrust: 1.5, watched: 2, shaken: 2, blame: 1.5, overhang: 1.5 },
  commercial: { yields: 2, footprint: 2, interest: 1.3, capital: 1.5, goodwill: 0.6 },
  assertive: { mistrust: 0.6, watched: 0.3, places: 1.2, shaken: 0.5, blame: 0.7 },
} as const satisfies Record<string, Partial<Record<Feature, number>>>
export type StyleName = keyof typeof STYLES
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[]
