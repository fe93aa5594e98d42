/** `?` opens the help. */
import { useEffect } from 'react'
import { shortcutOf } from './shortcuts.ts'

/** Calls `open` whenever the key for the help is pressed. `open` must stay the same. */
export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shortcutOf(event) !== 'help') return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open])
}
