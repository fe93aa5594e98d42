/** Small geometry in board units. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Line, Point } from '../../src/board/map/types.ts'

export const distance = (a: Position, b: Position): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)

export function ringsOf(area: Polygon | MultiPolygon): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

/** The Catmull-Rom curve through b and c, between its neighbours a and d, at t of the way. */
function between([a, b, c, d]: [Point, Point, Point, Point], t: number): Point {
  const at = (k: 0 | 1): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
  return [at(0), at(1)]
}

/** A smooth line through all points of a line, with this many steps between two of them. */
export function smooth(line: Line, steps: number): Line {
  const last = line.length - 1
  const stop = (i: number): Point => line[Math.min(last, Math.max(0, i))]!
  const curve = line.slice(0, last).flatMap((_, i) => {
    const around: [Point, Point, Point, Point] = [stop(i - 1), stop(i), stop(i + 1), stop(i + 2)]
    return Array.from({ length: steps }, (_, k) => between(around, k / steps))
  })
  return [...curve, stop(last)]
}

/** The same for a closed ring, whose first point is its last one too. */
export function smoothRing(ring: Line, steps: number): Line {
  const open = ring.slice(0, -1)
  const wrapped = [open.at(-1)!, ...open, open[0]!, open[1]!]
  return smooth(wrapped, steps).slice(steps, -steps)
}
