/** A match on one device. Other folders import from here, and workers from `think.ts`. */
export {
  type Challenge,
  type ChallengeProblem,
  type ChallengeProblemCode,
  CHALLENGE_PROBLEMS,
  decodeChallenge,
  encodeChallenge,
} from './challenge.ts'
export { withHandicaps } from './handicap.ts'
export {
  type MatchRecord,
  type ParsedRecord,
  parseRecord,
  RECORD_PROBLEMS,
  type RecordProblem,
  type RecordProblemCode,
  type RecordStamp,
  type RefusedRecord,
} from './record.ts'
export { type Resumed, Session } from './session.ts'
export { planFor, writeAnswer } from './think.ts'
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
