/** The keyboard shortcuts of the match screen. */
import { useEffect, useEffectEvent } from 'react'
import { shortcutOf, type ShortcutId } from '../help/shortcuts.ts'

export type Acts = Partial<Record<ShortcutId, () => void>>

/** Does what the shortcut table says, while the part that uses it is on the screen. */
export function useShortcuts(acts: Acts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const id = shortcutOf(event)
    const act = id && acts[id]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
