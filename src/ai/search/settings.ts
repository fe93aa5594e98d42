/** How the searching player searches unless told otherwise. */
import type { SearchSettings } from './index.ts'

/** The weights are set by hand, by what a feature is worth in points; they are not yet fitted. */
export const STANDARD_SEARCH: SearchSettings = {
  weights: {
    points: 0.3,
    places: 0.22,
    interest: 0.25,
    agenda: 0.25,
    mistrust: -0.25,
    watched: -0.05,
    goodwill: 0.015,
    footprint: 0.015,
    overhang: -0.1,
    soft: 0.06,
    capital: 0.06,
    yields: 0.06,
    loans: 0.05,
    surveys: 0.1,
    credits: 0.05,
    exposed: -0.1,
    shaken: -0.05,
    blame: -1,
    cards: 0.05,
    courted: 0.1,
  },
  sampling: { explore: 60, random: 25, rivals: 6 },
  advice: 4,
  perGuess: 8,
  simulations: 60,
}
