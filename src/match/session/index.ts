/** A match on one device. Other folders import from here, and workers from `think.ts`. */
export { MOST_HANDICAP, withHandicaps } from './handicap.ts'
export { Session } from './session.ts'
export { planFor } from './think.ts'
export type {
  MatchSetup,
  RoundHistory,
  SeatSetup,
  Seen,
  Snapshot,
  Thinker,
  ThinkFailure,
  ThinkRequest,
} from './types.ts'
