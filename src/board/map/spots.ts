/** Free places inside states, for projects that have no place of their own. Board units. */
import { contains, distance, lineDistance, rounded } from './geometry.ts'
import type { Area, Point } from './types.ts'

/** Least distances between two marks, and from a mark to a state's token. */
export const MARK_SPACE = 34
export const TOKEN_SPACE = 46
/** About the radius of a mark. */
export const MARK_RADIUS = 13
/** Free places may be closer together, rather than none. */
export const SPOT_SPACE = 26
/** From a free place to the state's border. Twice this is as good as any more. */
const BORDER_SPACE = 14
/** Between the points that are tried, and most places of a state. */
const USUAL = { grid: 8, most: 8 }

/** What free places keep away from. */
export interface Taken {
  marks: readonly Point[]
  tokens: readonly Point[]
  /** Points of names with the size of their letters. */
  names: readonly { at: Point; size: number }[]
  lakes: Area
}

interface Candidate {
  point: Point
  room: number
}

/** The places with the most room, one after the other, as long as there is room. */
export function freeSpots(area: Area, taken: Taken, { grid, most } = USUAL): Point[] {
  const spots: Point[] = []
  let candidates = candidatesIn(area, taken, grid)
  while (spots.length < most) {
    candidates = candidates.filter(({ room }) => room >= SPOT_SPACE)
    if (candidates.length === 0) break
    const { point } = candidates.reduce((best, one) => (one.room > best.room ? one : best))
    spots.push(rounded(point))
    for (const one of candidates) one.room = Math.min(one.room, distance(one.point, point))
  }
  return spots
}

/** The points of a grid that are dry and well inside, and how much room is round each. */
function candidatesIn(area: Area, taken: Taken, grid: number): Candidate[] {
  const rings = area.flat()
  const candidates: Candidate[] = []
  for (const point of gridOver(rings.flat(), grid)) {
    if (!contains(area, point) || contains(taken.lakes, point)) continue
    const toBorder = Math.min(...rings.map((ring) => lineDistance(point, ring)))
    if (toBorder < BORDER_SPACE) continue
    const inward = Math.min(1, toBorder / (2 * BORDER_SPACE))
    candidates.push({ point, room: roomAt(point, taken) * inward })
  }
  return candidates
}

/** How far the nearest mark is, or would be if tokens and letters were marks. */
function roomAt(point: Point, { marks, tokens, names }: Taken): number {
  const toMarks = marks.map((mark) => distance(point, mark))
  const toTokens = tokens.map((token) => distance(point, token) - (TOKEN_SPACE - MARK_SPACE))
  const toNames = names.map(({ at, size }) => distance(point, at) + MARK_RADIUS - size / 2)
  return Math.min(...toMarks, ...toTokens, ...toNames)
}

/** From the least value to the most, a step of the grid each. */
function steps(values: number[], grid: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return Array.from({ length: Math.ceil((most - least) / grid) }, (_, k) => least + k * grid)
}

function gridOver(points: Point[], grid: number): Point[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return steps(xs, grid).flatMap((x) => steps(ys, grid).map((y): Point => [x, y]))
}
