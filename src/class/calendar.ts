/** Scenarios for a lesson that is too short for all their rounds. */
import type { Call, Headline, Scenario } from '../scenario/index.ts'

/**
 * The scenario with its first rounds alone: reviews keep their places and one is held after the last
 * round; what could only come later is left out. The scenario given stays as it is.
 */
export function shortened(scenario: Scenario, rounds: number): Scenario {
  const { calendar, headlines, calls, opening } = scenario
  if (rounds >= calendar.rounds) return scenario
  const reviews = [...calendar.reviews.filter((review) => review < rounds), rounds]
  return {
    ...scenario,
    calendar: { ...calendar, rounds, reviews },
    headlines: headlines
      .flatMap((each) => within(each, rounds))
      .flatMap((each) => early(each, rounds)),
    calls: calls.flatMap((each) => early(each, rounds)),
    opening: {
      ...opening,
      visits: opening.visits.map((each) => ({ ...each, until: Math.min(each.until, rounds) })),
      calls: opening.calls.map((each) => ({ ...each, until: Math.min(each.until, rounds) })),
    },
  }
}

/** A dated headline, if its time comes. */
function within(headline: Headline, last: number): Headline[] {
  const { dated } = headline
  if (!dated) return [headline]
  if (dated.from > last) return []
  return [{ ...headline, dated: { from: dated.from, to: Math.min(dated.to, last) } }]
}

/** What is drawn in some rounds only, if one of them comes. */
function early<T extends Headline | Call>(drawn: T, last: number): T[] {
  if (!drawn.rounds) return [drawn]
  const rounds = drawn.rounds.filter((round) => round <= last)
  return rounds.length > 0 ? [{ ...drawn, rounds }] : []
}
