/** A scenario that is saved while it is worked on. */
import { keepSaving } from './saving.ts'
import { putAside, takeBack } from './scenario-leaving.ts'
import type { Origin, ScenarioEntry } from './scenario-store.ts'
import type { SavedScenario, Scenarios, ScenarioState } from './scenarios.ts'
import { localTexts } from './texts.ts'

/** How long changes wait for further ones, in ms. */
const PAUSE = 400

const aPause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE))

export interface ScenarioAutosave {
  /** Says that the scenario has changed. */
  changed(): void
  /** Saves the scenario over what another page has saved; does nothing before `heard` has heard of one. */
  overwrite(): void
  /** Saves what is not saved yet, and then no more. Not over what another page has saved. */
  stop(): Promise<void>
}

/**
 * Saves a scenario soon after each change; if the page is left before, it is put aside.
 *
 * @param read Gives the scenario as it is now.
 * @param heard Hears where the scenario is kept after each attempt.
 */
export function autosaveScenario(
  scenarios: Scenarios,
  origin: Origin,
  read: () => ScenarioState,
  heard: (saved: SavedScenario) => void,
): ScenarioAutosave {
  let own = origin
  let other: ScenarioEntry | null = null
  const saving = keepSaving({
    pause: aPause,
    save: async () => {
      const saved = await scenarios.save(own, read())
      if (saved.on === 'nowhere') other = saved.other
      else {
        own = scenarios.goOnWith(saved.entry)
        takeBack(own, localTexts())
      }
      heard(saved)
      return saved.on !== 'nowhere'
    },
    leave: () =>
      void putAside({ origin: own, state: read(), changed: scenarios.clock() }, localTexts()),
  })
  return {
    changed: saving.changed,
    overwrite: () => {
      if (!other) return
      own = scenarios.goOnWith(other)
      saving.changed()
    },
    stop: () => {
      const stopped = saving.stop()
      scenarios.waitFor(stopped)
      return stopped
    },
  }
}
