/** Geography as paths that a canvas can draw, made once. */
import type { Ground } from '../layout/ground.ts'
import type { Geography } from '../map/geography.ts'
import { thinned } from '../map/geometry.ts'
import type { Area, Line } from '../map/types.ts'

export interface Paths {
  /** By state of the model; the thin ones have fewer points, for wide strokes. */
  states: Path2D[]
  thinStates: Path2D[]
  allStates: Path2D
  context: Path2D
  inner: Path2D
  outer: Path2D
  thinOuter: Path2D
  far: Path2D
  coast: Path2D
  thinCoast: Path2D
  lakes: Path2D
  rivers: Path2D
  graticule: Path2D
  infrastructure: { kind: 'oil' | 'gas' | 'rail'; path: Path2D }[]
}

/** Board units between points of thin paths. */
const THIN = 3

export function pathsOf(geography: Geography, ground: Ground): Paths {
  const { meta } = geography
  const areas = ground.states.map(({ area }) => area)
  const tiles = ground.states.filter(({ mapId }) => mapId === null).flatMap(({ area }) => area)
  const drawn = <T>(lines: T[]): T[] => (ground.mapped ? lines : [])
  const outer = [...drawn(geography.outer), ...tiles.flat()]
  return {
    states: areas.map(areaPath),
    thinStates: areas.map((area) => areaPath(thinArea(area))),
    allStates: areaPath(areas.flat()),
    context: areaPath(drawn(geography.context)),
    inner: linePath(drawn(geography.inner)),
    outer: linePath(outer),
    thinOuter: linePath(outer.map((line) => thinned(line, 2))),
    far: linePath(drawn(geography.far)),
    coast: linePath(drawn(geography.coast)),
    thinCoast: linePath(drawn(geography.coast).map((line) => thinned(line, THIN))),
    lakes: areaPath(drawn(geography.lakes)),
    rivers: linePath(drawn(geography.rivers)),
    graticule: linePath(geography.graticule),
    infrastructure: drawn(meta.infrastructure).map(({ kind, points }) => ({
      kind,
      path: linePath([points]),
    })),
  }
}

const thinArea = (area: Area): Area =>
  area.map((polygon) => polygon.map((ring) => thinned(ring, THIN)))

export function areaPath(area: Area): Path2D {
  const path = new Path2D()
  for (const ring of area.flat()) {
    trace(path, ring)
    path.closePath()
  }
  return path
}

export function linePath(lines: readonly Line[]): Path2D {
  const path = new Path2D()
  for (const line of lines) trace(path, line)
  return path
}

function trace(path: Path2D, line: Line): void {
  line.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
}
