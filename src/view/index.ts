/** The view model: all that board and desk show, read off what one power may know. */
export {
  boardModel,
  type BoardCell,
  type BoardModel,
  type BoardProject,
  type BoardRoute,
  type BoardState,
  type Ghost,
} from './board.ts'
export {
  forecast,
  planOf,
  risksOf,
  shifts,
  type Forecast,
  type Risk,
  type Shift,
} from './forecast.ts'
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
export {
  course,
  pointsOf,
  ranking,
  scoreLines,
  type PlayedRound,
  type ScoreLine,
} from './scores.ts'
