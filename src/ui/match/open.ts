/** Opens matches for the screen: with computer players that think aside, saved after each change. */
import type { Kept } from '../../device/kept.ts'
import { autosave, type Autosave, type Matches } from '../../device/matches.ts'
import {
  Session,
  type MatchRecord,
  type MatchSetup,
  type RecordProblem,
  type RecordStamp,
} from '../../match/session/index.ts'
import { Brain, thinkerOf } from './thinker.ts'

/** A match on the screen and what stands behind it. */
export interface OpenMatch {
  session: Session
  brain: Brain
  stamp: Omit<RecordStamp, 'changed'>
  /** Stops thinking and saving. */
  close: () => Promise<void>
}

type Resumed = { ok: true; match: OpenMatch } | { ok: false; problems: RecordProblem[] }

const APP = '1'

/** An id for a match on this device. */
const freshId = (): string => `m-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`

export function openNew(
  setup: MatchSetup,
  matches: Matches,
  heard: (kept: Kept) => void,
): OpenMatch {
  const brain = new Brain()
  const session = Session.open(setup, thinkerOf(brain))
  return opened(session, brain, { id: freshId(), app: APP, created: Date.now() }, matches, heard)
}

/** Goes on with a match that was kept or imported. */
export function openKept(
  record: MatchRecord,
  matches: Matches,
  heard: (kept: Kept) => void,
): Resumed {
  const brain = new Brain()
  const resumed = Session.resume(record, thinkerOf(brain))
  if (!resumed.ok) {
    brain.close()
    return resumed
  }
  const { id, app, created } = record
  return { ok: true, match: opened(resumed.session, brain, { id, app, created }, matches, heard) }
}

function opened(
  session: Session,
  brain: Brain,
  stamp: OpenMatch['stamp'],
  matches: Matches,
  heard: (kept: Kept) => void,
): OpenMatch {
  const saving: Autosave = autosave(session, matches, stamp, heard)
  const close = async () => {
    await saving.stop()
    session.destroy()
    brain.close()
  }
  return { session, brain, stamp, close }
}
