/** Geography as paths that a canvas can draw, made once. */
import type { Ground } from '../layout/ground.ts'
import type { Geography } from '../map/geography.ts'
import { mix, thinned } from '../map/geometry.ts'
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
  links: Path2D
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
  const played = new Set(ground.states.map(({ mapId }) => mapId))
  const borders = (playedSides: number): Line[] =>
    geography.borders
      .filter(({ sides }) => sides.filter((side) => played.has(side)).length === playedSides)
      .flatMap(({ lines }) => lines)
  const others = [...geography.states].flatMap(([id, area]) => (played.has(id) ? [] : area))
  const outer = borders(1)
  return {
    states: areas.map(areaPath),
    thinStates: areas.map((area) => areaPath(thinArea(area))),
    allStates: areaPath(areas.flat()),
    context: areaPath([...geography.context, ...others]),
    inner: linePath(borders(2)),
    outer: linePath(outer),
    thinOuter: linePath(outer.map((line) => thinned(line, 2))),
    far: linePath([...geography.far, ...borders(0)]),
    links: linePath(ground.links),
    coast: linePath(geography.coast),
    thinCoast: linePath(geography.coast.map((line) => thinned(line, THIN))),
    lakes: areaPath(geography.lakes),
    rivers: linePath(geography.rivers),
    graticule: linePath(geography.graticule),
    infrastructure: meta.infrastructure.map(({ kind, points }) => ({
      kind,
      path: linePath([points]),
    })),
  }
}

const thinArea = (area: Area): Area =>
  area.map((polygon) => polygon.map((ring) => thinned(ring, THIN)))

function areaPath(area: Area): Path2D {
  const path = new Path2D()
  for (const ring of area.flat()) {
    trace(path, ring)
    path.closePath()
  }
  return path
}

function linePath(lines: readonly Line[]): Path2D {
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

/** A rounded line through the middles between points. */
export function smoothPath(line: Line): Path2D {
  const path = new Path2D()
  path.moveTo(...line[0]!)
  for (let i = 1; i < line.length - 1; i++) {
    path.quadraticCurveTo(...line[i]!, ...mix(line[i]!, line[i + 1]!, 0.5))
  }
  path.lineTo(...line.at(-1)!)
  return path
}
