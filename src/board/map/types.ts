/** The part of the map file that the board reads; `npm run map` writes it. Board units, y down. */
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification'

export type Point = [x: number, y: number]
export type Line = Point[]
/** A ring and its holes. */
export type Polygon = Line[]
export type Area = Polygon[]
/** Upper left and lower right corner. */
export type Box = [Point, Point]

/** A path to set a name along, from its first letter to its last, and the size of its letters. */
export interface LabelPath {
  curve: Line
  size: number
}

export interface NamedLabel extends LabelPath {
  id: string
  name: string
  /** Left out where only part of it would be seen. */
  whole?: true
}

export interface City {
  name: string
  at: Point
  foreign?: true
}

export interface Infrastructure {
  kind: 'oil' | 'gas' | 'rail'
  name: string
  points: Line
}

/** Where a line from outside may enter; a bearing of 0 is the top, 90 the right. */
export interface Entry {
  bearing: number
  at: Point
}

export interface InsetBounds {
  id: string
  states: string[]
  bounds: Box
}

export interface MapMeta {
  width: number
  height: number
  /** Other ids of a state, such as those of the scenario files, to its id here. */
  aliases: Record<string, string>
  /** Where a state's token stands. */
  anchors: Record<string, { at: Point }>
  cities: City[]
  labels: { states: Record<string, LabelPath>; context: NamedLabel[]; water: NamedLabel[] }
  infrastructure: Infrastructure[]
  /** Project ids to where their marks stand. */
  places: Record<string, Point>
  /** Marks that were moved far to make room, to where they belong: draw a thin line between. */
  sites: Record<string, Point>
  /** Free places of a state for projects that are not in `places`, the roomiest first. */
  spots: Record<string, Point[]>
  /** `kg>kz`, ids in order, to a line from the first state's token to the second's. */
  routes: Record<string, Line>
  /** `japan>kz`, a power and a state, to a line from outside to the state's token. */
  gateways: Record<string, Line>
  /** For powers without a line of their own. */
  entries: Entry[]
  insets: InsetBounds[]
}

/** A border has the id `kg|kz`, its two sides in order. */
export interface MapObjects {
  states: GeometryCollection
  context: MultiPolygon
  inner: GeometryCollection
  outer: GeometryCollection
  far: GeometryCollection
  coast: MultiLineString
  lakes: MultiPolygon
  rivers: MultiLineString
  graticule: MultiLineString
  [name: string]: GeometryCollection | MultiLineString | MultiPolygon
}

export interface BoardMap extends Topology<MapObjects> {
  meta: MapMeta & { relief: { bounds: Box } }
}
