/** An image on the board that wears a canvas of ours. Places and sizes are css pixels. */
import type * as Phaser from 'phaser'
import { memoryCanvas, type Pen } from '../paint/canvas.ts'
import type { Point } from '../map/types.ts'

let made = 0

export class Picture {
  readonly image: Phaser.GameObjects.Image
  readonly #scene: Phaser.Scene
  #key: string | null = null

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene
    this.image = scene.add.image(0, 0, '__WHITE').setDepth(depth).setVisible(false)
  }

  /** Takes a canvas as its texture, in place of the one before. */
  wear(canvas: HTMLCanvasElement): this {
    const before = this.#key
    this.#key = `picture-${made++}`
    this.#scene.textures.addCanvas(this.#key, canvas)
    this.image.setTexture(this.#key).setVisible(true)
    if (before) this.#scene.textures.remove(before)
    return this
  }

  /** Paints a square round the origin that reaches so far. */
  paintRound(reach: number, dpr: number, draw: (g: Pen) => void): this {
    const side = 2 * Math.ceil(reach * dpr)
    const g = memoryCanvas(side, side)
    g.setTransform(dpr, 0, 0, dpr, side / 2, side / 2)
    draw(g)
    return this.wear(g.canvas)
  }

  /** Centres it on a point; `scale` is css pixels a pixel of the canvas. */
  centre([x, y]: Point, scale: number): this {
    this.image.setPosition(x, y).setScale(scale)
    return this
  }

  /** Centres it on the pixel nearest to a point, which keeps it sharp. */
  centreSharp([x, y]: Point, dpr: number): this {
    return this.centre([Math.round(x * dpr) / dpr, Math.round(y * dpr) / dpr], 1 / dpr)
  }

  destroy(): void {
    this.image.destroy()
    if (this.#key) this.#scene.textures.remove(this.#key)
  }
}
