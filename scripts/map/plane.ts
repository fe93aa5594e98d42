/** Small geometry in board units. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Line, Point } from '../../src/board/map/types.ts'

/** Coordinates of `meta` keep a tenth of a unit. */
export const rounded = ([x, y]: Point): Point => [tenth(x), tenth(y)]
const tenth = (value: number): number => Math.round(value * 10) / 10

export const distance = (a: Position, b: Position): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)

/** How far a point lies from the segment between two others. */
function segmentDistance(point: Position, from: Position, to: Position): number {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!]
  const length2 = dx * dx + dy * dy
  const along = (point[0]! - from[0]!) * dx + (point[1]! - from[1]!) * dy
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, along / length2))
  return distance(point, [from[0]! + t * dx, from[1]! + t * dy])
}

/** How far a point lies from a polyline. */
export function lineDistance(point: Position, line: readonly Position[]): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    least = Math.min(least, segmentDistance(point, line[i - 1]!, line[i]!))
  }
  return least
}

export function ringsOf(area: Polygon | MultiPolygon): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

/** Whether a point lies in an area, by the even-odd rule: holes do not belong to it. */
export function contains(area: Polygon | MultiPolygon, point: Position): boolean {
  return ringsOf(area).filter((ring) => ringContains(ring, point)).length % 2 === 1
}

function ringContains(ring: readonly Position[], point: Position): boolean {
  const [x, y] = [point[0]!, point[1]!]
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!]
    const crosses = a[1]! > y !== b[1]! > y
    if (crosses && x < a[0]! + ((y - a[1]!) / (b[1]! - a[1]!)) * (b[0]! - a[0]!)) inside = !inside
  }
  return inside
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
