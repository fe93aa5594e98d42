/**
 * Levels and styles to choose from, and how strong the levels are. The figures are those of the
 * table "Levels" in docs/balance.md, which a test compares.
 */
import type { LevelName, StyleName } from '../../ai/index.ts'

/** Matches of one of a level against two of another. */
export interface Strength {
  /** The level below; null for players that draw their orders by lot. */
  against: LevelName | null
  /** Percent of the matches won; an equal would win a third. */
  wins: number
}

/** From the weakest to the strongest. */
export const STRENGTHS: Record<LevelName, Strength> = {
  attache: { against: null, wins: 72.8 },
  consul: { against: 'attache', wins: 65.8 },
  counsellor: { against: 'consul', wins: 56.2 },
  ambassador: { against: 'counsellor', wins: 56.3 },
  minister: { against: 'ambassador', wins: 60.8 },
}
export const LEVEL_CHOICES = Object.keys(STRENGTHS) as LevelName[]

/** A style, or no particular one. */
export type StyleChoice = StyleName | 'balanced'
const CHOSEN: Record<StyleChoice, true> = {
  balanced: true,
  cautious: true,
  commercial: true,
  assertive: true,
}
export const STYLE_CHOICES = Object.keys(CHOSEN) as StyleChoice[]
