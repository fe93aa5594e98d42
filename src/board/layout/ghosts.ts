/** Where planned orders stand: at their project, round their capital, or in a row at the corner. */
import type { BoardModel, Ghost } from '../../view/index.ts'
import type { Box, Point } from '../map/types.ts'
import type { Arrangement } from './arrange.ts'
import { besides, type Piece } from './pieces.ts'

/** Upper left of a token; upper left of a mark likewise. */
const LEAN = (-3 * Math.PI) / 4
const EDGE = 12

type Placed = Omit<Arrangement, 'ghosts'>

export function placeGhosts({ ghosts }: BoardModel, placed: Placed, [corner]: Box): Piece[] {
  const others: Piece[] = [...placed.tokens, ...placed.insetTokens, ...placed.marks]
  let homeless = 0
  return ghosts.map((ghost) => {
    const host = hostOf(ghost, placed)
    const radius = placed.sizes.chip
    const at: Point = host
      ? besides(
          host,
          radius,
          others.filter((piece) => piece !== host),
          LEAN,
        )
      : [corner[0] + EDGE + radius + homeless++ * (2 * radius + 6), corner[1] + EDGE + radius]
    const piece = { at, radius }
    others.push(piece)
    return piece
  })
}

/** The piece a ghost belongs to. */
function hostOf({ state, project }: Ghost, placed: Placed): Piece | undefined {
  if (project >= 0) return placed.marks[project]
  return placed.tokens[state]
}
