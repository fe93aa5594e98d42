/** The board itself: holds what is shown, and tells the layers when to paint and where to stand. */
import type { BoardModel } from '../view/index.ts'
import type { Anchors, Board, BoardCallbacks, BoardOptions, Edges, Spot, Target } from './api.ts'
import { arrange, homeView, type Arrangement, type Screen } from './layout/arrange.ts'
import { freeBox, toWorld, type Size, type View } from './layout/camera.ts'
import { groundOf, outlineOf, type Ground } from './layout/ground.ts'
import { FINGER, hit, MOUSE } from './layout/hit.ts'
import type { Piece } from './layout/pieces.ts'
import { pieceAt } from './layout/places.ts'
import { mapFor } from './map/abstract/index.ts'
import type { Geography } from './map/geography.ts'
import { inBox } from './map/geometry.ts'
import type { Box, Point } from './map/types.ts'
import { cuesOf, type Place } from './motion/choreography.ts'
import type { Motion } from './motion/motion.ts'
import { perform } from './motion/player.ts'
import { pathsOf, type Paths } from './paint/paths.ts'
import { Camera } from './scene/camera.ts'
import { loadFonts } from './scene/fonts.ts'
import type { RingRole } from './scene/highlights.ts'
import { listen } from './scene/input.ts'
import { MapLayer, type MapScene } from './scene/map-layer.ts'
import { PieceLayer } from './scene/piece-layer.ts'
import { Pointing } from './scene/pointing.ts'
import { isHidden, pixelRatio, sizeOf, type Stage } from './scene/start.ts'
import { THEMES, type Theme } from './theme.ts'

export interface BoardParts {
  host: HTMLElement
  stage: Stage
  /** The map of all scenarios whose states it knows. */
  shipped: Geography
  greys: ImageBitmap | null
}

/** What is shown of a model. */
interface Shown {
  model: BoardModel
  geography: Geography
  ground: Ground
  paths: Paths
  arrangement: Arrangement
}

const STEP_IN = 1.9
/** How far beyond the screen the soft layer reaches, in shares of the screen. */
const MARGIN = 0.3

export class PaintedBoard implements Board {
  readonly #parts: BoardParts
  readonly #callbacks: BoardCallbacks
  readonly #options: BoardOptions
  readonly #camera: Camera
  readonly #map: MapLayer
  readonly #pieces: PieceLayer
  readonly #pointing: Pointing
  readonly #playing = new Set<() => void>()
  readonly #stopListening: () => void
  readonly #watcher: ResizeObserver
  #shown: Shown | null = null
  #dpr = pixelRatio()
  #ready = false
  /** What the crisp layer shows, and the last anchors, as text. */
  #painted = ''
  #told = ''

