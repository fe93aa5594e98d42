/** The committed map, and what tests ask of any map. */
import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature } from 'topojson-client'
import type { BoardMap } from '../../scripts/map/board-map.ts'
import { parseRegion } from '../../scripts/map/region.ts'
import { areaOf } from '../../src/board/map/geography.ts'
import type { Area, Line } from '../../src/board/map/types.ts'

const FOLDER = new URL('../../assets/map/', import.meta.url)

export const assetUrl = (name: string): URL => new URL(name, FOLDER)
export const assetText = (name: string): string => readFileSync(assetUrl(name), 'utf8')

export const centralAsia = () =>
  parseRegion(JSON.parse(assetText('regions/central-asia.json')) as unknown)

export const shippedMap = (): BoardMap =>
  JSON.parse(assetText('central-asia.topo.json')) as BoardMap

/** The states' areas by id. */
export function areasOf(map: BoardMap): Map<string, Area> {
  const { features } = feature(map, map.objects.states) as FeatureCollection
  return new Map(features.map(({ id, geometry }) => [String(id), areaOf(geometry)]))
}

export const contextOf = (map: BoardMap): Area =>
  areaOf((feature(map, map.objects.context) as Feature).geometry)

/** The ids of borders, such as kg|kz, and their lines. */
export function bordersOf(map: BoardMap, object: 'inner' | 'outer' | 'far'): Map<string, Line[]> {
  const { features } = feature(map, map.objects[object]) as FeatureCollection<MultiLineString>
  return new Map(features.map(({ id, geometry }) => [String(id), geometry.coordinates as Line[]]))
}
