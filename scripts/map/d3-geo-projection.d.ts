/** The one function of this package that the map uses; it comes without types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  import type { GeoJsonObject } from 'geojson'

  /** The object in the projection's plane; a geometry outside its clip becomes null. */
  export function geoProject<T extends GeoJsonObject>(object: T, projection: GeoProjection): T
}
