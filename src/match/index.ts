/** The rules as a boardgame.io game. */
export { multivector, type Outcome, withScenario } from './game.ts'
export type { SetupData, SetupProblem } from './setup.ts'
export type { MatchState } from './state.ts'
