/** Where on the screen the effects of motions play. */
import type { BoardModel } from '../../view/index.ts'
import { grown, mix } from '../map/geometry.ts'
import type { Box, MapMeta, Point } from '../map/types.ts'
import type { Place } from '../motion/choreography.ts'
import type { Arrangement, Screen } from './arrange.ts'
import { freeBox, toScreen } from './camera.ts'
import type { Ground } from './ground.ts'
import type { Piece } from './pieces.ts'
import { routeLines } from './routes.ts'

/** Css pixels that places of powers keep from the edge of the free part. */
const EDGE = 30

export interface PlaceScene {
  meta: MapMeta
  ground: Ground
  model: BoardModel
  arrangement: Arrangement
  screen: Screen
}

/** The piece at a place. */
export function pieceAt(scene: PlaceScene, place: Place): Piece {
  const { tokens, marks, sizes } = scene.arrangement
  const free = freeBox(scene.screen.size, scene.screen.edges)
  const middle: Piece = { at: mix(free[0], free[1], 0.5), radius: sizes.token }
  if ('state' in place) return tokens[place.state] ?? middle
  if ('project' in place) return marks[place.project] ?? middle
  if ('power' in place) return { at: entranceOf(scene, place.power, free), radius: sizes.chip }
  return middle
}

/** Where a power's roads come in, moved to the edge of what can be seen. */
function entranceOf({ meta, ground, model, screen }: PlaceScene, power: number, free: Box): Point {
  const [road] = routeLines(meta, ground, model, power)
  const start = road?.line[0] ?? ground.home[0]
  const [x, y] = toScreen(screen.view, screen.size, start)
  const [low, high] = grown(free, -EDGE)
  return [Math.min(high[0], Math.max(low[0], x)), Math.min(high[1], Math.max(low[1], y))]
}
