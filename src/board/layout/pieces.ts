/** How large pieces are, and how marks that would overlap make room for each other. */
import { distance } from '../map/geometry.ts'
import type { Box, Point } from '../map/types.ts'

/** Radii in css pixels. */
export interface Sizes {
  token: number
  mark: number
  chip: number
}

/** A round piece on the screen, in css pixels. */
export interface Piece {
  at: Point
  radius: number
}

const half = (value: number): number => Math.round(value * 2) / 2

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value))

/** Sizes at a zoom of k css pixels a board unit, in half pixels so that zooming repaints little. */
export function sizesAt(k: number): Sizes {
  return {
    token: half(between(16.5, 32 * k, 46)),
    mark: half(between(8, 13.5 * k, 19)),
    chip: half(between(10.5, 14.5 * k, 16)),
  }
}

const touching = (a: Piece, b: Piece, gap: number): number =>
  a.radius + b.radius + gap - distance(a.at, b.at)

/** The indices of marks that overlap another mark or a token. */
export function crowded(marks: readonly Piece[], tokens: readonly Piece[]): Set<number> {
  const tight = new Set<number>()
  marks.forEach((mark, index) => {
    const meets = (other: Piece): boolean => other !== mark && touching(mark, other, 0) > 0.5
    if (marks.some(meets) || tokens.some(meets)) tight.add(index)
  })
  return tight
}

const PASSES = 40

/** Css pixels between pieces that make room, and between the middles of marks; a frame to stay in. */
export interface Room {
  gap: number
  apart: number
  within?: Box
}

/** Moves marks apart and off tokens, as little as it takes; tokens stay. */
export function spread(
  marks: readonly Piece[],
  tokens: readonly Piece[],
  { gap, apart, within }: Room,
): Piece[] {
  const moved = marks.map(({ at, radius }): Piece => ({ at: [...at], radius }))
  for (let pass = 0; pass < PASSES; pass++) {
    let still = true
    moved.forEach((mark, index) => {
      for (const token of tokens) still = !push(token, mark, touching(token, mark, gap), 1) && still
      for (const other of moved.slice(0, index)) {
        const missing = Math.max(touching(other, mark, gap), apart - distance(other.at, mark.at))
        still = !push(other, mark, missing, 0.5) && still
      }
      if (within) keepIn(within, mark)
    })
    if (still) break
  }
  return moved
}

function keepIn([low, high]: Box, mark: Piece): void {
  const { at, radius } = mark
  mark.at = [
    between(low[0] + radius, at[0], high[0] - radius),
    between(low[1] + radius, at[1], high[1] - radius),
  ]
}

/** Moves b away from a by a share of what is missing, and a by the rest. */
function push(a: Piece, b: Piece, missing: number, share: number): boolean {
  if (missing <= 0.01) return false
  const apart = distance(a.at, b.at)
  const [dx, dy] =
    apart < 0.01 ? [0.6, 0.8] : [(b.at[0] - a.at[0]) / apart, (b.at[1] - a.at[1]) / apart]
  b.at = [b.at[0] + dx * missing * share, b.at[1] + dy * missing * share]
  a.at = [a.at[0] - dx * missing * (1 - share), a.at[1] - dy * missing * (1 - share)]
  return true
}

const ANGLES = 24
const HALF_TURN = Math.PI

/**
 * A place for a chip that touches a piece, where it covers others least; nearest to the preferred
 * angle among equals.
 */
export function besides(
  piece: Piece,
  radius: number,
  others: readonly Piece[],
  lean: number,
): Point {
  let best: Point = piece.at
  let least = Infinity
  for (let step = 0; step < ANGLES; step++) {
    const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * ((2 * HALF_TURN) / ANGLES)
    const reach = piece.radius + radius * 0.8
    const at: Point = [
      piece.at[0] + Math.cos(lean + turn) * reach,
      piece.at[1] + Math.sin(lean + turn) * reach,
    ]
    const chip = { at, radius }
    const covered = others.reduce((sum, other) => sum + Math.max(0, touching(chip, other, 1)), 0)
    const cost = covered + Math.abs(turn) * 0.5
    if (cost < least) [best, least] = [at, cost]
  }
  return best
}
