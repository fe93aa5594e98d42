/** A class that plays at several tables: what server and screens share. Pure functions over plain data. */
export type { ClassAct, StudentAct, TeacherAct } from './acts.ts'
export { shortened } from './calendar.ts'
export {
  captainOf,
  chosen,
  emptyDraft,
  hasMajority,
  proposed,
  reordered,
  steppedBack,
  stepToUndo,
  withdrawn,
  type DraftLine,
  type DraftStep,
  type SharedDraft,
  type Undone,
} from './draft.ts'
export { isKnownDeal, judge } from './judge.ts'
export { entryName, withParts, type Parts } from './parts.ts'
export { spreadOf, type Poll, type PollAnswer, type Share, type Spread } from './poll.ts'
export { scoresOf, type TablePoints } from './scores.ts'
export {
  balanced,
  emptiestPlace,
  emptySeating,
  placeOf,
  withAt,
  without,
  type Place,
  type Seating,
} from './seating.ts'
export {
  LONGEST_LINE,
  LONGEST_NAME,
  LONGEST_NOTICE,
  MOST_CHOICES,
  MOST_LINES,
  MOST_PEOPLE,
  MOST_PER_SEAT,
  MOST_TABLES,
  SPINS,
  tablesFor,
  USUAL_SETTINGS,
  type ClassSettings,
} from './settings.ts'
export {
  PHRASES,
  type Bound,
  type Deal,
  type Offer,
  type OfferState,
  type Phrase,
  type Said,
} from './talk.ts'
export type {
  ClassInfo,
  ClassPhase,
  ClassView,
  DeskTable,
  DeskView,
  Member,
  Notice,
  Person,
  PollView,
  ProjectorView,
  Score,
  StudentView,
  TableInfo,
  TablePhase,
  TableSeat,
  Team,
  TroubleName,
  You,
} from './views.ts'
