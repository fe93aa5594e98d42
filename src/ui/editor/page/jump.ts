/** Ways to a place of the document: what is closed around it opens, and it gets the focus. */
import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import { isWithin } from '../context.ts'

export interface Jump {
  pointer: string
  /** Counts up, so that one place can be gone to twice. */
  count: number
}

export const JumpContext = createContext<Jump>({ pointer: '', count: 0 })

export function useJump(): readonly [Jump, (pointer: string) => void] {
  const [jump, setJump] = useState<Jump>({ pointer: '', count: 0 })
  const jumpTo = useCallback(
    (pointer: string) => setJump(({ count }) => ({ pointer, count: count + 1 })),
    [],
  )
  useEffect(() => {
    if (jump.count === 0) return undefined
    const timer = setTimeout(() => arrive(jump.pointer), MOUNTED)
    return () => clearTimeout(timer)
  }, [jump])
  return [jump, jumpTo]
}

/** How long what was closed may take to be there, in ms. */
const MOUNTED = 80

/** Opens what is around a place, shows it and puts the focus there. */
function arrive(pointer: string): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')]
  const around = places.filter(({ dataset }) => isWithin(pointer, dataset['place']!))
  const nearest = around.reduce<HTMLElement | null>(
    (best, each) =>
      best && best.dataset['place']!.length >= each.dataset['place']!.length ? best : each,
    null,
  )
  if (!nearest) return
  for (let at: Element | null = nearest; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
  }
  nearest.scrollIntoView({ block: 'center' })
  nearest.querySelector<HTMLElement>('input, select, textarea, button, summary')?.focus()
}

/** Calls back when a jump leads into an entry of a list. */
export function useJumpInto(list: string, open: (entry: number) => void): void {
  const jump = useContext(JumpContext)
  useEffect(() => {
    if (!isWithin(jump.pointer, list)) return
    const [entry = ''] = jump.pointer.slice(list.length + 1).split('/')
    if (/^\d+$/.test(entry)) open(Number(entry))
    // oxlint-disable-next-line react/exhaustive-deps
  }, [jump, list])
}
