/** Lines that tie the board together: state to state, from outside to a state. */
import type { MultiLineString } from 'geojson'
import { rounded } from '../../src/board/map/geometry.ts'
import type { Entry, Line, Point } from '../../src/board/map/types.ts'
import { distance, smooth } from './plane.ts'
import type { Plane } from './projection.ts'
import { pairId, type Region } from './region.ts'

const STEPS = 4
/** How far outside the board the lines from outside begin. */
const OUTSIDE = 40
const ENTRY_ANGLE = 30

export type Anchors = Record<string, { at: Point }>

/** A smooth line through places given in degrees, after and before these points of the board. */
export function drawn(stops: Line, { project }: Plane, start: Line = [], end: Line = []): Line {
  const line = [...start, ...stops.map((stop) => project(stop)), ...end]
  return smooth(line, STEPS).map(rounded)
}

/** One line a pair of states with a common border. */
export function routesOf(
  region: Region,
  plane: Plane,
  anchors: Anchors,
  borders: Map<string, MultiLineString>,
): Record<string, Line> {
  const route = ([id, border]: [string, MultiLineString]): [string, Line] => {
    const [from, to] = id.split('|') as [string, string]
    const [start, end] = [anchors[from]!.at, anchors[to]!.at]
    const key = pairId(from, to, '>')
    const stops = region.routes[key]
    if (stops) return [key, drawn(stops, plane, [start], [end])]
    return [key, smooth([start, handiest(border, start, end), end], STEPS).map(rounded)]
  }
  return Object.fromEntries([...borders].map(route))
}

/** The point of a border over which the way is shortest. */
function handiest({ coordinates }: MultiLineString, start: Point, end: Point): Point {
  const points = coordinates.flat() as Line
  const way = (point: Point): number => distance(start, point) + distance(point, end)
  return points.reduce((best, point) => (way(point) < way(best) ? point : best))
}

/** One line a gateway, up to the state's token. */
export function gatewaysOf(region: Region, plane: Plane, anchors: Anchors): Record<string, Line> {
  const lines = Object.entries(region.gateways).map(([key, stops]): [string, Line] => {
    const [, state = ''] = key.split('>')
    const anchor = anchors[state]
    if (!anchor) throw new Error(`Gateway ${key} leads to no state.`)
    return [key, drawn(stops, plane, [], [anchor.at])]
  })
  return Object.fromEntries(lines)
}

/** Points round the board, as seen from its middle. */
export function entriesOf({ board: { width, height } }: Region): Entry[] {
  const [halfWidth, halfHeight] = [width / 2 + OUTSIDE, height / 2 + OUTSIDE]
  return Array.from({ length: 360 / ENTRY_ANGLE }, (_, index) => {
    const bearing = index * ENTRY_ANGLE
    const angle = (bearing * Math.PI) / 180
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
    const reach = Math.min(halfWidth / Math.abs(dx), halfHeight / Math.abs(dy))
    return { bearing, at: rounded([width / 2 + dx * reach, height / 2 + dy * reach]) }
  })
}
