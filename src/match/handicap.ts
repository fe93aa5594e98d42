/** Handicaps: a head start for weaker players, given through the scenario, so that no rule changes. */
import type { Scenario } from '../scenario/index.ts'

/** The greatest handicap. */
export const MOST_HANDICAP = 3

/**
 * The scenario with each power's start raised by its seat's handicap: so much more soft power and
 * so much more capital in hand, but neither above the cap on budgets. The scenario given stays as
 * it is.
 */
export function withHandicaps(
  scenario: Scenario,
  seats: readonly { handicap?: number }[],
): Scenario {
  const cap = scenario.rules.plan.budgetCap
  const powers = scenario.powers.map((power, seat) => {
    const extra = seats[seat]?.handicap ?? 0
    const { soft, capital } = power.start
    const start = { soft: Math.min(cap, soft + extra), capital: Math.min(cap, capital + extra) }
    return { ...power, start }
  })
  return { ...scenario, powers }
}
