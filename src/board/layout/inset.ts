/** The enlarged piece of the map that is shown where marks would overlap. */
import type { BoardModel } from '../../view/index.ts'
import { boxOf, grown, inBox } from '../map/geometry.ts'
import type { Box, MapMeta, Point } from '../map/types.ts'
import { fitted, PAD, toScreen, toWorld, type Size, type View } from './camera.ts'
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
const COLUMN = 0.38

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
    inset.states.includes(mapId) ? [index] : [],
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

/**
 * The view that shows the states as large as an inset leaves room for: it covers none of their land,
 * which keeps to the upper left.
 */
export function besideInset(
  { home: [low, high], states }: Ground,
  { region }: Region,
  free: Box,
  size: Size,
): View {
  const [corner] = frameFor(region, free)
  const whole = fitted([low, high], free, size)
  const [left, top] = grown(free, -PAD)[0]
  const room: Point = [corner[0] - EDGE - left, corner[1] - EDGE - top]
  // A point is clear of the inset if it lies left of it or above it.
  const most = ([x, y]: Point): number =>
    Math.max(room[0] / Math.max(1, x - low[0]), room[1] / Math.max(1, y - low[1]))
  const land = states.flatMap(({ area }) => area.flatMap(([ring]) => ring!))
  const k = land.reduce((least, point) => Math.min(least, most(point)), whole.k)
  // What is left over stays below and on the right, as far as the inset does not stand there.
  return { x: low[0] + (size.width / 2 - left) / k, y: low[1] + (size.height / 2 - top) / k, k }
}

/** Below the map, or in the lower right corner. */
function frameFor(region: Box, free: Box): Box {
  const [from, to] = grown(free, -EDGE)
  const tall = isTall(free)
  const share = tall ? STRIP : COLUMN
  const room: Box = tall
    ? [[from[0], to[1] - (to[1] - from[1]) * share], to]
    : [[to[0] - (to[0] - from[0]) * share, from[1]], to]
  const frame = frameIn(region, room)
  return tall ? widened(frame, room) : frame
}

/** Lays an inset out within the free part. */
export function placedInset(need: Region, ground: Ground, free: Box): Inset {
  const frame = frameFor(need.region, free)
  const size = sizeOfBox(frame)
  const screen: Box = [
    [0, 0],
    [size.width, size.height],
  ]
  const view = fitted(need.region, screen, size, 0)
  const region = screen.map((corner) => toWorld(view, size, corner)) as Box
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

/** The largest frame of a region's shape in the lower right corner of a box. */
function frameIn([low, high]: Box, [from, to]: Box): Box {
  const [wide, tall] = [high[0] - low[0], high[1] - low[1]]
  const k = Math.min((to[0] - from[0]) / wide, (to[1] - from[1]) / tall)
  const [right, bottom] = [Math.round(to[0]), Math.round(to[1])]
  return [
    [Math.round(right - wide * k), Math.round(bottom - tall * k)],
    [right, bottom],
  ]
}

/** From board units to css pixels of the whole screen. */
export function throughInset({ frame: [from, to], view }: Inset, point: Point): Point {
  const [x, y] = toScreen(view, sizeOfBox([from, to]), point)
  return [x + from[0], y + from[1]]
}
