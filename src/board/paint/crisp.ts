/** The crisp layer: borders, rivers, lines, names. Painted anew whenever the view has settled. */
import type { Labels, Measure, TownLabel } from '../layout/labels.ts'
import type { RouteLine } from '../layout/routes.ts'
import type { Point } from '../map/types.ts'
import type { Theme } from '../theme.ts'
import { useBoardUnits, usePixels, type Frame, type Pen, type Slices } from './canvas.ts'
import type { Paths } from './paths.ts'
import { paintLeads, type Lead } from './leads.ts'
import { paintRoutes } from './routes.ts'
import { disc } from './shapes.ts'
import { drawAlong, drawText, useFont } from './text.ts'

export interface CrispScene {
  paths: Paths
  leads: readonly Lead[]
  labels: Labels
  routes: { lines: readonly RouteLine[]; colour: string }
  /** From where marks belong to where they stand, in css pixels of the frame. */
  leaders: readonly (readonly [site: Point, mark: Point])[]
  /** The inset shows marks of its own; these places get a dot each. */
  dots: readonly { at: Point; colour: string }[]
  vignette: boolean
}

export function* paintCrisp(g: Pen, theme: Theme, frame: Frame, scene: CrispScene): Slices {
  usePixels(g)
  g.clearRect(0, 0, frame.width, frame.height)
  useBoardUnits(g, frame)
  g.lineJoin = 'round'
  g.lineCap = 'round'
  paintLeads(g, theme, frame, scene.leads)
  yield
  paintWaters(g, theme, frame, scene.paths)
  yield
  paintBorders(g, theme, frame, scene.paths)
  yield
  paintInfrastructure(g, theme, frame, scene.paths)
  paintRoutes(g, theme, frame, scene.routes)
  yield
  g.setTransform(frame.dpr, 0, 0, frame.dpr, 0, 0)
  paintNames(g, theme, scene.labels)
  yield
  paintTowns(g, theme, scene.labels.towns)
  paintSites(g, theme, scene)
  yield
  if (scene.vignette) paintVignette(g, theme, frame)
}

/** Board units in a css pixel. */
const cssPixel = ({ dpr, k }: Frame): number => dpr / k

function paintWaters(g: Pen, { line, water }: Theme, frame: Frame, paths: Paths): void {
  const css = cssPixel(frame)
  g.strokeStyle = line.graticule
  g.lineWidth = 0.8 * css
  g.stroke(paths.graticule)
  g.fillStyle = water.fill
  g.fill(paths.lakes, 'evenodd')
  g.strokeStyle = water.shore
  g.lineWidth = 0.8 * css
  g.stroke(paths.lakes)
  g.stroke(paths.coast)
  g.strokeStyle = water.river
  g.lineWidth = 0.8 * css
  g.globalAlpha = 0.75
  g.stroke(paths.rivers)
  g.globalAlpha = 1
}

function paintBorders(g: Pen, { line }: Theme, frame: Frame, paths: Paths): void {
  const css = cssPixel(frame)
  g.strokeStyle = line.far
  g.lineWidth = css
  g.setLineDash([5 * css, 3 * css])
  g.stroke(paths.far)
  g.setLineDash([])
  g.lineJoin = 'bevel'
  g.strokeStyle = line.outerHalo
  g.lineWidth = 5 * css
  g.stroke(paths.thinOuter)
  g.lineJoin = 'round'
  g.strokeStyle = line.border
  g.lineWidth = 1.1 * css
  g.stroke(paths.inner)
  g.strokeStyle = line.outer
  g.lineWidth = 1.35 * css
  g.stroke(paths.outer)
  paintLinks(g, line.outer, css, paths)
}

/** Borders for which the map has no line: dots from one state to the other. */
function paintLinks(g: Pen, colour: string, css: number, { links }: Paths): void {
  g.strokeStyle = colour
  g.lineWidth = 2.2 * css
  g.setLineDash([0.1 * css, 6 * css])
  g.stroke(links)
  g.setLineDash([])
}

