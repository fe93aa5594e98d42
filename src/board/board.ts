/** The board itself: holds what is shown, and tells the layers when to paint and where to stand. */
import type { BoardModel } from '../view/index.ts'
import type { Board, BoardCallbacks, BoardOptions, Edges, Spot, Target } from './api.ts'
import { arrange, homeView, type Arrangement, type Screen } from './layout/arrange.ts'
import {
  between,
  clamped,
  freeBox,
  panned,
  toWorld,
  zoomedAt,
  type Size,
  type View,
} from './layout/camera.ts'
import { groundOf, type Ground } from './layout/ground.ts'
import { FINGER, hit, MOUSE } from './layout/hit.ts'
import type { Piece } from './layout/pieces.ts'
import { pieceAt } from './layout/places.ts'
import type { Geography } from './map/geography.ts'
import { inBox, mix } from './map/geometry.ts'
import type { Box, Point } from './map/types.ts'
import { cuesOf, type Place } from './motion/choreography.ts'
import type { Motion } from './motion/motion.ts'
import { perform } from './motion/player.ts'
import { pathsOf, type Paths } from './paint/paths.ts'
import { DEPTH } from './scene/depths.ts'
import { loadFonts } from './scene/fonts.ts'
import { LandHighlights, Ring } from './scene/highlights.ts'
import { listen } from './scene/input.ts'
import { MapLayer, type MapScene } from './scene/map-layer.ts'
import { PieceLayer } from './scene/piece-layer.ts'
import { pixelRatio, sizeOf, type Stage } from './scene/start.ts'
import { THEMES, type Theme } from './theme.ts'

export interface BoardParts {
  host: HTMLElement
  stage: Stage
  geography: Geography
  greys: ImageData | null
}

/** What is shown of a model. */
interface Shown {
  model: BoardModel
  ground: Ground
  paths: Paths
  arrangement: Arrangement
}

/** A view is settled when it has not moved for so long. */
const SETTLE_MS = 130
const GLIDE_MS = 320
const STEP_IN = 1.9
/** How far beyond the screen the soft layer reaches, in shares of the screen. */
const MARGIN = 0.3

export class PaintedBoard implements Board {
  readonly #parts: BoardParts
  readonly #callbacks: BoardCallbacks
  readonly #options: BoardOptions
  readonly #map: MapLayer
  readonly #lands: LandHighlights
  readonly #pieces: PieceLayer
  readonly #rings: Record<'hover' | 'select' | 'focus', Ring>
  readonly #targets: Record<'hover' | 'select' | 'focus', Target | null>
  readonly #stopListening: () => void
  readonly #watcher: ResizeObserver
  #shown: Shown | null = null
  #size: Size
  #dpr = pixelRatio()
  #edges: Edges = { top: 0, right: 0, bottom: 0, left: 0 }
  #view: View = { x: 0, y: 0, k: 1 }
  #home: View = this.#view
  #softBox: Box | null = null
  #settling = 0
  #ready = false
  #stopGlide = (): void => {}

