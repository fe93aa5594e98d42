/** Countries: their areas and the borders between them, simplified for the board. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { asFeature, type Plane, projected } from './projection.ts'
import { type Country, extentOf, pairId, type Region } from './region.ts'
import { type Area, countryArea } from './sources.ts'
import { thin } from './thin.ts'

/** Points whose triangle is smaller go (square units), and rings smaller than the second number. */
const DETAIL = 0.8
const SMALLEST_RING = 2.5

/** How much of the triangles of arcs that touch no playable state counts. */
const FAR_SHARE = 0.15

export interface Land {
  /** Playable states, by id. */
  states: Map<string, Area>
  /** All other land in one piece: no border between neighbours is in it. */
  context: MultiPolygon
  inner: Map<string, MultiLineString>
  outer: Map<string, MultiLineString>
  far: Map<string, MultiLineString>
  coast: MultiLineString
}

interface Side {
  id: string
  playable: boolean
}

type Piece = GeometryObject<Side>
type Countries = Topology<{ countries: GeometryCollection<Side> }>

export function cutLand(region: Region, plane: Plane): Land {
  const data = simplified(countriesInPlane(region, plane), region)
  const pieces = data.objects.countries.geometries
  const abroad = pieces.filter((piece) => !side(piece).playable)
  const borders = (wanted: (a: Side, b: Side) => boolean) => bordersOf(data, wanted)
  return {
    states: areasOf(data),
    context: merge(data, abroad as Parameters<typeof merge>[1]),
    inner: borders((a, b) => a.playable && b.playable),
    outer: borders((a, b) => a.playable !== b.playable),
    far: borders((a, b) => !a.playable && !b.playable && isDrawn(region, a, b)),
    coast: withoutFrame(
      mesh(data, data.objects.countries, (a, b) => a === b),
      region,
    ),
  }
}

const side = (piece: GeometryObject): Side => piece.properties as Side

const isDrawn = ({ farBorders }: Region, a: Side, b: Side): boolean =>
  farBorders.includes(pairId(a.id, b.id))

function countriesInPlane(region: Region, plane: Plane): Countries {
  const all = [
    ...region.states.map((country) => tagged(country, true)),
    ...region.context.map((country) => tagged(country, false)),
  ]
  const features = projected(all, plane)
  const countries: FeatureCollection<Area, Side> = { type: 'FeatureCollection', features }
  return topology({ countries }) as unknown as Countries
}

function tagged(country: Country, playable: boolean): Feature<Area, Side> {
  const { id } = country
  return { ...asFeature(countryArea(country)), properties: { id, playable } }
}

/** Fewer points, most of them along the playable states. */
function simplified(data: Countries, region: Region): Countries {
  const near = nearArcs(data.objects.countries.geometries)
  const fewer = thin(data, DETAIL, region, (arc) => (near.has(arc) ? 1 : FAR_SHARE))
  return filter(fewer, filterWeight(fewer, SMALLEST_RING)) as Countries
}

/** The indices of the arcs that belong to playable states. */
function nearArcs(pieces: readonly Piece[]): Set<number> {
  const playable = pieces.filter((piece) => side(piece).playable)
  const indices = playable.flatMap((piece) =>
    'arcs' in piece ? (piece.arcs as unknown[]).flat(3) : [],
  ) as number[]
  // The complement of an index means the same arc backwards.
  return new Set(indices.map((index) => (index < 0 ? ~index : index)))
}

function areasOf(data: Countries): Map<string, Area> {
  const all = feature(data, data.objects.countries).features as Feature<Area, Side>[]
  const playable = all.filter(({ properties }) => properties.playable)
  return new Map(playable.map(({ properties: { id }, geometry }) => [id, geometry]))
}

const idOf = (a: GeometryObject, b: GeometryObject): string => pairId(side(a).id, side(b).id)

/** The borders between two sides each, by pair. */
function bordersOf(
  data: Countries,
  wanted: (a: Side, b: Side) => boolean,
): Map<string, MultiLineString> {
  const ids = new Set<string>()
  const { countries } = data.objects
  const isWanted = (a: GeometryObject, b: GeometryObject) => a !== b && wanted(side(a), side(b))
  mesh(data, countries, (a, b) => {
    if (isWanted(a, b)) ids.add(idOf(a, b))
    return false
  })
  const line = (id: string) => mesh(data, countries, (a, b) => isWanted(a, b) && idOf(a, b) === id)
  return new Map([...ids].sort().map((id) => [id, line(id)]))
}

/** Without the stretches where land is only cut off by the edge of the map. */
function withoutFrame({ coordinates }: MultiLineString, region: Region): MultiLineString {
  const [[left, top], [right, bottom]] = extentOf(region)
  const isOnFrame = ([x, y]: Position): boolean =>
    x! <= left + 1 || x! >= right - 1 || y! <= top + 1 || y! >= bottom - 1
  const runs = coordinates.flatMap((line) => {
    const ends = line.flatMap((point, index) => (isOnFrame(point) ? [index] : []))
    const starts = [0, ...ends.map((index) => index + 1)]
    return starts.map((start, k) => line.slice(start, ends[k]))
  })
  return { type: 'MultiLineString', coordinates: runs.filter((run) => run.length > 1) }
}
