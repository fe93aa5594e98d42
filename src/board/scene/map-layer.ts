/** The painted map: the soft layer, the crisp layer on it, and the inset. */
import type * as Phaser from 'phaser'
import type { BoardModel } from '../../view/index.ts'
import type { Arrangement, Screen } from '../layout/arrange.ts'
import { toScreen, toWorld, type View } from '../layout/camera.ts'
import type { Ground } from '../layout/ground.ts'
import { throughInset, type Inset } from '../layout/inset.ts'
import { layLabels } from '../layout/labels.ts'
import type { Piece } from '../layout/pieces.ts'
import { routeLines } from '../layout/routes.ts'
import type { Geography } from '../map/geography.ts'
import { distance } from '../map/geometry.ts'
import type { Box, Point } from '../map/types.ts'
import {
  frameOf,
  inSlices,
  memoryCanvas,
  type Frame,
  type Pen,
  type Slices,
} from '../paint/canvas.ts'
import { measuring, paintCrisp, type CrispScene } from '../paint/crisp.ts'
import { paintInset } from '../paint/inset.ts'
import type { Paths } from '../paint/paths.ts'
import { paintSoft, type SoftScene } from '../paint/soft.ts'
import { landColour, type Theme } from '../theme.ts'
import { DEPTH } from './depths.ts'
import { loadFonts, namesOnMap } from './fonts.ts'
import { Picture } from './picture.ts'

/** What the layer paints: all of it is known before it is asked to paint. */
export interface MapScene {
  geography: Geography
  ground: Ground
  paths: Paths
  model: BoardModel
  theme: Theme
  viewer: number
  greys: ImageBitmap | null
}

/** The soft layer's largest side in pixels, and pixels a board unit. */
const SOFT = { side: 4000, k: 1.3 }

export class MapLayer {
  readonly #scene: Phaser.Scene
  readonly #soft: Picture
  readonly #crisp: Picture
  #inset: Picture | null = null
  /** As text. */
  #insetFrame = ''
  #ground: { look: string; ground: Ground; canvas: HTMLCanvasElement } | null = null
  #softFrame: Frame | null = null
  #crispFrame: Frame | null = null
  #stopSoft = (): void => {}
  #stopCrisp = (): void => {}

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
    this.#soft = new Picture(scene, DEPTH.soft)
    this.#crisp = new Picture(scene, DEPTH.crisp)
    for (const { image } of [this.#soft, this.#crisp]) image.setOrigin(0, 0)
  }

  /** Paints land and water within a box, for views about as near as k css pixels a unit. */
  bakeSoft(
    map: MapScene,
    box: Box,
    { k, dpr }: { k: number; dpr: number },
    done: () => void,
  ): void {
    this.#stopSoft()
    const longest = Math.max(box[1][0] - box[0][0], box[1][1] - box[0][1])
    const fine = Math.min(Math.max(SOFT.k, k), k * dpr * 1.15, SOFT.side / longest)
    const frame = frameOf(box, fine, dpr)
    const g = memoryCanvas(frame.width, frame.height)
    this.#stopSoft = inSlices(paintSoft(g, map.theme, frame, softScene(map)), [g], () => {
      this.#soft.wear(g.canvas)
      this.#softFrame = frame
      done()
    })
  }

  /** Paints lines and names for exactly this view, and the inset if there is one. */
  bakeCrisp(map: MapScene, at: Arrangement, screen: Screen, dpr: number, done: () => void): void {
    this.#stopCrisp()
    let wanted = true
    this.#stopCrisp = () => {
      wanted = false
    }
    const paint = async (): Promise<void> => {
      await loadFonts(map.theme, namesOnMap(map.geography.meta, map.model))
      if (wanted) this.#paintCrisp(map, at, screen, dpr, done)
    }
    void paint()
  }

  #paintCrisp(map: MapScene, at: Arrangement, screen: Screen, dpr: number, done: () => void): void {
    const frame = screenFrame(screen, dpr)
    const g = memoryCanvas(frame.width, frame.height)
    const inset = at.inset && memoryCanvas(...pixels(at.inset.frame, dpr))
    const insetGround = (pen: Pen, scene: MapScene, own: Frame): Slices =>
      this.#insetGround(pen, scene, own)
    const work = function* (): Slices {
      yield* paintCrisp(g, map.theme, frame, crispScene(map, at, screen))
      if (!inset) return
      const own = insetFrame(at.inset!, dpr)
      yield* insetGround(inset, map, own)
      yield* paintInset(inset, map.theme, own, insetScene(map, at))
    }
    this.#stopCrisp = inSlices(work(), inset ? [g, inset] : [g], () => {
      this.#crisp.wear(g.canvas)
      this.#crispFrame = frame
      this.#showInset(at.inset, inset?.canvas, dpr)
      done()
    })
  }

  /** Puts what is painted where the view has it. */
  place({ view, size }: Screen): void {
    for (const [picture, frame] of [
      [this.#soft, this.#softFrame],
      [this.#crisp, this.#crispFrame],
    ] as const) {
      if (frame) {
        const [x, y] = toScreen(view, size, [frame.x, frame.y])
        picture.image.setPosition(x, y).setScale(view.k / frame.k)
      }
    }
  }

  /** Shows the inset where it was painted for, or hides it. */
  placeInset(inset: Inset | null): void {
    const there = inset !== null && JSON.stringify(inset.frame) === this.#insetFrame
    this.#inset?.image.setVisible(there)
  }

  destroy(): void {
    this.#stopSoft()
    this.#stopCrisp()
  }

  /** The inset's soft picture, painted once: it changes with the theme and its frame alone. */
  *#insetGround(g: Pen, map: MapScene, frame: Frame): Slices {
    const look = JSON.stringify([map.theme.name, frame])
    const known = this.#ground
    if (known?.look === look && known.ground === map.ground) {
      g.drawImage(known.canvas, 0, 0)
      return
    }
    const own = memoryCanvas(frame.width, frame.height)
    yield* paintSoft(own, map.theme, frame, softScene(map))
    this.#ground = { look, ground: map.ground, canvas: own.canvas }
    g.drawImage(own.canvas, 0, 0)
  }

  #showInset(inset: Inset | null, canvas: HTMLCanvasElement | undefined, dpr: number): void {
    if (!inset || !canvas) return
    this.#insetFrame = JSON.stringify(inset.frame)
    this.#inset ??= new Picture(this.#scene, DEPTH.inset)
    this.#inset.image.setOrigin(0, 0)
    this.#inset.wear(canvas).centre(inset.frame[0], 1 / dpr)
  }
}

