/** Lakes, rivers and the net of meridians and parallels. Seas are simply where no land is. */
import { geoContains, geoGraticule } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import type { Line } from '../../src/board/map/types.ts'
import { ringsOf, smoothRing } from './plane.ts'
import { asFeature, type Plane, projected } from './projection.ts'
import type { Region } from './region.ts'
import { type Area, coarseLakes, fineLakes, type Path, rivers } from './sources.ts'
import { thin } from './thin.ts'

/** Points whose triangle is smaller go (square units). */
const LAKE_DETAIL = 0.5
const RIVER_DETAIL = 1.2
const NET_DETAIL = 0.8

/** A lake of the coarse data has corners; this many steps between two of them round them off. */
const ROUNDING_STEPS = 4
const NET_STEP = 5

export function cutLakes(region: Region, plane: Plane): MultiPolygon {
  const lakes = [...fineLakes(), ...missingLakes(region)]
  const areas = simplified(projected<Feature<Area>>(lakes, plane), LAKE_DETAIL, region)
  const coordinates = areas.flatMap((area) =>
    area.type === 'Polygon' ? [area.coordinates] : area.coordinates,
  )
  return { type: 'MultiPolygon', coordinates }
}

export function cutRivers(region: Region, plane: Plane): MultiLineString {
  return joined(simplified(projected<Feature<Path>>(rivers(), plane), RIVER_DETAIL, region))
}

/** Every fifth meridian and parallel, in curves. */
export function cutGraticule(region: Region, plane: Plane): MultiLineString {
  const projection = plane.projection.precision()
  plane.projection.precision(0.4)
  const net = geoGraticule().step([NET_STEP, NET_STEP]).precision(0.5)()
  const lines = projected<Feature<Path>>([asFeature(net)], plane)
  plane.projection.precision(projection)
  return joined(simplified(lines, NET_DETAIL, region))
}

/** Lakes that only the coarse data has, rounded. */
function missingLakes(region: Region): Feature<Area>[] {
  return region.coarseLakes.map(({ name, inside }) => {
    const lake = coarseLakes().find((one) => geoContains(one, inside))
    if (!lake) throw new Error(`No lake where ${name} should be.`)
    const [shore] = ringsOf(lake.geometry)
    const ring = smoothRing(shore as Line, ROUNDING_STEPS)
    return asFeature<Area>({ type: 'Polygon', coordinates: [ring] })
  })
}

function simplified<G extends Geometry>(
  features: Feature<G>[],
  detail: number,
  region: Region,
): G[] {
  const all: FeatureCollection<G> = { type: 'FeatureCollection', features }
  const fewer = thin(topology({ all }) as Topology<Objects<object>>, detail, region)
  const thinned = feature(fewer, fewer.objects['all'] as GeometryCollection).features
  return thinned.map(({ geometry }) => geometry as G | null).filter((one): one is G => one !== null)
}

function joined(paths: Path[]): MultiLineString {
  const coordinates = paths.flatMap((path) =>
    path.type === 'LineString' ? [path.coordinates] : path.coordinates,
  )
  return { type: 'MultiLineString', coordinates }
}
