/** How the searching player searches unless told otherwise. */
import type { SearchSettings } from './index.ts'

/** The weights are set by hand, by what a feature is worth in points; they are not yet fitted. */
export const STANDARD_SEARCH: SearchSettings = {
  weights: {
    points: 0.12,
    places: 0.1085,
    prospects: 0.0541,
    interest: 0.0414,
    agenda: 0.0695,
    mistrust: -0.0324,
    watched: -0.0416,
    goodwill: 0.0055,
    footprint: 0,
    overhang: -0.103,
    soft: 0.0553,
    capital: 0.0088,
    yields: 0,
    loans: 0,
    surveys: 0.0232,
    credits: 0.0095,
    exposed: -0.0008,
    shaken: -0.012,
    blame: -0.24,
    cards: 0,
    courted: 0.0597,
  },
  taste: {},
  without: [],
  slips: 0,
  sampling: { explore: 60, random: 25, rivals: 6 },
  advice: 4,
  perGuess: 8,
  simulations: 60,
}
