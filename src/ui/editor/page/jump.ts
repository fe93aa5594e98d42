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
    return arrive(jump.pointer)
  }, [jump])
  return [jump, jumpTo]
}

/** When it is looked whether a place is there, or a nearer one than before, in ms after the jump. */
const LOOKS = [80, 200, 400, 800, 1600]

/** Goes to a place as soon as it is there: what is closed around it, or loaded, opens a little later. */
function arrive(pointer: string): () => void {
  let reached: HTMLElement | null = null
  const look = () => {
    const nearest = nearestTo(pointer)
    if (nearest === reached) return
    reached = nearest
    if (nearest) show(nearest)
  }
  const timers = LOOKS.map((after) => setTimeout(look, after))
  return () => timers.forEach(clearTimeout)
}

/** The innermost of all that has the place of a pointer, or is around it. */
function nearestTo(pointer: string): HTMLElement | null {
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')]
  const around = places.filter(({ dataset }) => isWithin(pointer, dataset['place']!))
  return around.reduce<HTMLElement | null>(
    (best, each) =>
      best && best.dataset['place']!.length >= each.dataset['place']!.length ? best : each,
    null,
  )
}

/** Opens what is around a place, shows it and puts the focus there. */
function show(place: HTMLElement): void {
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
  }
  place.scrollIntoView({ block: 'center' })
  place.querySelector<HTMLElement>('input, select, textarea, button, summary')?.focus()
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
