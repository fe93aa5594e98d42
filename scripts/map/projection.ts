/** From longitude and latitude to board units. */
import { type GeoProjection, geoConicConformal } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, Geometry } from 'geojson'
import type { Point } from '../../src/board/map/types.ts'
import { extentOf, type Region } from './region.ts'
import { countryArea } from './sources.ts'

export interface Plane {
  projection: GeoProjection
  /** A place on the board; it may lie off the map. */
  project: (degrees: readonly [number, number]) => Point
}

/**
 * A conformal conic projection that fits the playable states between the board's margins. Without
 * resampling, so that borders that were shared stay shared.
 */
export function makePlane(region: Region): Plane {
  const { width, height, margin } = region.board
  const { meridian, parallels } = region.projection
  const states = region.states.map((state) => asFeature(countryArea(state)))
  const projection = geoConicConformal()
    .rotate([-meridian, 0])
    .parallels(parallels)
    .precision(0)
    .fitExtent(
      [
        [margin.left, margin.top],
        [width - margin.right, height - margin.bottom],
      ],
      { type: 'FeatureCollection', features: states },
    )
    .clipExtent(extentOf(region))
  const free = geoConicConformal()
    .rotate([-meridian, 0])
    .parallels(parallels)
    .scale(projection.scale())
    .translate(projection.translate())
  return { projection, project: (degrees) => mustProject(free, degrees) }
}

function mustProject(projection: GeoProjection, degrees: readonly [number, number]): Point {
  const point = projection([...degrees])
  if (!point) throw new Error(`Nowhere on the plane: ${degrees.join(' ')}.`)
  return point
}

export const asFeature = <G extends Geometry>(geometry: G): Feature<G> => ({
  type: 'Feature',
  properties: {},
  geometry,
})

/** The features in the plane, without those that lie off the map. */
export function projected<F extends Feature>(features: F[], { projection }: Plane): F[] {
  const collection = { type: 'FeatureCollection' as const, features }
  return geoProject(collection, projection).features.filter(({ geometry }) => Boolean(geometry))
}