  constructor(parts: BoardParts, callbacks: BoardCallbacks, options: BoardOptions) {
    const { scene, game } = parts.stage
    this.#parts = parts
    this.#callbacks = callbacks
    this.#options = { ...options }
    this.#size = sizeOf(parts.host)
    this.#map = new MapLayer(scene)
    this.#lands = new LandHighlights(scene)
    this.#pieces = new PieceLayer(scene)
    this.#rings = {
      hover: new Ring(scene, 'hover', DEPTH.ring),
      select: new Ring(scene, 'select', DEPTH.ring),
      focus: new Ring(scene, 'focus', DEPTH.ring),
    }
    this.#targets = { hover: null, select: null, focus: null }
    this.#stopListening = listen(game.canvas, {
      tap: (at, finger) => this.#tap(at, finger),
      hover: (at) => this.#hover(at),
      drag: (dx, dy) => this.#move(panned(this.#view, dx, dy)),
      zoom: (by, at) => this.#move(zoomedAt(this.#view, this.#size, by, at, this.#home)),
      stepIn: (at) => this.#glide(zoomedAt(this.#view, this.#size, STEP_IN, at, this.#home)),
    })
    this.#watcher = new ResizeObserver(() => this.#resized())
    this.#watcher.observe(parts.host)
  }

  show(model: BoardModel): void {
    const before = this.#shown
    const same = before !== null && sameGround(before.model, model)
    const ground = same ? before.ground : groundOf(this.#parts.geography, model)
    const paths = same ? before.paths : pathsOf(this.#parts.geography, ground)
    this.#shown = { model, ground, paths, arrangement: this.#arranged(ground, model) }
    if (same) this.#refresh()
    else this.#restart()
  }

  select(target: Target | null): void {
    this.#point('select', target)
  }

  focus(target: Target | null): void {
    this.#point('focus', target)
  }

  set(options: Partial<BoardOptions>): void {
    const { theme } = this.#options
    Object.assign(this.#options, options)
    if (this.#options.theme !== theme) void this.#rethemed()
    else this.#refresh()
  }

  insets(edges: Edges): void {
    const atHome = sameView(this.#view, this.#home)
    this.#edges = edges
    if (!this.#shown) return
    this.#home = this.#homeView()
    this.#bakeSoft()
    if (atHome) this.#view = this.#home
    this.#refresh()
  }

  play(motion: Motion, onDone: () => void): () => void {
    const cues = this.#shown ? cuesOf(motion) : []
    const { pace = 1, reducedMotion } = this.#options
    const look = {
      theme: this.#theme,
      dpr: this.#dpr,
      pace,
      still: reducedMotion,
      where: (place: Place) => this.#pieceAt(place),
    }
    return perform(this.#parts.stage, cues, look, onDone)
  }

  zoom(by: number): void {
    const [low, high] = freeBox(this.#size, this.#edges)
    this.#glide(zoomedAt(this.#view, this.#size, by, mix(low, high, 0.5), this.#home))
  }

  fit(): void {
    this.#glide(this.#home)
  }

  destroy(): void {
    const { game, gate } = this.#parts.stage
    window.clearTimeout(this.#settling)
    this.#watcher.disconnect()
    this.#stopListening()
    this.#stopGlide()
    this.#map.destroy()
    game.destroy(true)
    // A game that sleeps never gets round to its end.
    gate.wake()
  }

  get #theme(): Theme {
    return THEMES[this.#options.theme]
  }

  get #screen(): Screen {
    return { view: this.#view, size: this.#size, edges: this.#edges }
  }

  #arranged(ground: Ground, model: BoardModel): Arrangement {
    return arrange(this.#parts.geography.meta, ground, model, this.#screen)
  }

  #homeView(): View {
    const { ground, model } = this.#shown!
    return homeView(this.#parts.geography.meta, ground, model, this.#screen)
  }

  /** Everything anew: another model, size or theme. */
  #restart(): void {
    this.#lands.clear()
    this.#home = this.#homeView()
    this.#view = this.#home
    this.#softBox = null
    this.#bakeSoft()
    this.#refresh()
  }

  async #rethemed(): Promise<void> {
    const theme = this.#theme
    await loadFonts(theme)
    if (theme !== this.#theme || !this.#shown) return
    this.#parts.stage.scene.cameras.main.setBackgroundColor(theme.water.fill)
    this.#lands.clear()
    this.#softBox = null
    this.#bakeSoft()
    this.#refresh()
  }

  #resized(): void {
    const [size, dpr] = [sizeOf(this.#parts.host), pixelRatio()]
    if (size.width === this.#size.width && size.height === this.#size.height && dpr === this.#dpr) {
      return
    }
    this.#size = size
    this.#dpr = dpr
    this.#parts.stage.resize(size, dpr)
    if (this.#shown) this.#restart()
  }

  /** The soft layer is painted again only if the home view shows more than there is. */
  #bakeSoft(): void {
    const { extent } = this.#parts.geography
    const box = softBoxFor(this.#home, this.#size, extent)
    const covered = this.#softBox && box.every((corner) => inBox(this.#softBox!, corner))
    if (covered) return
    this.#softBox = box
    this.#map.bakeSoft(this.#mapScene(), box, { k: this.#home.k, dpr: this.#dpr }, () => {
      this.#map.place(this.#screen)
      this.#parts.stage.gate.poke()
      if (!this.#ready) this.#callbacks.onReady()
      this.#ready = true
    })
  }

  #mapScene(): MapScene {
    const { model, ground, paths } = this.#shown!
    const { geography, greys } = this.#parts
    return {
      geography,
      ground,
      paths,
      model,
      greys,
      theme: this.#theme,
      viewer: this.#options.viewer,
    }
  }

  #move(view: View): void {
    this.#stopGlide()
    this.#look(view)
  }

  #look(view: View): void {
    if (!this.#shown) return
    this.#view = this.#softBox ? clamped(view, this.#size, this.#softBox) : view
    this.#place(false)
    window.clearTimeout(this.#settling)
    this.#settling = window.setTimeout(() => this.#refresh(), SETTLE_MS)
  }

  #glide(to: View): void {
    this.#stopGlide()
    if (this.#options.reducedMotion) return this.#look(to)
    const from = this.#view
    const release = this.#parts.stage.gate.hold()
    const tween = this.#parts.stage.scene.tweens.addCounter({
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

  /** Paints for the view as it stands now. */
  #refresh(): void {
    if (!this.#shown) return
    this.#place(true)
    const { arrangement } = this.#shown
    this.#map.bakeCrisp(this.#mapScene(), arrangement, this.#screen, this.#dpr, () => {
      this.#map.place(this.#screen)
      this.#parts.stage.gate.poke()
    })
  }

  /** Puts everything where the view has it, without painting more than it must. */
  #place(settled: boolean): void {
    const shown = this.#shown!
    shown.arrangement = this.#arranged(shown.ground, shown.model)
    this.#map.place(this.#screen)
    if (!shown.arrangement.inset) this.#map.hideInset()
    const look = { theme: this.#theme, dpr: this.#dpr, settled }
    this.#pieces.show(shown.model, shown.arrangement, look)
    this.#lands.place(this.#screen)
    this.#light()
    this.#tellAnchors()
    this.#parts.stage.gate.poke()
  }

  #tellAnchors(): void {
    const { tokens, marks, ghosts } = this.#shown!.arrangement
    const free = freeBox(this.#size, this.#edges)
    const spot = ({ at, radius }: Piece): Spot => ({
      x: at[0],
      y: at[1],
      radius,
      visible: inBox(free, at),
    })
    this.#callbacks.onMoved({
      states: tokens.map(spot),
      projects: marks.map(spot),
      ghosts: ghosts.map(spot),
    })
  }

  #pieceAt(place: Place): Piece {
    const { meta } = this.#parts.geography
    return pieceAt({ meta, screen: this.#screen, ...this.#shown! }, place)
  }

  #under(at: Point, reach: number): Target | null {
    if (!this.#shown) return null
    const { ground, model, arrangement } = this.#shown
    return hit(ground, model, { arrangement, screen: this.#screen }, at, reach)
  }

  #tap(at: Point, finger: boolean): void {
    const target = this.#under(at, finger ? FINGER : MOUSE)
    if (!target) return
    if ('state' in target) this.#callbacks.onState(target.state)
    else if ('project' in target) this.#callbacks.onProject(target.project)
    else this.#callbacks.onGhost(target.ghost)
  }

  #hover(at: Point | null): void {
    const target = at && this.#under(at, MOUSE)
    if (sameTarget(target, this.#targets.hover)) return
    this.#parts.stage.game.canvas.style.cursor = target ? 'pointer' : 'grab'
    this.#point('hover', target)
    this.#callbacks.onHover(target)
  }

  #point(role: 'hover' | 'select' | 'focus', target: Target | null): void {
    this.#targets[role] = target
    if (!this.#shown) return
    this.#light()
    this.#parts.stage.gate.poke()
  }

  #light(): void {
    const { ground, paths, arrangement, model } = this.#shown!
    const { hover, select } = this.#targets
    const lit = { hover: stateOf(hover), select: stateOf(select) }
    this.#lands.light(lit, { ground, paths, theme: this.#theme }, this.#screen, this.#dpr)
    for (const role of ['hover', 'select', 'focus'] as const) {
      const piece = pieceOf(this.#targets[role], model, arrangement)
      this.#rings[role].show(piece, this.#theme, this.#dpr)
    }
  }
}

const stateOf = (target: Target | null): number => (target && 'state' in target ? target.state : -1)

function pieceOf(target: Target | null, { ghosts }: BoardModel, at: Arrangement): Piece | null {
  if (!target) return null
  if ('state' in target) return at.tokens[target.state] ?? null
  if ('project' in target) return at.marks[target.project] ?? null
  return at.ghosts[ghosts.findIndex(({ slot }) => slot === target.ghost)] ?? null
}

const sameGround = (a: BoardModel, b: BoardModel): boolean =>
  a.states.map(({ id }) => id).join() === b.states.map(({ id }) => id).join() &&
  a.projects.map(({ id }) => id).join() === b.projects.map(({ id }) => id).join()

const sameView = (a: View, b: View): boolean => a.x === b.x && a.y === b.y && a.k === b.k

const sameTarget = (a: Target | null, b: Target | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The screen at home and a margin round it, within what is drawn. */
function softBoxFor(home: View, size: Size, [low, high]: Box): Box {
  const [from, to] = [
    toWorld(home, size, [-size.width * MARGIN, -size.height * MARGIN]),
    toWorld(home, size, [size.width * (1 + MARGIN), size.height * (1 + MARGIN)]),
  ]
  return [
    [Math.max(low[0], from[0]), Math.max(low[1], from[1])],
    [Math.min(high[0], to[0]), Math.min(high[1], to[1])],
  ]
}
