/** From a region file to the map's topology. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Objects, Topology } from 'topojson-specification'
import type { MapObjects } from '../../src/board/map/types.ts'
import type { BoardMap } from './board-map.ts'
import { cutLand, type Land } from './land.ts'
import { metaOf } from './meta.ts'
import { makePlane } from './projection.ts'
import { extentOf, type Region } from './region.ts'
import { cutGraticule, cutLakes, cutRivers } from './waters.ts'

/** Coordinates are whole multiples of this, in board units. */
const GRAIN = 0.1

/** Lines that are shared, such as a state's edge and its border, are stored once. */
export function buildMap(region: Region): BoardMap {
  const plane = makePlane(region)
  const land = cutLand(region, plane)
  const lakes = cutLakes(region, plane)
  const [corner] = extentOf(region)
  const parts = topology({
    ...landObjects(land),
    lakes,
    rivers: cutRivers(region, plane),
    graticule: cutGraticule(region, plane),
  })
  const whole = parts as Topology<Objects<object>>
  const grid = { scale: [GRAIN, GRAIN] as [number, number], translate: corner }
  const map = quantize(whole, grid as Parameters<typeof quantize>[1])
  return {
    ...map,
    objects: map.objects as MapObjects,
    meta: metaOf(region, { plane, land, lakes }),
  }
}

function landObjects({ states, context, inner, outer, far, coast }: Land) {
  return {
    states: collection(states),
    context,
    inner: collection(inner),
    outer: collection(outer),
    far: collection(far),
    coast,
  }
}

function collection(parts: Map<string, Geometry>): FeatureCollection {
  const features = [...parts].map(([id, geometry]): Feature => ({
    type: 'Feature',
    id,
    properties: null,
    geometry,
  }))
  return { type: 'FeatureCollection', features }
}

/** The bytes of the file. */
export const mapText = (map: BoardMap): string => `${JSON.stringify(map)}\n`
