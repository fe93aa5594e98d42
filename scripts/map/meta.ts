/** Everything on the map that is no shape: names, places, lines to draw. */
import type { MultiPolygon } from 'geojson'
import { areaOf } from '../../src/board/map/geography.ts'
import { rounded } from '../../src/board/map/geometry.ts'
import { freeSpots, MARK_RADIUS } from '../../src/board/map/spots.ts'
import type { City, InsetBounds, LabelPath, Point } from '../../src/board/map/types.ts'
import type { MapMeta } from './board-map.ts'
import type { Land } from './land.ts'
import type { Plane } from './projection.ts'
import { extentOf, type Region } from './region.ts'
import { type Anchors, drawn, entriesOf, gatewaysOf, routesOf } from './routes.ts'

const STILL: Point = [0, 0]

export interface Parts {
  plane: Plane
  land: Land
  lakes: MultiPolygon
}

export const reliefName = ({ id }: Region): string => `${id}.relief.webp`

export function metaOf(region: Region, parts: Parts): MapMeta {
  const { plane, land } = parts
  const at = (degrees: readonly [number, number]): Point => rounded(plane.project(degrees))
  const anchors = anchorsOf(region, at)
  const places = placesOf(region, at)
  return {
    region: region.id,
    width: region.board.width,
    height: region.board.height,
    aliases: Object.fromEntries(
      region.states.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])),
    ),
    capitals: byId(region, ({ capital }) => ({ name: capital.name, at: at(capital.at) })),
    anchors,
    cities: citiesOf(region, at),
    labels: labelsOf(region, plane),
    infrastructure: region.infrastructure.map(({ kind, name, line }) => ({
      kind,
      name,
      points: drawn(line, plane),
    })),
    places,
    sites: sitesOf(region, at),
    spots: spotsOf(region, parts, anchors, Object.values(places)),
    neighbours: neighboursOf(region, land),
    routes: routesOf(region, plane, anchors, land.inner),
    gateways: gatewaysOf(region, plane, anchors),
    entries: entriesOf(region),
    insets: region.insets.map((inset) => insetOf(inset, plane)),
    relief: { file: reliefName(region), bounds: extentOf(region) },
  }
}

type State = Region['states'][number]
type At = (degrees: readonly [number, number]) => Point

function byId<T>({ states }: Region, value: (state: State) => T): Record<string, T> {
  return Object.fromEntries(states.map((state) => [state.id, value(state)]))
}

function anchorsOf(region: Region, at: At): Anchors {
  return byId(region, ({ anchor, capital }) => ({ at: at(anchor ?? capital.at) }))
}

function citiesOf({ cities, foreignCities }: Region, at: At): City[] {
  return [
    ...cities.map((city) => ({ name: city.name, at: at(city.at) })),
    ...foreignCities.map((city) => ({ name: city.name, at: at(city.at), foreign: true as const })),
  ]
}

function labelsOf(region: Region, plane: Plane): MapMeta['labels'] {
  const path = ({ line, size }: State['label']): LabelPath => ({ curve: drawn(line, plane), size })
  return {
    states: byId(region, ({ label }) => path(label)),
    context: region.context.flatMap(({ id, name, label }) =>
      label ? [{ id, name, ...path(label) }] : [],
    ),
    water: region.waters.map(({ id, name, ...label }) => ({ id, name, ...path(label) })),
  }
}

function placesOf({ places }: Region, at: At): Record<string, Point> {
  const standing = Object.entries(places).map(([id, { at: site, shift }]): [string, Point] => {
    const [x, y] = at(site)
    const [dx, dy] = shift ?? STILL
    return [id, rounded([x + dx, y + dy])]
  })
  return Object.fromEntries(standing)
}

/** Where marks belong that stand more than a mark's radius away. */
function sitesOf({ places }: Region, at: At): Record<string, Point> {
  const moved = Object.entries(places).filter(
    ([, { shift }]) => Math.hypot(...(shift ?? STILL)) > MARK_RADIUS,
  )
  return Object.fromEntries(moved.map(([id, place]) => [id, at(place.at)]))
}

function spotsOf(
  region: Region,
  parts: Parts,
  anchors: Anchors,
  places: Point[],
): Record<string, Point[]> {
  const names = region.states.flatMap(({ label: { line, size } }) =>
    drawn(line, parts.plane).map((at) => ({ at, size })),
  )
  const tokens = Object.values(anchors).map(({ at }) => at)
  const taken = { marks: places, tokens, names, lakes: areaOf(parts.lakes) }
  return byId(region, ({ id }) => freeSpots(areaOf(parts.land.states.get(id)!), taken))
}

function neighboursOf(region: Region, { inner }: Land): Record<string, string[]> {
  const pairs = [...inner.keys()].map((id) => id.split('|'))
  return byId(region, ({ id }) =>
    pairs.filter((pair) => pair.includes(id)).flatMap((pair) => pair.filter((one) => one !== id)),
  )
}

/** The box round a field of degrees, whose sides are curves on the board. */
function insetOf(inset: Region['insets'][number], { project }: Plane): InsetBounds {
  const { id, states, southWest: sw, northEast: ne } = inset
  const corners = [sw, ne, [sw[0], ne[1]], [ne[0], sw[1]]].map((corner) => project(corner as Point))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    id,
    states,
    bounds: [
      rounded([Math.min(...xs), Math.min(...ys)]),
      rounded([Math.max(...xs), Math.max(...ys)]),
    ],
  }
}
