/** Keys that work wherever the focus is, unless a control needs them itself. */
import { useEffect, useRef } from 'react'

const TYPED = 'input:not([type="range"]), textarea, select, [contenteditable], [role="menu"] *'
const PRESSED = `button, a[href], summary, ${TYPED}`

/** Whether the focused element has its own use for a key. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (!(target instanceof Element)) return false
  if (key === ' ') return target.closest(PRESSED) !== null
  if (key === 'Escape') return false
  return target.closest(`${TYPED}, input, [role="tab"], .twin`) !== null
}

/** Calls the action of a key that is pressed anywhere on the page, as long as the part is shown. */
export function useKeys(actions: Readonly<Record<string, () => void>>, on = true): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent) => {
      const action = latest.current[event.key]
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      if (!action || modified || event.defaultPrevented || isTaken(event)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
