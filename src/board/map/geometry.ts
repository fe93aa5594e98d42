/** Plane geometry, in whatever units. */
import type { Area, Box, Line, Point } from './types.ts'

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

export const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** Coordinates that are written keep a tenth of a unit. */
export const rounded = ([x, y]: Point): Point => [tenth(x), tenth(y)]
const tenth = (value: number): number => Math.round(value * 10) / 10

/** How far a point lies from the segment between two others. */
function segmentDistance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length2 = dx * dx + dy * dy
  const along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, along / length2))
  return distance(point, [from[0] + t * dx, from[1] + t * dy])
}

/** How far a point lies from a line. */
export function lineDistance(point: Point, line: Line): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    least = Math.min(least, segmentDistance(point, line[i - 1]!, line[i]!))
  }
  return least
}

/** Whether a point is inside: odd number of rings round it. */
export function contains(area: Area, [x, y]: Point): boolean {
  let inside = false
  for (const ring of area.flat()) {
    for (let here = 0, before = ring.length - 1; here < ring.length; before = here++) {
      const [xa, ya] = ring[here]!
      const [xb, yb] = ring[before]!
      if (ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa) inside = !inside
    }
  }
  return inside
}

/** The smallest box round all points. */
export function boxOf(points: readonly Point[]): Box {
  const low: Point = [Infinity, Infinity]
  const high: Point = [-Infinity, -Infinity]
  for (const [x, y] of points) {
    low[0] = Math.min(low[0], x)
    low[1] = Math.min(low[1], y)
    high[0] = Math.max(high[0], x)
    high[1] = Math.max(high[1], y)
  }
  return [low, high]
}

export const grown = ([[x0, y0], [x1, y1]]: Box, by: number): Box => [
  [x0 - by, y0 - by],
  [x1 + by, y1 + by],
]

export const inBox = ([[x0, y0], [x1, y1]]: Box, [x, y]: Point): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1

export const boxesMeet = ([a, b]: Box, [c, d]: Box): boolean =>
  a[0] < d[0] && c[0] < b[0] && a[1] < d[1] && c[1] < b[1]

const CURVE_STEPS = 12

/** A curve from a point to another that leans towards a third. */
export const curve = (from: Point, towards: Point, to: Point): Line =>
  Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS
    return mix(mix(from, towards, t), mix(towards, to, t), t)
  })

/** A slightly bent line between two points. */
export function bent(from: Point, to: Point, by = 0.12): Line {
  const [mx, my] = mix(from, to, 0.5)
  return curve(from, [mx + (to[1] - from[1]) * by, my - (to[0] - from[0]) * by], to)
}

/** A line with fewer points: none nearer than `gap` to the one before, ends kept. */
export function thinned(line: Line, gap: number): Line {
  const kept: Line = []
  line.forEach((point, index) => {
    const last = kept.at(-1)
    if (!last || index === line.length - 1 || distance(last, point) >= gap) kept.push(point)
  })
  return kept
}

/** Lengths from the start of a line to each of its points. */
export function milestones(line: Line): number[] {
  const lengths = [0]
  for (let i = 1; i < line.length; i++) {
    lengths.push(lengths[i - 1]! + distance(line[i - 1]!, line[i]!))
  }
  return lengths
}

export const lengthOf = (line: Line): number => milestones(line).at(-1) ?? 0

/** The point at a length along a line and the direction there; goes on straight beyond the ends. */
export function along(
  line: Line,
  lengths: readonly number[],
  at: number,
): { point: Point; angle: number } {
  let i = 1
  while (i < line.length - 1 && lengths[i]! < at) i++
  const [a, b] = [line[i - 1]!, line[i]!]
  const stretch = lengths[i]! - lengths[i - 1]! || 1
  return {
    point: mix(a, b, (at - lengths[i - 1]!) / stretch),
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
  }
}

/** The point at a share of a line's length. */
export const pointAt = (line: Line, share: number): Point => {
  const lengths = milestones(line)
  return along(line, lengths, share * lengths.at(-1)!).point
}