const pixels = ([from, to]: Box, dpr: number): [number, number] => [
  (to[0] - from[0]) * dpr,
  (to[1] - from[1]) * dpr,
]

function screenFrame({ view, size }: Screen, dpr: number): Frame {
  const [x, y] = toWorld(view, size, [0, 0])
  const [width, height] = [Math.ceil(size.width * dpr), Math.ceil(size.height * dpr)]
  return { x, y, k: view.k * dpr, width, height, dpr }
}

function insetFrame({ region, view, frame }: Inset, dpr: number): Frame {
  const [width, height] = pixels(frame, dpr)
  return { x: region[0][0], y: region[0][1], k: view.k * dpr, width, height, dpr }
}

const softScene = ({ paths, ground, model, greys, geography }: MapScene): SoftScene => ({
  paths,
  areas: ground.states.map(({ area }) => area),
  neutral: model.states.map(({ neutral }) => neutral),
  relief: greys && geography.hills && { greys, bounds: geography.hills },
})

const routesOf = ({ geography, ground, model, viewer, theme }: MapScene): CrispScene['routes'] => ({
  lines: routeLines(geography.meta, ground, model, viewer),
  colour: landColour(theme, viewer),
})

const leadsOf = ({ paths, ground, model }: MapScene): CrispScene['leads'] =>
  model.states.map(({ leaders }, state) => ({
    path: paths.thinStates[state]!,
    area: ground.states[state]!.area,
    powers: leaders,
  }))

function crispScene(map: MapScene, at: Arrangement, { view, size }: Screen): CrispScene {
  const hidden = new Set(at.inset?.projects)
  const onMap = at.marks.map((mark, project) => (hidden.has(project) ? null : mark))
  return {
    paths: map.paths,
    leads: leadsOf(map),
    routes: routesOf(map),
    labels: labelsFor(map, {
      view,
      project: (point) => toScreen(view, size, point),
      width: size.width,
      height: size.height,
      tokens: at.tokens,
      marks: onMap.filter((mark) => mark !== null),
      blocked: at.inset ? [at.inset.frame] : [],
    }),
    leaders: leadersOf(at, onMap, (point) => point),
    dots: [...hidden].map((project) => ({
      at: toScreen(view, size, map.ground.projects[project]!.at),
      colour: dotColour(map, project),
    })),
    vignette: true,
  }
}

function insetScene(map: MapScene, at: Arrangement): CrispScene {
  const inset = at.inset!
  const [[x0, y0], [x1, y1]] = inset.frame
  const inside = ([x, y]: Point): Point => [x - x0, y - y0]
  const shifted = ({ at: point, radius }: Piece): Piece => ({ at: inside(point), radius })
  const shown = new Set(inset.projects)
  const marks = at.marks.map((mark, project) => (shown.has(project) ? mark : null))
  const tokens = map.ground.states.map((_, state) => {
    const place = inset.states.indexOf(state)
    return place < 0 ? null : shifted(at.insetTokens[place]!)
  })
  return {
    paths: map.paths,
    leads: leadsOf(map),
    routes: routesOf(map),
    labels: labelsFor(map, {
      view: inset.view,
      project: (point) => inside(throughInset(inset, point)),
      width: x1 - x0,
      height: y1 - y0,
      tokens,
      marks: marks.flatMap((mark) => (mark ? [shifted(mark)] : [])),
      blocked: [],
    }),
    leaders: leadersOf(at, marks, inside),
    dots: [],
    vignette: false,
  }
}

interface LabelFrame {
  view: View
  project: (point: Point) => Point
  width: number
  height: number
  tokens: (Piece | null)[]
  marks: Piece[]
  blocked: Box[]
}

function labelsFor({ geography, ground, model, theme }: MapScene, { view, ...frame }: LabelFrame) {
  const measure = measuring(memoryCanvas(1, 1), theme)
  return layLabels({ meta: geography.meta, ground, model, k: view.k, measure, ...frame })
}

/** Lines to marks that stand clearly apart from where they belong. */
function leadersOf(
  { sites }: Arrangement,
  marks: readonly (Piece | null)[],
  inside: (point: Point) => Point,
): [Point, Point][] {
  return marks.flatMap((mark, project): [Point, Point][] => {
    const site = sites[project]
    if (!mark || !site || distance(site, mark.at) < mark.radius + 2) return []
    return [[inside(site), inside(mark.at)]]
  })
}

function dotColour({ model, theme }: MapScene, project: number): string {
  const { owner } = model.projects[project]!
  return owner < 0 ? theme.piece.ink : landColour(theme, owner)
}
