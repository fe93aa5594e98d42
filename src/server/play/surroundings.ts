/** What matches need of the server around them. */
import type { WrittenPlan } from '../../rules/index.ts'
import type { Storage } from '../storage/index.ts'
import type { Thinker } from '../think/thinker.ts'
import type { Kept } from './keeper.ts'

export interface Surroundings {
  storage: Storage
  thinker: Thinker
  /** Time in ms since 1970. */
  now: () => number
  /** Whether the server is about to end, so that nothing new is begun. */
  isClosing: () => boolean
  /** Hears of what must not happen: defects, and storage that fails. */
  failed: (error: unknown, match: string) => void
  /** Hears how long it took to keep a change, in ms. */
  kept: (ms: number) => void
  /** Hears that something of a match has changed: its state, its clock, who is there. */
  changed: (kept: Kept) => void
  /** What the seats of a match would commit that is planned elsewhere; null where there is nothing. */
  drafts: (kept: Kept) => Promise<readonly (WrittenPlan | null)[]>
}