/** Pipelines and railways, as thin as a reader needs who looks for them. */
function paintInfrastructure(
  g: Pen,
  { line }: Theme,
  frame: Frame,
  { infrastructure }: Paths,
): void {
  const css = cssPixel(frame) * Math.min(1, frame.k / frame.dpr + 0.25)
  g.lineCap = 'butt'
  for (const { kind, path } of infrastructure) {
    g.strokeStyle = line[kind]
    g.lineWidth = (kind === 'rail' ? 0.9 : 1.4) * css
    if (kind === 'gas') g.setLineDash([6 * css, 4 * css])
    g.stroke(path)
    if (kind === 'rail') {
      g.lineWidth = 4 * css
      g.setLineDash([css, 6 * css])
      g.stroke(path)
    }
    g.setLineDash([])
  }
  g.lineCap = 'round'
}

function paintNames(g: Pen, theme: Theme, { states, context, water }: Labels): void {
  const { font, text } = theme
  for (const label of context) {
    const style = { size: label.size, colour: text.far, weight: font.light }
    drawAlong(g, theme, label.text, label, style)
  }
  for (const label of water) {
    const style = {
      size: label.size,
      colour: theme.water.name,
      weight: font.light,
      italic: font.italic,
    }
    drawAlong(g, theme, label.text, label, style)
  }
  for (const label of states) {
    const halo = [Math.min(6, 2 + label.size / 10), text.halo] as const
    const style = { size: label.size, colour: text.name, weight: font.heavy, halo }
    drawAlong(g, theme, label.text, label, style)
  }
}

function paintTowns(g: Pen, theme: Theme, towns: readonly TownLabel[]): void {
  for (const {
    text,
    kind,
    dot,
    at: [x, y],
    align,
    size,
  } of towns) {
    const foreign = kind === 'foreign'
    const colour = foreign ? theme.text.far : theme.text.city
    if (dot) {
      disc(g, ...dot, foreign ? 1.9 : 2.1)
      g.fillStyle = colour
      g.fill()
    }
    const style = {
      size,
      colour: kind === 'capital' ? theme.text.name : colour,
      weight: kind === 'capital' ? theme.font.heavy : theme.font.light,
      italic: foreign && theme.font.italic,
      ...(foreign ? {} : { halo: [2.8, theme.text.halo] as const }),
    }
    drawText(g, theme, text, { x, y, align }, style)
  }
}

function paintSites(g: Pen, { piece }: Theme, { leaders, dots }: CrispScene): void {
  g.strokeStyle = piece.ink
  g.fillStyle = piece.ink
  g.lineWidth = 0.9
  g.globalAlpha = 0.7
  for (const [site, mark] of leaders) {
    g.beginPath()
    g.moveTo(...site)
    g.lineTo(...mark)
    g.stroke()
    disc(g, ...site, 1.6)
    g.fill()
  }
  g.globalAlpha = 1
  for (const { at, colour } of dots) {
    disc(g, ...at, 2.2)
    g.fillStyle = colour
    g.fill()
  }
}

function paintVignette(g: Pen, { vignette }: Theme, { width, height }: Frame): void {
  usePixels(g)
  const reach = Math.hypot(width, height) / 2
  const shade = g.createRadialGradient(
    width / 2,
    height / 2,
    reach * 0.55,
    width / 2,
    height / 2,
    reach,
  )
  shade.addColorStop(0, 'rgba(0,0,0,0)')
  shade.addColorStop(1, vignette)
  g.fillStyle = shade
  g.fillRect(0, 0, width, height)
}

/** Names are measured at one size: widths grow with it, and a font of each size costs time. */
const MEASURED = 40

/** Measures names as they will be painted. */
export function measuring(g: Pen, theme: Theme): Measure {
  const known = new Map<string, number>()
  const measured = (text: string, weight: 'heavy' | 'light'): number => {
    useFont(g, theme, { size: MEASURED, weight: theme.font[weight], colour: '' })
    return g.measureText(text).width
  }
  return (text, size, weight) => {
    const key = `${weight} ${text}`
    const width = known.get(key) ?? measured(text, weight)
    known.set(key, width)
    return (width * size) / MEASURED
  }
}
