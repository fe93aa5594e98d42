/** Mouse, pen and fingers on the canvas, as gestures in css pixels from its corner. */
import { distance, mix } from '../map/geometry.ts'
import type { Point } from '../map/types.ts'

export interface Gestures {
  /** A click or tap; `finger` asks for generous targets. */
  tap: (at: Point, finger: boolean) => void
  hover: (at: Point | null) => void
  drag: (dx: number, dy: number) => void
  zoom: (by: number, at: Point) => void
  /** Zooms one step, with a motion. */
  stepIn: (at: Point) => void
}

/** Css pixels a pointer may stray in a tap, and times in milliseconds. */
const STRAY = 7
const TWICE_MS = 320
const TWICE_REACH = 28
/** How fast the wheel zooms: of mice, and of trackpads that report a pinch. */
const WHEEL = 0.0015
const PINCH_WHEEL = 0.01
const LINE_HEIGHT = 16

class Pointers {
  readonly #canvas: HTMLElement
  readonly #gestures: Gestures
  readonly #down = new Map<number, Point>()
  #start: Point | null = null
  #lastTap: { at: Point; time: number } | null = null

  constructor(canvas: HTMLElement, gestures: Gestures) {
    this.#canvas = canvas
    this.#gestures = gestures
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return
    const at = this.#at(event)
    this.#down.set(event.pointerId, at)
    this.#start = this.#down.size === 1 ? at : null
    this.#canvas.setPointerCapture(event.pointerId)
  }

  move(event: PointerEvent): void {
    const at = this.#at(event)
    const before = this.#down.get(event.pointerId)
    if (!before) {
      if (event.pointerType !== 'touch') this.#gestures.hover(at)
      return
    }
    if (this.#start && distance(this.#start, at) < STRAY) return
    this.#start = null
    this.#down.set(event.pointerId, at)
    if (this.#down.size === 2) this.#pinch(event.pointerId, before, at)
    else if (this.#down.size === 1) this.#gestures.drag(at[0] - before[0], at[1] - before[1])
  }

  release(event: PointerEvent): void {
    if (!this.#down.delete(event.pointerId)) return
    const start = this.#start
    this.#start = null
    if (start && event.type === 'pointerup') this.#tap(start, event)
  }

  /** Whoever presses something else in between does not press twice. Fingers leave after every tap. */
  leave(event: PointerEvent): void {
    if (event.pointerType !== 'touch') this.#lastTap = null
    this.#gestures.hover(null)
  }

  wheel(event: WheelEvent): void {
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1
    const speed = event.ctrlKey ? PINCH_WHEEL : WHEEL
    this.#gestures.zoom(Math.exp(-event.deltaY * lines * speed), this.#at(event))
  }

  #tap(at: Point, event: PointerEvent): void {
    const finger = event.pointerType === 'touch'
    const last = this.#lastTap
    const twice =
      last && event.timeStamp - last.time < TWICE_MS && distance(last.at, at) < TWICE_REACH
    this.#lastTap = twice ? null : { at, time: event.timeStamp }
    if (twice) this.#gestures.stepIn(at)
    else this.#gestures.tap(at, finger)
  }

  /** One of two fingers has moved: the board follows both. */
  #pinch(moved: number, before: Point, now: Point): void {
    const other = [...this.#down].find(([id]) => id !== moved)![1]
    const [from, to] = [mix(before, other, 0.5), mix(now, other, 0.5)]
    this.#gestures.drag(to[0] - from[0], to[1] - from[1])
    const apart = distance(before, other)
    if (apart > 1) this.#gestures.zoom(distance(now, other) / apart, to)
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#canvas.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }
}

/** Listens until the result is called. */
export function listen(canvas: HTMLElement, gestures: Gestures): () => void {
  const pointers = new Pointers(canvas, gestures)
  const stop = new AbortController()
  const { signal } = stop
  canvas.style.touchAction = 'none'
  canvas.addEventListener('pointerdown', (event) => pointers.press(event), { signal })
  canvas.addEventListener('pointermove', (event) => pointers.move(event), { signal })
  canvas.addEventListener('pointerup', (event) => pointers.release(event), { signal })
  canvas.addEventListener('pointercancel', (event) => pointers.release(event), { signal })
  canvas.addEventListener('pointerleave', (event) => pointers.leave(event), { signal })
  canvas.addEventListener('wheel', (event) => pointers.wheel(event), { signal, passive: false })
  return () => stop.abort()
}
