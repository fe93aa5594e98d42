/** The document that is open, saved soon after each change. */
import { useEffect, useRef, useState } from 'react'
import { autosaveScenario, type ScenarioAutosave } from '../../../device/scenario-autosave.ts'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import type { SavedScenario, Scenarios } from '../../../device/scenarios.ts'
import type { History } from '../../../editor/index.ts'

/** Whether the document is kept as it is now; in a conflict another page has changed what is kept. */
export type SaveState = 'saved' | 'saving' | 'memory' | 'conflict'

interface Heard {
  on: SavedScenario['on']
  /** What was saved, or should have been. */
  history: History
}

/**
 * Saves what is edited of a kept scenario.
 *
 * @param plays Whether it has no problems.
 * @returns How it is kept, and a way to save over what another page has changed.
 */
export function useAutosave(
  scenarios: Scenarios,
  entry: ScenarioEntry,
  history: History,
  plays: boolean,
): readonly [SaveState, () => void] {
  const [heard, setHeard] = useState<Heard>({ on: 'device', history })
  const newest = useRef({ history, plays })
  const saving = useRef<ScenarioAutosave | null>(null)
  const [first] = useState(history)
  useEffect(() => {
    newest.current = { history, plays }
    if (history !== first) saving.current?.changed()
  }, [history, plays, first])
  useEffect(() => {
    let sent = newest.current.history
    const read = () => {
      const { history, plays } = newest.current
      sent = history
      const { document, past, future } = history
      return { document, plays, history: { past, future } }
    }
    const hear = ({ on }: SavedScenario) => setHeard({ on, history: sent })
    const made = autosaveScenario(scenarios, scenarios.goOnWith(entry), read, hear)
    saving.current = made
    return () => void made.stop()
  }, [scenarios, entry])
  return [stateOf(heard, history), () => saving.current?.overwrite()]
}

function stateOf({ on, history }: Heard, now: History): SaveState {
  if (on === 'nowhere') return 'conflict'
  if (on === 'memory') return 'memory'
  return history === now ? 'saved' : 'saving'
}
