/** The enlarged piece of the map that is shown where marks would overlap. */
import type { BoardModel } from '../../view/index.ts'
import { boxOf, grown, inBox } from '../map/geometry.ts'
import type { Box, MapMeta, Point } from '../map/types.ts'
import { fitted, toScreen, toWorld, type Size, type View } from './camera.ts'
import type { Ground } from './ground.ts'
import { crowded, sizesAt, type Piece } from './pieces.ts'

/** A second look at part of the board. Its view counts from the middle of its frame. */
export interface Inset {
  region: Box
  frame: Box
  view: View
  states: number[]
  projects: number[]
}

/** Board units round an inset's capitals within which marks belong to it, and round those. */
const NEAR = 75
const MARGIN = 46
/** Board units from the edge of an inset within which it shows no marks. */
const WITHIN = 20
/** Css pixels from the edge of the free part. */
const EDGE = 8
/** Shares of the free part that an inset may take. */
const STRIP = 0.44
const CORNER = 0.36

interface Region {
  region: Box
  /** Projects for whose sake it is shown. */
  projects: number[]
}

/** What the first inset of the map that is needed at this zoom has to show. */
export function neededInset(
  { insets }: MapMeta,
  ground: Ground,
  model: BoardModel,
  k: number,
): Region | null {
  const tight = crowdedAt(ground, k)
  const regions = insets.map((inset) => regionOf(inset, ground, model))
  return regions.find(({ projects }) => projects.some((project) => tight.has(project))) ?? null
}

function crowdedAt({ states, projects }: Ground, k: number): Set<number> {
  const { token, mark } = sizesAt(k)
  const piece = (at: Point, radius: number): Piece => ({ at: [at[0] * k, at[1] * k], radius })
  return crowded(
    projects.map(({ at }) => piece(at, mark)),
    states.map(({ at }) => piece(at, token)),
  )
}

function regionOf(inset: MapMeta['insets'][number], ground: Ground, model: BoardModel): Region {
  const states = ground.states.flatMap(({ mapId }, index) =>
    mapId !== null && inset.states.includes(mapId) ? [index] : [],
  )
  const anchors = states.map((state) => ground.states[state]!.at)
  const reach = grown(boxOf([...inset.bounds, ...anchors]), NEAR)
  const projects = model.projects.flatMap(({ index, state }) =>
    states.includes(state) && inBox(reach, ground.projects[index]!.at) ? [index] : [],
  )
  const shown = [...anchors, ...projects.map((project) => ground.projects[project]!.at)]
  return { region: grown(boxOf([...inset.bounds, ...shown]), MARGIN), projects }
}

const isTall = ([from, to]: Box): boolean => to[1] - from[1] > (to[0] - from[0]) * 0.95

/** What an inset leaves of the free part for the map: all but a strip below, if it is tall. */
export function besideInset(free: Box, inset: Region | null): Box {
  if (!inset || !isTall(free)) return free
  const [[, top]] = frameIn(inset.region, strip(free), 0.5)
  return [free[0], [free[1][0], top]]
}

/** Lays an inset out within the free part: below the map, or in the corner that hides least. */
export function placedInset(
  need: Region,
  ground: Ground,
  free: Box,
  hidden: (frame: Box) => number,
): Inset {
  const frames = isTall(free)
    ? [widened(frameIn(need.region, strip(free), 0.5), strip(free))]
    : corners(free).map(([box, side]) => frameIn(need.region, box, side))
  const frame = frames.reduce((best, one) => (hidden(one) < hidden(best) ? one : best))
  const size = sizeOfBox(frame)
  const view = fitted(
    need.region,
    [
      [0, 0],
      [size.width, size.height],
    ],
    size,
    0,
  )
  const region: Box = [toWorld(view, size, [0, 0]), toWorld(view, size, [size.width, size.height])]
  const inside = (at: Point): boolean => inBox(grown(region, -WITHIN), at)
  return { frame, view, region, ...insideOf(ground, inside) }
}

/** All states and projects that an inset's frame shows. */
function insideOf(
  { states, projects }: Ground,
  inside: (at: Point) => boolean,
): Pick<Inset, 'states' | 'projects'> {
  return {
    states: states.flatMap(({ at }, state) => (inside(at) ? [state] : [])),
    projects: projects.flatMap(({ at }, project) => (inside(at) ? [project] : [])),
  }
}

const sizeOfBox = ([from, to]: Box): Size => ({ width: to[0] - from[0], height: to[1] - from[1] })

/** As high as the frame and as wide as the box. */
const widened = ([from, to]: Box, [left, right]: Box): Box => [
  [left[0], from[1]],
  [right[0], to[1]],
]

function strip([from, to]: Box): Box {
  return [
    [from[0] + EDGE, to[1] - (to[1] - from[1]) * STRIP],
    [to[0] - EDGE, to[1] - EDGE],
  ]
}

/** Boxes in the lower corners, and which of their sides frames keep to: 0 left, 1 right. */
function corners([from, to]: Box): [Box, number][] {
  const wide = (to[0] - from[0]) * CORNER
  const tall = (to[1] - from[1]) * CORNER * 1.4
  const [top, bottom] = [to[1] - EDGE - tall, to[1] - EDGE]
  const [left, right] = [from[0] + EDGE, to[0] - EDGE]
  return [
    [
      [
        [left, top],
        [left + wide, bottom],
      ],
      0,
    ],
    [
      [
        [right - wide, top],
        [right, bottom],
      ],
      1,
    ],
  ]
}

/** The largest frame of a region's shape at the foot of a box. */
function frameIn([low, high]: Box, [from, to]: Box, side: number): Box {
  const [wide, tall] = [high[0] - low[0], high[1] - low[1]]
  const k = Math.min((to[0] - from[0]) / wide, (to[1] - from[1]) / tall)
  const slack = to[0] - from[0] - wide * k
  const left = Math.round(from[0] + slack * side)
  const bottom = Math.round(to[1])
  return [
    [left, Math.round(bottom - tall * k)],
    [Math.round(left + wide * k), bottom],
  ]
}

/** From board units to css pixels of the whole screen. */
export function throughInset({ frame: [from, to], view }: Inset, point: Point): Point {
  const [x, y] = toScreen(view, sizeOfBox([from, to]), point)
  return [x + from[0], y + from[1]]
}