  constructor(parts: BoardParts, callbacks: BoardCallbacks, options: BoardOptions) {
    const { stage, host } = parts
    this.#parts = parts
    this.#callbacks = callbacks
    this.#options = { ...options }
    this.#camera = new Camera(stage, sizeOf(host), (settled) => this.#moved(settled))
    this.#camera.still = options.reducedMotion
    this.#map = new MapLayer(stage.scene)
    this.#pieces = new PieceLayer(stage.scene)
    this.#pointing = new Pointing(stage.scene)
    this.#stopListening = listen(stage.game.canvas, {
      tap: (at, finger) => this.#tap(at, finger),
      hover: (at) => this.#hover(at),
      drag: (dx, dy) => this.#camera.pan(dx, dy),
      zoom: (by, at) => this.#camera.zoom(by, at),
      stepIn: (at) => this.#camera.glideIn(STEP_IN, at),
    })
    this.#watcher = new ResizeObserver(() => this.#resized())
    this.#watcher.observe(host)
  }

  show(model: BoardModel): void {
    const before = this.#shown
    const same = before !== null && sameGround(before.model, model)
    const land = same ? before : this.#landOf(model)
    const { geography, ground, paths } = land
    const arrangement = arrange(geography.meta, ground, model, this.#screen)
    this.#shown = { model, geography, ground, paths, arrangement }
    if (same) this.#refresh()
    else this.#restart()
  }

  #landOf(model: BoardModel): Pick<Shown, 'geography' | 'ground' | 'paths'> {
    const geography = mapFor(this.#parts.shipped, outlineOf(model))
    const ground = groundOf(geography, model)
    return { geography, ground, paths: pathsOf(geography, ground) }
  }

  select(target: Target | null): void {
    this.#point('select', target)
  }

  focus(target: Target | null): void {
    this.#point('focus', target)
  }

  set(options: Partial<BoardOptions>): void {
    const before = { ...this.#options }
    Object.assign(this.#options, options)
    this.#camera.still = this.#options.reducedMotion
    if (this.#options.theme !== before.theme) void this.#rethemed()
    else if (this.#options.viewer !== before.viewer) this.#refresh()
  }

  insets(edges: Edges): void {
    this.#camera.edges = edges
    if (!this.#shown) return
    this.#camera.settle(this.#homeView(), false)
    this.#bakeSoft()
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
    const stop = perform(this.#parts.stage, cues, look, () => {
      this.#playing.delete(stop)
      onDone()
    })
    this.#playing.add(stop)
    return () => {
      if (this.#playing.delete(stop)) stop()
    }
  }

  zoom(by: number): void {
    this.#camera.glideIn(by)
  }

  fit(): void {
    this.#camera.goHome()
  }

  destroy(): void {
    const { game, gate } = this.#parts.stage
    this.#watcher.disconnect()
    this.#stopListening()
    this.#camera.stop()
    this.#map.destroy()
    for (const stop of this.#playing) stop()
    this.#shown = null
    game.destroy(true)
    // A game that sleeps never gets round to its end.
    gate.wake()
  }

  get #theme(): Theme {
    return THEMES[this.#options.theme]
  }

  get #screen(): Screen {
    const { view, size, edges } = this.#camera
    return { view, size, edges }
  }

  #homeView(): View {
    const { geography, ground, model } = this.#shown!
    return homeView(geography.meta, ground, model, this.#screen)
  }

  /** Everything anew: another ground or size. */
  #restart(): void {
    this.#pointing.clear()
    this.#camera.settle(this.#homeView(), true)
    this.#camera.limits = null
    this.#bakeSoft()
    this.#refresh()
  }

  async #rethemed(): Promise<void> {
    const theme = this.#theme
    await loadFonts(theme)
    if (theme !== this.#theme || !this.#shown) return
    this.#parts.stage.scene.cameras.main.setBackgroundColor(theme.water.fill)
    this.#camera.limits = null
    // Lines and pieces change when the ground has: not before.
    this.#bakeSoft(() => {
      this.#pointing.clear()
      this.#refresh()
    })
  }

  #resized(): void {
    if (isHidden(this.#parts.host)) return
    const [size, dpr] = [sizeOf(this.#parts.host), pixelRatio()]
    if (sameSize(size, this.#camera.size) && dpr === this.#dpr) return
    this.#camera.size = size
    this.#dpr = dpr
    this.#parts.stage.resize(size, dpr)
    if (this.#shown) this.#restart()
  }

  /** The soft layer is painted again only if the home view shows more than there is. */
  #bakeSoft(done = (): void => {}): void {
    const { home, size, limits } = this.#camera
    const box = softBoxFor(home, size, this.#shown!.geography.extent)
    if (limits && box.every((corner) => inBox(limits, corner))) return
    this.#camera.limits = box
    this.#map.bakeSoft(this.#mapScene(), box, { k: home.k, dpr: this.#dpr }, () => {
      this.#map.place(this.#screen)
      this.#parts.stage.gate.poke()
      if (!this.#ready) this.#callbacks.onReady()
      this.#ready = true
      done()
    })
  }

  #mapScene(): MapScene {
    const { model, geography, ground, paths } = this.#shown!
    const { greys } = this.#parts
    const { viewer } = this.#options
    return { geography, ground, paths, model, greys, theme: this.#theme, viewer }
  }

  #moved(settled: boolean): void {
    if (settled) this.#refresh()
    else if (this.#shown) this.#place(false)
  }

  /** Paints for the view as it stands now, if that shows anything new. */
  #refresh(): void {
    if (!this.#shown) return
    this.#place(true)
    const { arrangement, model } = this.#shown
    const look = this.#crispLook(model)
    if (look === this.#painted) return
    this.#painted = look
    this.#map.bakeCrisp(this.#mapScene(), arrangement, this.#screen, this.#dpr, () => {
      this.#map.place(this.#screen)
      this.#parts.stage.gate.poke()
    })
  }

  /** All that the crisp layer shows. Drafts and numbers are not among it. */
  #crispLook({ states, projects, routes }: BoardModel): string {
    const { theme, viewer } = this.#options
    const names = states.map(({ id, name, capital, leaders }) => [id, name, capital, leaders])
    const owners = projects.map(({ id, owner }) => [id, owner])
    return JSON.stringify([this.#screen, this.#dpr, theme, names, owners, routes[viewer] ?? null])
  }

  /** Puts everything where the view has it, without painting more than it must. */
  #place(settled: boolean): void {
    const shown = this.#shown!
    shown.arrangement = arrange(shown.geography.meta, shown.ground, shown.model, this.#screen)
    this.#map.place(this.#screen)
    this.#map.placeInset(shown.arrangement.inset)
    const look = { theme: this.#theme, dpr: this.#dpr, settled }
    this.#pieces.show(shown.model, shown.arrangement, look)
    this.#light()
    this.#tellAnchors(shown)
    this.#parts.stage.gate.poke()
  }

  #tellAnchors({ geography, arrangement: { tokens, marks, ghosts } }: Shown): void {
    const free = freeBox(this.#camera.size, this.#camera.edges)
    const spot = ({ at, radius }: Piece): Spot => {
      const [x, y] = at
      return { x, y, radius, visible: inBox(free, at) }
    }
    const anchors: Anchors = {
      states: tokens.map(spot),
      projects: marks.map(spot),
      ghosts: ghosts.map(spot),
      madeUp: geography !== this.#parts.shipped,
    }
    const told = JSON.stringify(anchors)
    if (told === this.#told) return
    this.#told = told
    this.#callbacks.onMoved(anchors)
  }

  #pieceAt(place: Place): Piece {
    const { meta } = this.#shown!.geography
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
    if (!this.#point('hover', target)) return
    this.#parts.stage.game.canvas.style.cursor = target ? 'pointer' : 'grab'
    this.#callbacks.onHover(target)
  }

  #point(role: RingRole, target: Target | null): boolean {
    const news = this.#pointing.point(role, target)
    if (news && this.#shown) {
      this.#light()
      this.#parts.stage.gate.poke()
    }
    return news
  }

  #light(): void {
    const screen = this.#screen
    this.#pointing.light({ ...this.#shown!, theme: this.#theme, screen, dpr: this.#dpr })
  }
}

const sameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height

const sameGround = (a: BoardModel, b: BoardModel): boolean => groundKey(a) === groundKey(b)

/** All that the ground of a model follows from. */
const groundKey = (model: BoardModel): string =>
  JSON.stringify([outlineOf(model), model.projects.map(({ id, state }) => [id, state])])

/** The screen at home and a margin round it, within what is drawn. */
function softBoxFor(home: View, size: Size, [low, high]: Box): Box {
  const { width, height } = size
  const from = toWorld(home, size, [-width * MARGIN, -height * MARGIN])
  const to = toWorld(home, size, [width * (1 + MARGIN), height * (1 + MARGIN)])
  return [
    [Math.max(low[0], from[0]), Math.max(low[1], from[1])],
    [Math.min(high[0], to[0]), Math.min(high[1], to[1])],
  ]
}
