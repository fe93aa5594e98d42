/** The view model: all that board and desk show, read off what one power may know. */
export {
  boardModel,
  type BoardCell,
  type BoardModel,
  type BoardProject,
  type BoardRoute,
  type BoardState,
  type Ghost,
} from './board-model.ts'
export { type Difference } from './differences.ts'
export { powersIn, ruleIn, statesIn } from './facts.ts'
export { forecast, planOf, type Forecast, type Risk, type Shift } from './forecast.ts'
export { choosesAgenda, dealtAgendas, demandsOf, keptAgenda, type Demand } from './goals.ts'
export { answersCall, driftOf, marksOf, openCalls, type Marks, type OpenCall } from './notes.ts'
export {
  accounts,
  cardOptions,
  consequenceOf,
  draftOf,
  isSwitchedOff,
  projectOptions,
  regionOptions,
  stateOptions,
  type Consequence,
  type Option,
} from './options.ts'
export { outlookOf, purseAfter, type Handover, type Outlook, type Realignment } from './outlook.ts'
export { priceParts, type PriceCause, type PricePart, type PriceParts } from './prices.ts'
export {
  agendaWorth,
  nextReviewRound,
  reviewNow,
  type Award,
  type ReviewOutlook,
} from './review.ts'
export {
  course,
  pointsOf,
  ranking,
  scoreGroups,
  scoreLines,
  type PlayedRound,
  type ScoreGroup,
  type ScoreLine,
} from './scores.ts'
export {
  agendasOf,
  hiddenOrders,
  outcomeOf,
  POINT_RULES,
  pointsCourse,
  standingsTable,
  type Agenda,
  type HiddenOrder,
  type KnownPlans,
  type Outcome,
  type Standing,
} from './ending.ts'
export { highlights, type Highlight } from './highlights.ts'
export { openingFacts } from './opening.ts'
export { moves, type Move } from './moves.ts'
export { story, type Beat, type BeatPhase } from './story.ts'
export type { About } from './story-groups.ts'
export {
  closingOf,
  roundSummary,
  type PowerSummary,
  type RoundSummary,
  type StateSummary,
} from './summary.ts'
export {
  isChancy,
  statesHit,
  trialAccounts,
  trialChoices,
  trialOf,
  type Attempt,
  type TrialAccount,
  type TrialChoices,
} from './trial.ts'
