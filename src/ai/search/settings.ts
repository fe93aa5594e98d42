/** How the searching player searches unless told otherwise. */
import fitted from './weights.json' with { type: 'json' }
import type { SearchSettings } from './index.ts'

/** Weight of being to blame for a collapse. By hand: matches that collapse are left out of the fit. */
const BLAME = -0.24

/** The weights are fitted by `lab fit`, which also says in their file what they were fitted to. */
export const STANDARD_SEARCH: SearchSettings = {
  weights: { ...fitted.weights, blame: BLAME },
  taste: {},
  without: [],
  slips: 0,
  sampling: { explore: 60, random: 25, rivals: 24 },
  advice: 8,
  perGuess: 4,
  simulations: 60,
}
