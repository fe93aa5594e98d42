/** Tokens, marks and ghosts: a picture each, painted anew when what it shows has changed. */
import type * as Phaser from 'phaser'
import type { BoardModel } from '../../view/index.ts'
import type { Arrangement } from '../layout/arrange.ts'
import type { Piece } from '../layout/pieces.ts'
import type { Pen } from '../paint/canvas.ts'
import { paintGhost } from '../paint/chip.ts'
import { paintMark } from '../paint/mark.ts'
import { paintToken } from '../paint/token.ts'
import type { Theme } from '../theme.ts'
import { DEPTH } from './depths.ts'
import { Picture } from './picture.ts'

/** Pictures reach beyond their piece, for shadows and badges, in shares of its radius. */
const REACH = 1.45

interface Shown {
  picture: Picture
  /** What was painted, as text, and at which radius. */
  look: string
  radius: number
}

interface Wanted {
  key: string
  piece: Piece
  depth: number
  /** Whatever changes the picture. */
  data: unknown
  draw: (g: Pen, theme: Theme, radius: number) => void
}

export class PieceLayer {
  readonly #scene: Phaser.Scene
  readonly #shown = new Map<string, Shown>()

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
  }

  /** Moves all pieces; `settled` also paints them at the size they have now. */
  show(
    model: BoardModel,
    at: Arrangement,
    { theme, dpr, settled }: { theme: Theme; dpr: number; settled: boolean },
  ): void {
    const wanted = wantedPieces(model, at)
    const keys = new Set(wanted.map(({ key }) => key))
    for (const [key, { picture }] of this.#shown) {
      if (!keys.has(key)) {
        picture.destroy()
        this.#shown.delete(key)
      }
    }
    for (const want of wanted) this.#put(want, theme, dpr, settled)
  }

  #put(
    { key, piece, depth, data, draw }: Wanted,
    theme: Theme,
    dpr: number,
    settled: boolean,
  ): void {
    const known = this.#shown.get(key)
    const shown = known ?? { picture: new Picture(this.#scene, depth), look: '', radius: 0 }
    this.#shown.set(key, shown)
    const radius = known && !settled ? shown.radius : piece.radius
    const look = `${theme.name} ${dpr} ${radius} ${JSON.stringify(data)}`
    if (look !== shown.look) {
      shown.look = look
      shown.radius = radius
      shown.picture.paintRound(radius * REACH + 3, dpr, (g) => draw(g, theme, radius))
    }
    shown.picture.image.setDepth(depth)
    if (piece.radius === shown.radius && settled) shown.picture.centreSharp(piece.at, dpr)
    else shown.picture.centre(piece.at, piece.radius / shown.radius / dpr)
  }
}

function wantedPieces(model: BoardModel, at: Arrangement): Wanted[] {
  const inInset = new Set(at.inset?.projects)
  const token = (state: number, piece: Piece, key: string, depth: number): Wanted => {
    const data = model.states[state]!
    return {
      key,
      piece,
      depth,
      data,
      draw: (g, theme, radius) => paintToken(g, theme, radius, data),
    }
  }
  const ghost = (place: number, piece: Piece, name: string): Wanted => {
    const data = model.ghosts[place]!
    const draw: Wanted['draw'] = (g, theme, radius) => paintGhost(g, theme, radius, data)
    return { key: `${name} ${data.slot}`, piece, depth: DEPTH.ghost, data, draw }
  }
  return [
    ...at.marks.map((piece, project): Wanted => {
      const data = model.projects[project]!
      const depth = inInset.has(project) ? DEPTH.insetMark : DEPTH.mark
      const draw: Wanted['draw'] = (g, theme, radius) => paintMark(g, theme, radius, data)
      return { key: `mark ${project}`, piece, depth, data, draw }
    }),
    ...at.tokens.map((piece, state) => token(state, piece, `token ${state}`, DEPTH.token)),
    ...at.insetTokens.map((piece, place) => {
      const state = at.inset!.states[place]!
      return token(state, piece, `inset token ${state}`, DEPTH.insetToken)
    }),
    ...at.ghosts.map((piece, place) => ghost(place, piece, 'ghost')),
    ...at.insetGhosts.flatMap((piece, place) => (piece ? ghost(place, piece, 'inset ghost') : [])),
  ]
}
