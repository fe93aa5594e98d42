/** Fewer points: what the board shows keeps its detail, what lies beyond its edges loses most. */
import type { Position } from 'geojson'
import { presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import type { Region } from './region.ts'

/** How near the board still counts as on it. */
const BOARD_RIM = 150
const OFF_BOARD_SHARE = 0.02

/**
 * Drops the points whose triangle is smaller than `detail` (square units). `share` says how much of
 * an arc's triangles counts, by the arc's index.
 */
export function thin<T extends Objects>(
  data: Topology<T>,
  detail: number,
  region: Region,
  share: (arc: number) => number = () => 1,
): Topology<T> {
  const weighted = presimplify(data)
  weighted.arcs.forEach((arc, index) => {
    const whole = share(index)
    for (const point of arc) {
      // The ends of an arc weigh infinitely much and have to stay.
      if (!Number.isFinite(point[2])) continue
      point[2]! *= Math.min(whole, isOffBoard(point, region) ? OFF_BOARD_SHARE : 1)
    }
  })
  return simplify(weighted, detail)
}

function isOffBoard(point: Position, { board: { width, height } }: Region): boolean {
  const [x, y] = [point[0]!, point[1]!]
  return x < -BOARD_RIM || y < -BOARD_RIM || x > width + BOARD_RIM || y > height + BOARD_RIM
}
