/** All that opening, reading and counting matches takes. Loaded when a match is about to be opened. */
export { finishedMatch } from '../device/finished.ts'
export { parseRecord } from '../match/session/index.ts'
export { openKept, openNew } from './match/open.ts'
