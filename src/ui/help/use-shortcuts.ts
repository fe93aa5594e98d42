/** Does what the keys of the shortcut table say. */
import { useEffect, useEffectEvent } from 'react'
import { useSettings } from '../settings/provider.tsx'
import { isSingleCharacter, shortcutOf, type ShortcutId } from './shortcuts.ts'

type Acts = Partial<Record<ShortcutId, () => void>>

/**
 * While the part that uses it is on the screen. Shortcuts of a single character can be switched
 * off in the settings (WCAG 2.1.4).
 */
export function useShortcuts(acts: Acts): void {
  const [{ singleKeys }] = useSettings()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || (!singleKeys && isSingleCharacter(event))) return
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
