/** A match on one device. Other folders import from here. */
export {
  type Challenge,
  type ChallengeProblem,
  type ChallengeProblemCode,
  CHALLENGE_PROBLEMS,
  decodeChallenge,
  encodeChallenge,
} from './challenge.ts'
export { withHandicaps } from '../handicap.ts'
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
export { writeAnswer } from './answer.ts'
export type {
  MatchSetup,
  MatchSource,
  RoundHistory,
  SeatSetup,
  Seen,
  SharedPlanning,
  Snapshot,
  Thinker,
  ThinkFailure,
  ThinkRequest,
} from './types.ts'
