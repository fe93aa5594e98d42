/** A map as points: the map file decoded, or a made-up world. */
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { boxOf } from './geometry.ts'
import type { Area, BoardMap, Box, Line, MapMeta } from './types.ts'

export interface Geography {
  meta: MapMeta
  /** By map id. */
  states: Map<string, Area>
  /** Land that nobody plays for, as one shape. */
  context: Area
  /** Borders that a playable state has a side of. */
  borders: Border[]
  /** Borders far away. */
  far: Line[]
  coast: Line[]
  lakes: Area
  rivers: Line[]
  graticule: Line[]
  /** All that is drawn lies within. */
  extent: Box
  /** Where the picture of the hills lies; null where there are none. */
  hills: Box | null
}

export interface Border {
  /** Ids of what lies on either side. */
  sides: string[]
  lines: Line[]
}

export function decode(map: BoardMap): Geography {
  const { objects } = map
  const borders = (name: 'inner' | 'outer' | 'far'): Border[] =>
    featuresOf(map, name).map(({ id, geometry }) => ({
      sides: String(id).split('|'),
      lines: linesOf(geometry),
    }))
  const shape = (name: 'context' | 'lakes'): Area =>
    areaOf((feature(map, objects[name]) as Feature<MultiPolygon>).geometry)
  const lines = (name: 'coast' | 'rivers' | 'graticule'): Line[] =>
    linesOf((feature(map, objects[name]) as Feature<MultiLineString>).geometry)
  const states = featuresOf(map, 'states').map(({ id, geometry }): [string, Area] => [
    String(id),
    areaOf(geometry),
  ])
  return {
    meta: map.meta,
    states: new Map(states),
    context: shape('context'),
    borders: [...borders('inner'), ...borders('outer')],
    far: borders('far').flatMap(({ lines }) => lines),
    coast: lines('coast'),
    lakes: shape('lakes'),
    rivers: lines('rivers'),
    graticule: lines('graticule'),
    extent: map.meta.relief.bounds,
    hills: map.meta.relief.bounds,
  }
}

/** The map's id of a scenario's state, or null if the map does not know it. */
export function mapIdOf({ meta, states }: Geography, id: string): string | null {
  const known = meta.aliases[id] ?? id
  return states.has(known) ? known : null
}

export const boxOfArea = (area: Area): Box => boxOf(area.flatMap(([ring]) => ring!))

function featuresOf(map: BoardMap, name: 'states' | 'inner' | 'outer' | 'far'): Feature[] {
  return (feature(map, map.objects[name]) as FeatureCollection).features
}

/** A polygon or several as an area. Other shapes have none. */
export function areaOf(geometry: Geometry): Area {
  if (geometry.type === 'Polygon') return [geometry.coordinates as Line[]]
  return (geometry as MultiPolygon).coordinates as Area
}

function linesOf(geometry: Geometry): Line[] {
  if (geometry.type === 'LineString') return [geometry.coordinates as Line]
  return (geometry as MultiLineString).coordinates as Line[]
}
