/** The rules as a boardgame.io game. */
export { multivector, withScenario, type Outcome } from './game.ts'
export type { SetupProblem } from './setup.ts'
export type { MatchState } from './state.ts'
