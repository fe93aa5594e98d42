/** What lies under a point of the screen. */
import type { BoardModel } from '../../view/index.ts'
import type { Target } from '../api.ts'
import { contains, distance, inBox } from '../map/geometry.ts'
import type { Point } from '../map/types.ts'
import type { Arrangement, Screen } from './arrange.ts'
import { toWorld } from './camera.ts'
import type { Ground } from './ground.ts'
import type { Piece } from './pieces.ts'

/** Radius of what a finger and a mouse are sure to hit, in css pixels. */
export const FINGER = 22
export const MOUSE = 5

/** The nearest piece within reach, or else the state whose land is there. */
export function hit(
  ground: Ground,
  model: BoardModel,
  { arrangement, screen }: { arrangement: Arrangement; screen: Screen },
  point: Point,
  reach: number,
): Target | null {
  return pieceAt(arrangement, model, point, reach) ?? stateAt(ground, arrangement, screen, point)
}

interface Found {
  target: Target
  /** Distance in radii of the piece. */
  off: number
}

function pieceAt(
  { tokens, marks, ghosts, inset, insetTokens, insetGhosts }: Arrangement,
  model: BoardModel,
  point: Point,
  reach: number,
): Target | null {
  let best: Found | null = null
  const offer = ({ at, radius }: Piece, target: Target): void => {
    const apart = distance(at, point)
    const off = apart / radius
    if (apart <= Math.max(radius + MOUSE / 2, reach) && (!best || off < best.off)) {
      best = { target, off }
    }
  }
  const hidden = inset && inBox(inset.frame, point)
  marks.forEach((piece, project) => {
    if (!hidden || inset.projects.includes(project)) offer(piece, { project })
  })
  if (!hidden) tokens.forEach((piece, state) => offer(piece, { state }))
  insetTokens.forEach((piece, place) => offer(piece, { state: inset!.states[place]! }))
  for (const pieces of [ghosts, insetGhosts]) {
    pieces.forEach((piece, place) => piece && offer(piece, { ghost: model.ghosts[place]!.slot }))
  }
  return (best as Found | null)?.target ?? null
}

function stateAt(
  { states }: Ground,
  { inset }: Arrangement,
  { view, size }: Screen,
  point: Point,
): Target | null {
  const world =
    inset && inBox(inset.frame, point) ? insetWorld(inset, point) : toWorld(view, size, point)
  const state = states.findIndex(({ area }) => contains(area, world))
  return state < 0 ? null : { state }
}

function insetWorld(
  { frame: [from, to], view }: NonNullable<Arrangement['inset']>,
  point: Point,
): Point {
  const size = { width: to[0] - from[0], height: to[1] - from[1] }
  return toWorld(view, size, [point[0] - from[0], point[1] - from[1]])
}
