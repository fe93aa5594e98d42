/** Where planned orders stand: at their project, round their capital, or in a row at the corner. */
import type { BoardModel, Ghost } from '../../view/index.ts'
import type { Box, Point } from '../map/types.ts'
import type { Arrangement } from './arrange.ts'
import { besides, type Piece } from './pieces.ts'

/** Left of a piece and a little up: names of capitals stand above or below. */
const LEAN = (-11 * Math.PI) / 12
const EDGE = 12

type Placed = Omit<Arrangement, 'ghosts' | 'insetGhosts'>

/** A ghost in a state that the inset shows too stands there as well. */
export function placeGhosts(
  { ghosts }: BoardModel,
  placed: Placed,
  [corner]: Box,
): Pick<Arrangement, 'ghosts' | 'insetGhosts'> {
  const others: Piece[] = [...placed.tokens, ...placed.insetTokens, ...placed.marks]
  const radius = placed.sizes.chip
  const put = (at: Point): Piece => {
    const piece = { at, radius }
    others.push(piece)
    return piece
  }
  const beside = (host: Piece): Piece =>
    put(
      besides(
        host,
        radius,
        others.filter((piece) => piece !== host),
        LEAN,
      ),
    )
  let homeless = 0
  const inRow = (): Piece => {
    const [x, y] = [corner[0] + EDGE + radius, corner[1] + EDGE + radius]
    return put([x + homeless++ * (2 * radius + 6), y])
  }
  return {
    ghosts: ghosts.map((ghost) => {
      const host = hostOf(ghost, placed)
      return host ? beside(host) : inRow()
    }),
    insetGhosts: ghosts.map((ghost) => {
      const host = insetHostOf(ghost, placed)
      return host ? beside(host) : null
    }),
  }
}

/** The piece a ghost belongs to. */
function hostOf({ state, project }: Ghost, placed: Placed): Piece | undefined {
  if (project >= 0) return placed.marks[project]
  return placed.tokens[state]
}

/** The copy of that piece in the inset; marks have none. */
function insetHostOf({ state, project }: Ghost, { inset, insetTokens }: Placed): Piece | undefined {
  return project >= 0 || !inset ? undefined : insetTokens[inset.states.indexOf(state)]
}
