/** Saving again and again while something changes. */

/** What a page saves. */
interface Work {
  /** Waits for changes that come together. */
  pause: () => Promise<void>
  /** Saves the newest state; false where that has to wait for a further change. Never rejects. */
  save: () => Promise<boolean>
  /** The page is being left with something unsaved, and cannot wait. */
  leave: () => void
}

export interface Saving {
  /** Says that there is something to save. */
  changed: () => void
  /** Saves what is not saved yet, and then no more. */
  stop: () => Promise<void>
}

/** Saves soon after each change, those that come together in one. */
export function keepSaving({ pause, save, leave }: Work): Saving {
  let unsaved = false
  let saving: Promise<void> | null = null
  const run = async (): Promise<void> => {
    let isGoing = true
    while (unsaved && isGoing) {
      await pause()
      unsaved = false
      isGoing = await save()
      unsaved ||= !isGoing
    }
    saving = null
  }
  const hidden = () => {
    if (unsaved || saving) leave()
  }
  globalThis.addEventListener?.('pagehide', hidden)
  return {
    changed: () => {
      unsaved = true
      saving ??= run()
    },
    stop: async () => {
      await saving
      globalThis.removeEventListener?.('pagehide', hidden)
    },
  }
}
