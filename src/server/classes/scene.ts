/** What acts of a class look at, besides what was asked. */
import type { World } from '../../rules/index.ts'
import type { MatchHost } from '../play/host.ts'
import type { ClassLog } from './log.ts'
import type { ClassState } from './state.ts'

export interface Scene {
  state: ClassState
  log: ClassLog
  world: World
  /** The match of each table; null before it has begun. */
  matches: readonly (MatchHost | null)[]
  /** Whether somebody is connected. */
  isThere: (person: number) => boolean
  /** Time in ms since 1970. */
  now: number
}

export const isOver = (match: MatchHost | null): boolean =>
  match !== null && match.state.ctx.gameover !== undefined

/** Whether a table's match is on and can take plans. */
export const isPlanning = (match: MatchHost | null): match is MatchHost =>
  match !== null && !isOver(match)
