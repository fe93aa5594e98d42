/** Highlights: a state's land under the pointer or selected, and rings round pieces. */
import type * as Phaser from 'phaser'
import type { Screen } from '../layout/arrange.ts'
import { toScreen } from '../layout/camera.ts'
import type { Ground } from '../layout/ground.ts'
import type { Piece } from '../layout/pieces.ts'
import { boxOfArea } from '../map/geography.ts'
import { grown } from '../map/geometry.ts'
import type { Box } from '../map/types.ts'
import { frameOf, memoryCanvas, useBoardUnits, type Frame, type Pen } from '../paint/canvas.ts'
import type { Paths } from '../paint/paths.ts'
import { disc } from '../paint/shapes.ts'
import type { Theme } from '../theme.ts'
import { DEPTH } from './depths.ts'
import { Picture } from './picture.ts'

type Role = 'hover' | 'select'

/** Strokes of a selection: width in pixels and strength. */
const SELECT = [
  [26, 0.12],
  [16, 0.18],
  [8, 0.32],
  [4, 0.9],
] as const

/** A highlight's largest side in pixels. */
const SIDE = 1800

interface Land {
  picture: Picture
  frame: Frame
}

/** Pictures of lit land, painted when first needed. */
export class LandHighlights {
  readonly #scene: Phaser.Scene
  readonly #lands = new Map<string, Land>()

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
  }

  /** Lights these states and no others. */
  light(lit: Readonly<Record<Role, number>>, scene: LandScene, screen: Screen, dpr: number): void {
    for (const { picture } of this.#lands.values()) picture.image.setVisible(false)
    for (const role of ['hover', 'select'] as const) {
      const state = lit[role]
      if (state >= 0) this.#land(role, state, scene, screen.view.k * dpr).image.setVisible(true)
    }
    this.place(screen)
  }

  place({ view, size }: Screen): void {
    for (const { picture, frame } of this.#lands.values()) {
      const [x, y] = toScreen(view, size, [frame.x, frame.y])
      picture.image.setPosition(x, y).setScale(view.k / frame.k)
    }
  }

  /** Forgets all pictures: the theme or the ground has changed. */
  clear(): void {
    for (const { picture } of this.#lands.values()) picture.destroy()
    this.#lands.clear()
  }

  #land(role: Role, state: number, { ground, paths, theme }: LandScene, k: number): Picture {
    const key = `${role}-${state}`
    const known = this.#lands.get(key)
    if (known) return known.picture
    const box = grown(boxOfArea(ground.states[state]!.area), SELECT[0][0] / 2 / k + 1)
    const frame = frameOf(box, Math.min(k, SIDE / longest(box)), 1)
    const g = memoryCanvas(frame.width, frame.height)
    useBoardUnits(g, frame)
    paintLit(g, theme, role, paths.states[state]!, k)
    const picture = new Picture(this.#scene, DEPTH.highlight).wear(g.canvas)
    picture.image.setOrigin(0, 0)
    this.#lands.set(key, { picture, frame })
    return picture
  }
}

export interface LandScene {
  ground: Ground
  paths: Paths
  theme: Theme
}

const longest = ([low, high]: Box): number => Math.max(high[0] - low[0], high[1] - low[1])

function paintLit(g: Pen, { glow }: Theme, role: Role, path: Path2D, k: number): void {
  g.lineJoin = 'round'
  g.fillStyle = glow.hover
  g.globalAlpha = role === 'hover' ? 0.34 : 0.2
  g.fill(path, 'evenodd')
  if (role === 'hover') return
  g.strokeStyle = glow.select
  for (const [width, strength] of SELECT) {
    g.globalAlpha = strength
    g.lineWidth = width / k
    g.stroke(path)
  }
}

export type RingRole = Role | 'focus'

/** Css pixels between a piece and its ring. */
const OFF = 3

/** A ring round a piece. */
export class Ring {
  readonly #picture: Picture
  readonly #role: RingRole
  #look = ''

  constructor(scene: Phaser.Scene, role: RingRole, depth: number) {
    this.#picture = new Picture(scene, depth)
    this.#role = role
  }

  show(piece: Piece | null, theme: Theme, dpr: number): void {
    this.#picture.image.setVisible(piece !== null)
    if (!piece) return
    const look = `${theme.name} ${piece.radius} ${dpr}`
    if (look !== this.#look) {
      this.#look = look
      this.#picture.paintRound(piece.radius + OFF + 5, dpr, (g) =>
        paintRing(g, theme, this.#role, piece.radius + OFF),
      )
    }
    this.#picture.centreSharp(piece.at, dpr)
  }
}

function paintRing(g: Pen, { glow, piece }: Theme, role: RingRole, radius: number): void {
  const colour = role === 'focus' ? glow.focus : glow.select
  const width = role === 'hover' ? 1.4 : 2.4
  disc(g, 0, 0, radius)
  g.strokeStyle = piece.face
  g.lineWidth = width + 2.4
  g.stroke()
  if (role === 'focus') g.setLineDash([5, 3])
  g.strokeStyle = colour
  g.lineWidth = width
  g.stroke()
}
