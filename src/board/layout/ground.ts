/** Where states and projects of a model lie, in board units. */
import type { BoardModel } from '../../view/index.ts'
import type { Outline } from '../map/abstract/index.ts'
import { mapIdOf, boxOfArea, type Geography } from '../map/geography.ts'
import { bent, boxOf, contains, distance } from '../map/geometry.ts'
import type { Area, Box, LabelPath, Line, Point } from '../map/types.ts'

export interface GroundState {
  /** Its id on the map. */
  mapId: string
  area: Area
  /** Where the token of its capital stands. */
  at: Point
  label: LabelPath
  /** Stands for the name where there is no room for it. */
  short: string
}

export interface GroundProject {
  at: Point
  /** Where it belongs, if its mark stands apart from it. */
  site: Point | null
}

export interface Ground {
  states: GroundState[]
  projects: GroundProject[]
  /** Ways between states that border on each other, but not on the map. */
  links: Line[]
  /** What the camera shows at first. */
  home: Box
}

/** Free places have to be this far from marks, in board units. */
const ROOM = 26
/** From a capital to marks round it. */
const RING = 58

/** What a made-up map of a model follows from. */
export const outlineOf = ({ states, powers, routes }: BoardModel): Outline => ({
  states: states.map(({ id, neighbours }) => ({ id, neighbours })),
  powers: powers.map(({ id, name }, power) => ({
    id,
    name,
    gateways: (routes[power] ?? []).flatMap(({ state, gateway }) => (gateway ? [state] : [])),
  })),
})

/** Throws where the map does not know a state. */
export function groundOf(geography: Geography, model: BoardModel): Ground {
  const states = model.states.map(({ id }) => onMap(geography, id))
  const areas = states.flatMap(({ area }) => boxOfArea(area))
  return {
    states,
    projects: projectsOf(geography, model, states),
    links: linksOf(geography, model, states),
    home: boxOf(areas),
  }
}

function onMap(geography: Geography, id: string): GroundState {
  const { states, meta } = geography
  const mapId = mapIdOf(geography, id)
  if (mapId === null) throw new Error(`the map has no state ${id}`)
  return {
    mapId,
    area: states.get(mapId)!,
    at: meta.anchors[mapId]!.at,
    label: meta.labels.states[mapId]!,
    short: mapId.slice(0, 3),
  }
}

function linksOf({ borders }: Geography, { states }: BoardModel, ground: GroundState[]): Line[] {
  const joined = (a: GroundState, b: GroundState): boolean =>
    borders.some(({ sides }) => sides.includes(a.mapId) && sides.includes(b.mapId))
  return states.flatMap(({ neighbours }, from) =>
    neighbours
      .filter((to) => to > from && !joined(ground[from]!, ground[to]!))
      .map((to) => bent(ground[from]!.at, ground[to]!.at)),
  )
}

/** Marks with a place of their own first; the rest take what the map leaves free. */
function projectsOf(
  { meta }: Geography,
  { projects }: BoardModel,
  states: GroundState[],
): GroundProject[] {
  const own = projects.map(({ id, state }) => {
    const at = meta.places[id]
    return at && contains(states[state]!.area, at) ? at : undefined
  })
  const taken = own.filter((at) => at !== undefined)
  return projects.map(({ id, state }, index) => {
    const at = own[index]
    if (at) return { at, site: meta.sites[id] ?? null }
    const free = freePlace(states[state]!, meta.spots, taken)
    taken.push(free)
    return { at: free, site: null }
  })
}

function freePlace(
  { mapId, at, area }: GroundState,
  spots: Record<string, Point[]>,
  taken: readonly Point[],
): Point {
  const ring = ringRound(at, RING)
  const candidates = [
    ...(spots[mapId] ?? []),
    ...ring.filter((point) => contains(area, point)),
    ...ring,
  ]
  const room = (point: Point): number => Math.min(...taken.map((other) => distance(point, other)))
  return candidates.find((point) => room(point) >= ROOM) ?? candidates[0]!
}

/** Places round a capital, the ones below it first. */
function ringRound([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 24 }, (_, step): Point => {
    const angle = Math.PI / 2 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (Math.PI / 6)
    const reach = radius + (step >= 12 ? ROOM + 8 : 0)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
}
