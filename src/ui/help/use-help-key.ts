/** `?` opens the help. */
import { useMemo } from 'react'
import { useShortcuts } from './use-shortcuts.ts'

/** Calls `open` whenever the key for the help is pressed. */
export function useHelpKey(open: () => void): void {
  useShortcuts(useMemo(() => ({ help: open }), [open]))
}
