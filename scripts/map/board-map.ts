/**
 * What `npm run map` writes: a TopoJSON file in board units (x to the right, y down, the board's
 * corners at [0, 0] and [width, height]; land goes on beyond them). All lines in `meta` are smooth
 * and ready to draw. The board reads all of it but what stands here.
 */
import type { Topology } from 'topojson-specification'
import type { Box, MapMeta as MetaRead, MapObjects, Point } from '../../src/board/map/types.ts'

export interface MapMeta extends MetaRead {
  region: string
  capitals: Record<string, { name: string; at: Point }>
  /** The playable states that a state touches. */
  neighbours: Record<string, string[]>
  relief: { file: string; bounds: Box }
}

export interface BoardMap extends Topology<MapObjects> {
  meta: MapMeta
}
