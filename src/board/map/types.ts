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
}

export interface MapMeta {
  width: number
  height: number
  /** Other ids of a state to its id here. */
  aliases: Record<string, string>
  anchors: Record<string, { at: Point }>
  cities: { name: string; at: Point; foreign?: true }[]
  labels: { states: Record<string, LabelPath>; context: NamedLabel[]; water: NamedLabel[] }
  infrastructure: { kind: 'oil' | 'gas' | 'rail'; name: string; points: Line }[]
  /** Project ids to where their marks stand. */
  places: Record<string, Point>
  /** Marks that stand apart from where they belong. */
  sites: Record<string, Point>
  /** Free places of a state, the roomiest first. */
  spots: Record<string, Point[]>
  routes: Record<string, Line>
  gateways: Record<string, Line>
  /** Where lines of other powers may come in. */
  entries: { bearing: number; at: Point }[]
  insets: { id: string; states: string[]; bounds: Box }[]
  relief: { file: string; bounds: Box }
}

interface MapObjects {
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
  meta: MapMeta
}
