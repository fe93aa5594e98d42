/** The rules as a boardgame.io game. */
export { multivector, withScenario, type Outcome } from './game.ts'
export { MOST_HANDICAP, withHandicaps } from './handicap.ts'
export { standingDraft } from './planning.ts'
export { readSetup, type SetupProblem } from './setup.ts'
export type { MatchState } from './state.ts'
export { thaw } from './thaw.ts'
export { sharedDocument, worldOf } from './worlds.ts'
/** What sessions are made of; the session itself comes from its own folder, with boardgame.io's client. */
export type * from './session/index.ts'
