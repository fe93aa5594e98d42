/** Where states and projects of a model lie, in board units: on the map, or on tiles beside it. */
import type { BoardModel } from '../../view/index.ts'
import { mapIdOf, boxOfArea, type Geography } from '../map/geography.ts'
import { boxOf, contains, distance } from '../map/geometry.ts'
import type { Area, Box, LabelPath, Point } from '../map/types.ts'
import { tilesFor } from './tiles.ts'

export interface GroundState {
  /** Its id on the map, null for a tile. */
  mapId: string | null
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
  /** Whether any state is on the map; if none is, the map is not drawn. */
  mapped: boolean
  /** What the camera shows at first. */
  home: Box
}

/** Free places have to be this far from marks, in board units. */
const ROOM = 26
/** From a capital to marks round it, which on a tile have more room. */
const RING = { map: 58, tile: 76 }

export function groundOf(geography: Geography, model: BoardModel): Ground {
  const ids = model.states.map(({ id }) => mapIdOf(geography, id))
  const mapped = ids.some((id) => id !== null)
  const tiles = tilesFor(geography, ids)
  const states = model.states.map(({ id }, index): GroundState => {
    const mapId = ids[index]!
    return mapId === null
      ? { mapId, short: id.slice(0, 3), ...tiles.get(index)! }
      : { mapId, short: mapId, ...onMap(geography, mapId) }
  })
  const areas = states.flatMap(({ area }) => boxOfArea(area))
  return { states, projects: projectsOf(geography, model, states), mapped, home: boxOf(areas) }
}

function onMap(
  { states, meta }: Geography,
  id: string,
): Pick<GroundState, 'area' | 'at' | 'label'> {
  return { area: states.get(id)!, at: meta.anchors[id]!.at, label: meta.labels.states[id]! }
}

/** Marks with a place of their own first; the rest take what the map leaves free. */
function projectsOf(
  { meta }: Geography,
  { projects }: BoardModel,
  states: GroundState[],
): GroundProject[] {
  const own = projects.map(({ id, state }) =>
    states[state]!.mapId === null ? undefined : meta.places[id],
  )
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
  const ring = ringRound(at, mapId === null ? RING.tile : RING.map)
  const candidates = [
    ...(mapId === null ? [] : (spots[mapId] ?? [])),
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
