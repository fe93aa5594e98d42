/** Challenges as text. Loaded when there is one to read or to write. */
export { decodeChallenge, encodeChallenge } from '../../match/session/index.ts'
