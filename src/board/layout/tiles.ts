/** Hexagons for states that are not on the map: in a circle of their own, or in a row below it. */
import type { Geography } from '../map/geography.ts'
import type { Area, LabelPath, Point } from '../map/types.ts'

export interface Tile {
  area: Area
  at: Point
  label: LabelPath
}

/** From the middle of a tile to its corners. */
const REACH = 150
const GAP = 16
/** The row lies this far below the map's upper edge, in shares of its height. */
const ROW = 1.12

/** Tiles of the states whose id is null, by index. */
export function tilesFor(
  { meta: { width, height } }: Geography,
  ids: readonly (string | null)[],
): Map<number, Tile> {
  const unknown = ids.flatMap((id, index) => (id === null ? [index] : []))
  const alone = unknown.length === ids.length
  const middle: Point = [width / 2, alone ? height / 2 : height * ROW]
  const centres = alone ? circle(unknown.length, middle) : row(unknown.length, middle)
  return new Map(unknown.map((state, place) => [state, tileAt(centres[place]!)]))
}

function circle(count: number, [x, y]: Point): Point[] {
  if (count === 1) return [[x, y]]
  const reach = Math.max(REACH + GAP, (REACH + GAP / 2) / Math.sin(Math.PI / Math.max(3, count)))
  return Array.from({ length: count }, (_, step): Point => {
    const angle = -Math.PI / 2 + (2 * Math.PI * step) / count
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
}

function row(count: number, [x, y]: Point): Point[] {
  const step = 2 * REACH + GAP
  return Array.from({ length: count }, (_, place): Point => [
    x + (place - (count - 1) / 2) * step,
    y + REACH,
  ])
}

function tileAt([x, y]: Point): Tile {
  const ring = Array.from({ length: 7 }, (_, corner): Point => {
    const angle = (Math.PI / 3) * (corner % 6)
    return [x + Math.cos(angle) * REACH, y + Math.sin(angle) * REACH]
  })
  const line = Array.from({ length: 9 }, (_, step): Point => [
    x + (step / 4 - 1) * REACH * 0.55,
    y - REACH * 0.6,
  ])
  return { area: [[ring]], at: [x, y - REACH * 0.12], label: { curve: line, size: 24 } }
}
