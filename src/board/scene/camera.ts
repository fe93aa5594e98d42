/** The camera: holds the view, moves it at once or gliding, and tells when it has settled. */
import type { Edges } from '../api.ts'
import type { Screen } from '../layout/arrange.ts'
import {
  between,
  clamped,
  freeBox,
  panned,
  zoomedAt,
  type Size,
  type View,
} from '../layout/camera.ts'
import { mix } from '../map/geometry.ts'
import type { Box, Point } from '../map/types.ts'
import type { Stage } from './start.ts'

/** A view is settled when it has not moved for so long. */
const SETTLE_MS = 130
const GLIDE_MS = 320

export class Camera implements Screen {
  size: Size
  edges: Edges = { top: 0, right: 0, bottom: 0, left: 0 }
  view: View = { x: 0, y: 0, k: 1 }
  /** Where nothing is drawn beyond. */
  limits: Box | null = null
  /** Whether it moves at once. */
  still = false
  #home: View = this.view
  #settling = 0
  #stopGlide = (): void => {}
  readonly #stage: Stage
  readonly #onMove: (settled: boolean) => void

  constructor(stage: Stage, size: Size, onMove: (settled: boolean) => void) {
    this.#stage = stage
    this.size = size
    this.#onMove = onMove
  }

  get home(): View {
    return this.#home
  }

  /** Sets where it comes back to; it goes along if it is there now. */
  settle(home: View, goAlong: boolean): void {
    const { x, y, k } = this.#home
    const atHome = this.view.x === x && this.view.y === y && this.view.k === k
    this.#home = home
    if (atHome || goAlong) {
      this.stop()
      this.view = home
    }
  }

  pan(dx: number, dy: number): void {
    this.#jump(panned(this.view, dx, dy))
  }

  zoom(by: number, at: Point): void {
    this.#jump(zoomedAt(this.view, this.size, by, at, this.#home))
  }

  /** Zooms with a motion, about a point or the middle of what panels leave free. */
  glideIn(by: number, at: Point = mix(...freeBox(this.size, this.edges), 0.5)): void {
    this.#glide(zoomedAt(this.view, this.size, by, at, this.#home))
  }

  goHome(): void {
    this.#glide(this.#home)
  }

  stop(): void {
    window.clearTimeout(this.#settling)
    this.#stopGlide()
    this.#stopGlide = () => {}
  }

  #jump(view: View): void {
    this.stop()
    this.#look(view)
  }

  #look(view: View): void {
    this.view = this.limits ? clamped(view, this.size, this.limits) : view
    this.#onMove(false)
    window.clearTimeout(this.#settling)
    this.#settling = window.setTimeout(() => this.#onMove(true), SETTLE_MS)
  }

  #glide(to: View): void {
    this.stop()
    if (this.still) return this.#look(to)
    const from = this.view
    const release = this.#stage.gate.hold()
    const tween = this.#stage.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: GLIDE_MS,
      ease: 'Cubic.Out',
      onUpdate: () => this.#look(between(from, to, tween.getValue() ?? 1)),
      onComplete: release,
    })
    this.#stopGlide = () => {
      tween.remove()
      release()
    }
  }
}
