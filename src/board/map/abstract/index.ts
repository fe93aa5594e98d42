/**
 * A made-up world as a map: for scenarios with states that the shipped map does not know. Land, coast,
 * roads and places for marks follow from who borders whom, and always come out the same.
 */
import { mapIdOf, type Geography } from '../geography.ts'
import { boxOf, contains, curve, distance, grown, mix, thinned } from '../geometry.ts'
import { freeSpots } from '../spots.ts'
import type { Area, Box, LabelPath, Line, MapMeta, Point } from '../types.ts'
import { bend, landOf, type Land } from './land.ts'
import { STEP } from './measures.ts'
import { placeSites } from './sites.ts'
import { entranceRoads, seaLabels } from './surroundings.ts'

/** What a board has to know of a scenario to make up a map for it. */
export interface Outline {
  /** Neighbours are indices of states. */
  states: readonly { id: string; neighbours: readonly number[] }[]
  /** Gateways are indices of states. */
  powers: readonly { id: string; name: string; gateways: readonly number[] }[]
}

/** A state has ten projects at most. */
const SPOTS = { grid: 15, most: 10 }
/** How far water goes on round the land. */
const SEA = 8 * STEP
/** Between the lines of the net on the water. */
const NET = STEP / 2

/** The shipped map where it knows every state, or else one that is made up. */
export function mapFor(shipped: Geography, outline: Outline): Geography {
  const known = new Set(outline.states.map(({ id }) => mapIdOf(shipped, id)))
  const fits = !known.has(null) && known.size === outline.states.length
  return fits ? shipped : abstractGeography(outline)
}

/** Borders as both sides have them, even where only one names the other. */
const mutual = ({ states }: Outline): number[][] =>
  states.map(({ neighbours }, state) =>
    states.flatMap((other, index) => {
      const joined = neighbours.includes(index) || other.neighbours.includes(state)
      return joined && index !== state ? [index] : []
    }),
  )

/** Map ids are the states' own. */
export function abstractGeography(outline: Outline): Geography {
  const { states, powers } = outline
  const borders = mutual(outline)
  const sites = placeSites(borders)
  const land = landOf(sites, borders)
  const ids = states.map(({ id }) => id)
  const at = sites.map(bend)
  const areas = land.rings.map((ring): Area => [[ring]])
  const extent = grown(boxOf(land.rings.flat()), SEA)
  const labels = areas.map((area, state) => nameIn(area, at[state]!))
  const byState = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(ids.map((id, state) => [id, values[state]!]))
  const meta: MapMeta = {
    ...EMPTY,
    width: extent[1][0] - extent[0][0],
    height: extent[1][1] - extent[0][1],
    anchors: byState(at.map((point) => ({ at: point }))),
    labels: { states: byState(labels), context: seaLabels(powers, at), water: [] },
    spots: byState(areas.map((area, state) => spotsIn(area, at[state]!, labels[state]!))),
    routes: roads(land, ids, at),
    gateways: entranceRoads(powers, ids, at),
  }
  return {
    meta,
    states: new Map(ids.map((id, state) => [id, areas[state]!])),
    context: [],
    borders: land.borders.map(({ states: [a, b], line }) => ({
      sides: [ids[a]!, ids[b]!],
      lines: [line],
    })),
    far: [],
    coast: land.coast,
    lakes: [],
    rivers: [],
    graticule: netOver(extent),
    extent,
    hills: null,
  }
}

const EMPTY = {
  aliases: {},
  cities: [],
  infrastructure: [],
  places: {},
  sites: {},
  entries: [],
  insets: [],
}

/** Free places, apart from each other, from the token and from the name. */
function spotsIn(area: Area, token: Point, { curve, size }: LabelPath): Point[] {
  const coarse = area.map((polygon) => polygon.map((ring) => thinned(ring, 16)))
  const names = curve.map((at) => ({ at, size }))
  return freeSpots(coarse, { marks: [], tokens: [token], names, lakes: [] }, SPOTS)
}

const NAME_SIZE = 27
/** How far above or below the token a name may run: the first is the best. */
const NAME_OFFSETS = [-0.36, 0.36, -0.32, 0.32, -0.28, 0.28].map((share) => share * STEP)
/** Between a name and the border. */
const NAME_MARGIN = 24
const NAME_STEP = 6
/** A name that may run so far is long enough. */
const NAME_LENGTH = 0.72 * STEP

/** The best line across a state for its name: long, and above the token rather than below. */
function nameIn(area: Area, [x, y]: Point): LabelPath {
  const lines = NAME_OFFSETS.map((off) => across(area, [x, y + off]))
  const curve = lines.reduce((best, line) => (worth(line) > worth(best) ? line : best))
  return { curve, size: NAME_SIZE }
}

const worth = (line: Line): number => Math.min(NAME_LENGTH, distance(line[0]!, line.at(-1)!))

/** As far as the land goes to both sides of a point. */
function across(area: Area, [x, y]: Point): Line {
  const reach = (way: 1 | -1): number => {
    let far = 0
    while (far < STEP && contains(area, [x + way * (far + NAME_MARGIN), y])) far += NAME_STEP
    return far
  }
  const [left, right] = [x - reach(-1), x + reach(1)]
  return Array.from({ length: 9 }, (_, step): Point => [left + ((right - left) * step) / 8, y])
}

/** A bent line over each border, by the point that makes the way shortest. */
function roads({ borders }: Land, ids: readonly string[], at: readonly Point[]): MapMeta['routes'] {
  return Object.fromEntries(
    borders.map(({ states: [a, b], line }) => {
      const way = (point: Point): number => distance(at[a]!, point) + distance(point, at[b]!)
      const over = line.reduce((best, point) => (way(point) < way(best) ? point : best))
      return [`${ids[a]}>${ids[b]}`, through(at[a]!, over, at[b]!)]
    }),
  )
}

/** A curve from a point to another by a third halfway. */
function through(from: Point, over: Point, to: Point): Line {
  const middle = mix(from, to, 0.5)
  return curve(from, [2 * over[0] - middle[0], 2 * over[1] - middle[1]], to)
}

function netLines(from: number, to: number): number[] {
  const first = Math.ceil(from / NET)
  return Array.from({ length: Math.floor(to / NET) - first + 1 }, (_, k) => (first + k) * NET)
}

/** Lines as on a chart, across and down. */
function netOver([low, high]: Box): Line[] {
  return [
    ...netLines(low[0], high[0]).map((x): Line => [
      [x, low[1]],
      [x, high[1]],
    ]),
    ...netLines(low[1], high[1]).map((y): Line => [
      [low[0], y],
      [high[0], y],
    ]),
  ]
}
