/** How the searching player searches unless told otherwise. */
import type { SearchSettings } from './index.ts'

/** The weights are set by hand, by what a feature is worth in points; they are not yet fitted. */
export const STANDARD_SEARCH: SearchSettings = {
  weights: {
    points: 0.12,
    places: 0.1275,
    prospects: 0.0485,
    interest: 0.0507,
    agenda: 0.0869,
    mistrust: -0.022,
    watched: -0.0464,
    goodwill: 0.0031,
    footprint: 0,
    overhang: -0.1052,
    soft: 0.0376,
    capital: 0.0102,
    yields: 0,
    loans: 0,
    surveys: 0.0198,
    credits: 0,
    exposed: -0.0177,
    shaken: -0.0088,
    blame: -0.24,
    cards: 0,
    courted: 0.0437,
  },
  taste: {},
  without: [],
  slips: 0,
  sampling: { explore: 60, random: 25, rivals: 6 },
  advice: 4,
  perGuess: 8,
  simulations: 60,
}
