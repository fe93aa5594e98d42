/** The opening of a match as facts, for those who were not told of it. */
import type { Fact, Position } from '../rules/index.ts'

/** What lies open on the board before the first plans: the round, its headlines, its calls. */
export const openingFacts = ({ round, revealed, calls }: Position): Fact[] => [
  { fact: 'round', round, to: -1 },
  ...revealed.map(([headline, state]): Fact => ({
    fact: 'headline',
    headline: headline!,
    state: state!,
    to: -1,
  })),
  ...calls.map(([call, state, until]): Fact => ({
    fact: 'call',
    call: call!,
    state: state!,
    until: until!,
    to: -1,
  })),
]
