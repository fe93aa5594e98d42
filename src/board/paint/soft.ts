/** The soft layer: water, land, hills, bands of colour, paper. Painted once; nothing in it is sharp. */
import { boxOfArea } from '../map/geography.ts'
import { grown } from '../map/geometry.ts'
import type { Area, Box } from '../map/types.ts'
import type { Theme } from '../theme.ts'
import {
  frameOf,
  memoryCanvas,
  useBoardUnits,
  usePixels,
  type Frame,
  type Pen,
  type Slices,
} from './canvas.ts'
import type { Paths } from './paths.ts'
import { tinted } from './relief.ts'

export interface SoftScene {
  paths: Paths
  areas: readonly Area[]
  /** Which states are hatched. */
  neutral: readonly boolean[]
  relief: { greys: ImageBitmap; bounds: Box } | null
}

export function* paintSoft(g: Pen, theme: Theme, frame: Frame, scene: SoftScene): Slices {
  usePixels(g)
  g.fillStyle = theme.water.fill
  g.fillRect(0, 0, frame.width, frame.height)
  useBoardUnits(g, frame)
  g.lineJoin = 'bevel'
  yield* paintDepths(g, theme, scene.paths)
  yield* paintLand(g, theme, frame, scene.paths)
  if (scene.relief) yield* paintRelief(g, theme, frame, scene)
  for (const [state, area] of scene.areas.entries()) {
    paintBand(g, theme, frame, { path: scene.paths.thinStates[state]!, area, state })
    yield
  }
  scene.areas.forEach((area, state) => {
    if (scene.neutral[state]) paintHatch(g, theme, scene.paths.thinStates[state]!, boxOfArea(area))
  })
  yield
  g.fillStyle = theme.water.fill
  g.fill(scene.paths.lakes, 'evenodd')
  paintGrain(g, theme, frame)
}

/** Board units from the coast of the lines that tell depth, the deepest first. */
const DEPTHS = [26, 19, 13, 8, 4]

function* paintDepths(g: Pen, { water }: Theme, { thinCoast }: Paths): Slices {
  for (const [step, depth] of DEPTHS.entries()) {
    g.strokeStyle = water.line
    g.globalAlpha = 0.25 + step * 0.15
    g.lineWidth = depth * 2 + 1.2
    g.stroke(thinCoast)
    g.globalAlpha = 1
    g.strokeStyle = step % 2 === 0 ? water.deep : water.fill
    g.lineWidth = depth * 2 - 0.6
    g.stroke(thinCoast)
    yield
  }
}

function* paintLand(g: Pen, { land }: Theme, frame: Frame, paths: Paths): Slices {
  g.fillStyle = land.far
  g.strokeStyle = land.far
  g.lineWidth = 0.8
  g.fill(paths.context, 'evenodd')
  g.stroke(paths.context)
  yield
  if (land.lift) {
    g.save()
    g.shadowColor = land.lift
    g.shadowBlur = 22 * frame.k
    g.fillStyle = land.fills[0]!
    g.fill(paths.allStates)
    g.restore()
    yield
  }
  paths.states.forEach((path, state) => {
    const fill = land.fills[state % land.fills.length]!
    g.fillStyle = fill
    g.strokeStyle = fill
    g.lineWidth = 0.9
    g.fill(path, 'evenodd')
    g.stroke(paths.thinStates[state]!)
  })
  yield
}

/** Hills on land only, weaker far away. */
function* paintRelief(g: Pen, theme: Theme, frame: Frame, { paths, relief }: SoftScene): Slices {
  const picture = yield* tinted(relief!.greys, theme)
  const hills = memoryCanvas(frame.width, frame.height)
  const [low, high] = relief!.bounds
  useBoardUnits(hills, frame)
  hills.drawImage(picture, low[0], low[1], high[0] - low[0], high[1] - low[1])
  yield
  const mask = memoryCanvas(frame.width, frame.height)
  useBoardUnits(mask, frame)
  mask.globalAlpha = theme.relief.far
  mask.fill(paths.context, 'evenodd')
  mask.globalAlpha = 1
  mask.fill(paths.allStates)
  yield
  usePixels(hills)
  hills.globalCompositeOperation = 'destination-in'
  hills.drawImage(mask.canvas, 0, 0)
  yield
  usePixels(g)
  g.drawImage(hills.canvas, 0, 0)
  useBoardUnits(g, frame)
  yield
}

/** States whose longer side is shorter than this get a narrower band, in board units. */
const SMALL = 300

/** Colour along the inside of a border, stronger towards it. */
function paintBand(
  g: Pen,
  { land }: Theme,
  frame: Frame,
  { path, area, state }: { path: Path2D; area: Area; state: number },
): void {
  const box = grown(boxOfArea(area), 2)
  const wide = Math.max(box[1][0] - box[0][0], box[1][1] - box[0][1])
  const own = frameOf(box, frame.k, frame.dpr)
  const band = memoryCanvas(own.width, own.height)
  useBoardUnits(band, own)
  band.lineJoin = 'bevel'
  band.strokeStyle = land.bands[state % land.bands.length]!
  for (const [width, strength] of land.band) {
    band.globalAlpha = strength
    band.lineWidth = width * (wide < SMALL ? 0.6 : 1)
    band.stroke(path)
  }
  band.globalAlpha = 1
  band.globalCompositeOperation = 'destination-in'
  band.fill(path, 'evenodd')
  g.drawImage(band.canvas, own.x, own.y, own.width / frame.k, own.height / frame.k)
}

const HATCH = 9

function paintHatch(g: Pen, { land }: Theme, path: Path2D, [low, high]: Box): void {
  g.save()
  g.clip(path, 'evenodd')
  g.strokeStyle = land.hatch
  g.lineWidth = 1.3
  g.beginPath()
  const tall = high[1] - low[1]
  for (let x = low[0] - tall; x < high[0]; x += HATCH) {
    g.moveTo(x, high[1])
    g.lineTo(x + tall, low[1])
  }
  g.stroke()
  g.restore()
}

const TILE = 160

/** Fibres of paper: a small square of noise, repeated. */
function paintGrain(g: Pen, { grain }: Theme, { width, height }: Frame): void {
  const tile = memoryCanvas(TILE, TILE)
  const noise = tile.createImageData(TILE, TILE)
  let seed = 7
  for (let at = 0; at < noise.data.length; at += 4) {
    seed = (seed * 16807) % 2147483647
    noise.data.fill(seed % 2 === 0 ? 255 : 0, at, at + 3)
    noise.data[at + 3] = ((seed >> 8) % 256) * grain
  }
  tile.putImageData(noise, 0, 0)
  usePixels(g)
  g.fillStyle = g.createPattern(tile.canvas, 'repeat')!
  g.fillRect(0, 0, width, height)
}
