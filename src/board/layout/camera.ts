/** The camera's maths: board units to css pixels and back, fitting, zooming, keeping inside. */
import type { Edges } from '../api.ts'
import { mix } from '../map/geometry.ts'
import type { Box, Point } from '../map/types.ts'

/** The board unit in the middle of the screen, and css pixels a unit. */
export interface View {
  x: number
  y: number
  k: number
}

export interface Size {
  width: number
  height: number
}

export const MOST_ZOOM = 7
const LEAST_ZOOM = 0.75
/** Css pixels that a fitted box keeps from the edges. */
export const PAD = 14

export const toScreen = ({ x, y, k }: View, { width, height }: Size, point: Point): Point => [
  (point[0] - x) * k + width / 2,
  (point[1] - y) * k + height / 2,
]

export const toWorld = ({ x, y, k }: View, { width, height }: Size, point: Point): Point => [
  (point[0] - width / 2) / k + x,
  (point[1] - height / 2) / k + y,
]

/** What the panels leave free, in css pixels. */
export function freeBox({ width, height }: Size, { top, right, bottom, left }: Edges): Box {
  return [
    [left, top],
    [Math.max(left + 1, width - right), Math.max(top + 1, height - bottom)],
  ]
}

/** The view that shows a box of the board as large as a box of the screen allows. */
export function fitted(
  [low, high]: Box,
  [from, to]: Box,
  { width, height }: Size,
  pad = PAD,
): View {
  const [wide, tall] = [to[0] - from[0] - 2 * pad, to[1] - from[1] - 2 * pad]
  const k = Math.max(0.05, Math.min(wide / (high[0] - low[0]), tall / (high[1] - low[1])))
  const [cx, cy] = mix(low, high, 0.5)
  const [sx, sy] = mix(from, to, 0.5)
  return { x: cx - (sx - width / 2) / k, y: cy - (sy - height / 2) / k, k }
}

/** Zooms so that the board stays put under a point of the screen. */
export function zoomedAt(view: View, size: Size, by: number, point: Point, home: View): View {
  const k = Math.min(home.k * MOST_ZOOM, Math.max(home.k * LEAST_ZOOM, view.k * by))
  const [wx, wy] = toWorld(view, size, point)
  return { x: wx - (point[0] - size.width / 2) / k, y: wy - (point[1] - size.height / 2) / k, k }
}

export const panned = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x - dx / view.k,
  y: view.y - dy / view.k,
})

/** Moves a view so that the screen shows nothing outside a box, or centres it if it must. */
export function clamped(view: View, size: Size, [low, high]: Box): View {
  const half: Point = [size.width / 2 / view.k, size.height / 2 / view.k]
  const within = (at: number, axis: 0 | 1): number => {
    const [least, most] = [low[axis] + half[axis], high[axis] - half[axis]]
    return least > most ? (low[axis] + high[axis]) / 2 : Math.min(most, Math.max(least, at))
  }
  return { x: within(view.x, 0), y: within(view.y, 1), k: view.k }
}

/** Between two views, evenly for the eye. */
export function between(from: View, to: View, share: number): View {
  const k = from.k * (to.k / from.k) ** share
  const way = from.k === to.k ? share : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k)
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, k }
}
