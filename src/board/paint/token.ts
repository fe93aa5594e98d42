/**
 * A capital's medallion. A sector a power, from the lower left round to the lower right: its goodwill
 * on the outer band, its stake on the inner one at the same scale, hatched where goodwill ends. In
 * the middle the leaders' shapes over a level of stability; below it as a figure, with the weight.
 */
import type { BoardState } from '../../view/index.ts'
import { powerColour, type Theme } from '../theme.ts'
import type { Pen } from './canvas.ts'
import { strokeIcon } from './icons.ts'
import { arcBand, disc, lozenge, powerShape, stampPower } from './shapes.ts'
import { drawText } from './text.ts'

const TOP = 10
const GAP = (78 * Math.PI) / 180
const BETWEEN = 0.09
/** Radii in shares of the piece's. */
const RIM = 0.97
const GOODWILL = [0.71, 0.92] as const
const STAKE = [0.5, 0.67] as const
const CORE = 0.44
/** Smaller medallions leave figures out, or the points of their bands. */
const DETAIL = 20
const FINE = 32

/** Paints round the origin, in css pixels. */
export function paintToken(g: Pen, theme: Theme, radius: number, state: BoardState): void {
  paintPlate(g, theme, radius)
  const detailed = radius >= DETAIL
  state.cells.forEach((cell, power) => {
    const sector = sectorOf(power, state.cells.length)
    const look = { theme, radius, colour: powerColour(theme, power), detailed }
    paintGoodwill(g, look, sector, cell.goodwill)
    paintStake(g, look, sector, cell)
  })
  paintCore(g, theme, radius, state)
  state.cells.forEach((_, power) => paintGem(g, theme, radius, state, power))
  if (detailed) {
    paintFigure(g, theme, radius, state)
    paintWeight(g, theme, radius, state.weight)
  }
  if (state.asks) paintBell(g, theme, radius)
}

type Sector = readonly [from: number, to: number]

/** Clockwise from the gap at the bottom. */
function sectorOf(power: number, powers: number): Sector {
  const start = Math.PI / 2 + GAP / 2
  const span = (2 * Math.PI - GAP) / powers
  return [start + span * power + BETWEEN / 2, start + span * (power + 1) - BETWEEN / 2]
}

const angleAt = ([from, to]: Sector, points: number): number =>
  from + ((to - from) * Math.min(TOP, points)) / TOP

function paintPlate(g: Pen, { piece }: Theme, radius: number): void {
  g.save()
  g.shadowColor = piece.shadow
  g.shadowBlur = radius * 0.28
  g.shadowOffsetY = radius * 0.08
  g.fillStyle = piece.face
  disc(g, 0, 0, radius * RIM)
  g.fill()
  g.restore()
  g.strokeStyle = piece.rim
  g.lineWidth = Math.max(1, radius * 0.045)
  disc(g, 0, 0, radius * RIM)
  g.stroke()
}

interface Look {
  theme: Theme
  radius: number
  colour: string
  detailed: boolean
}

function paintGoodwill(
  g: Pen,
  { theme, radius, colour, detailed }: Look,
  sector: Sector,
  goodwill: number,
): void {
  const band = scaled(GOODWILL, radius)
  arcBand(g, band, ...sector)
  g.fillStyle = theme.piece.slot
  g.fill()
  if (goodwill > 0) {
    arcBand(g, band, sector[0], angleAt(sector, goodwill))
    g.fillStyle = colour
    g.fill()
  }
  if (!detailed) return
  g.strokeStyle = theme.piece.face
  for (let point = 1; point < TOP; point++) {
    const half = point === TOP / 2
    g.lineWidth = half ? 1.4 : 0.7
    if (half || radius >= FINE) spoke(g, band, angleAt(sector, point))
  }
}

function paintStake(
  g: Pen,
  { theme, radius, colour }: Look,
  sector: Sector,
  { stake, overhang }: { stake: number; overhang: number },
): void {
  const band = scaled(STAKE, radius)
  arcBand(g, band, ...sector)
  g.fillStyle = theme.piece.slot
  g.globalAlpha = 0.5
  g.fill()
  g.globalAlpha = 1
  if (stake <= 0) return
  const carried = angleAt(sector, stake - overhang)
  arcBand(g, band, sector[0], carried)
  g.fillStyle = colour
  g.fill()
  if (overhang > 0) paintOverhang(g, theme, band, [carried, angleAt(sector, stake)])
}

/** Stake without goodwill: slashes of warning. */
function paintOverhang(
  g: Pen,
  { piece }: Theme,
  band: readonly [number, number],
  [from, to]: Sector,
): void {
  const step = 2.6 / band[1]
  g.save()
  arcBand(g, band, from, to)
  g.fillStyle = piece.face
  g.fill()
  g.clip()
  g.strokeStyle = piece.warn
  g.lineWidth = 1.3
  for (let angle = from - step; angle < to + step; angle += step) {
    g.beginPath()
    g.moveTo(Math.cos(angle) * band[0], Math.sin(angle) * band[0])
    g.lineTo(Math.cos(angle + step) * band[1], Math.sin(angle + step) * band[1])
    g.stroke()
  }
  g.restore()
  arcBand(g, band, from, to)
  g.strokeStyle = piece.warn
  g.lineWidth = 1
  g.stroke()
}

const scaled = ([inner, outer]: readonly [number, number], radius: number): [number, number] => [
  inner * radius,
  outer * radius,
]

function spoke(g: Pen, [inner, outer]: readonly [number, number], angle: number): void {
  g.beginPath()
  g.moveTo(Math.cos(angle) * inner, Math.sin(angle) * inner)
  g.lineTo(Math.cos(angle) * outer, Math.sin(angle) * outer)
  g.stroke()
}

function paintCore(g: Pen, theme: Theme, radius: number, state: BoardState): void {
  const { piece } = theme
  const core = radius * CORE
  const heightOf = (points: number): number => core - (2 * core * Math.min(TOP, points)) / TOP
  g.save()
  disc(g, 0, 0, core)
  g.fillStyle = piece.face
  g.fill()
  g.clip()
  g.fillStyle = state.inCrisis ? piece.crisis : piece.calm
  g.fillRect(-core, heightOf(state.stability), 2 * core, 2 * core)
  g.fillStyle = state.inCrisis ? piece.warn : piece.calmLine
  g.fillRect(-core, heightOf(state.stability) - 0.6, 2 * core, 1.2)
  paintBaseline(g, core, heightOf(state.baseline))
  g.restore()
  if (state.inCrisis) paintCrack(g, theme, core)
  paintLeaders(g, theme, core, state)
  disc(g, 0, 0, core)
  g.strokeStyle = state.inCrisis ? piece.warn : piece.rim
  g.lineWidth = state.inCrisis ? 1.6 : 0.8
  g.stroke()
}

/** Ticks on both sides, in the colour of the level. */
function paintBaseline(g: Pen, core: number, y: number): void {
  const [long, thick] = [core * 0.42, Math.max(1.6, core * 0.11)]
  g.fillRect(-core, y - thick / 2, long, thick)
  g.fillRect(core - long, y - thick / 2, long, thick)
}

/** Corners of the crack in shares of the core's radius. */
const CRACK = [
  [0.2, -1],
  [-0.15, -0.55],
  [0.3, -0.15],
  [-0.25, 0.25],
  [0.15, 0.6],
  [-0.1, 1],
] as const

function paintCrack(g: Pen, { piece }: Theme, core: number): void {
  g.beginPath()
  for (const [x, y] of CRACK) g.lineTo(x * core - core * 0.5, y * core * 0.86)
  g.strokeStyle = piece.warn
  g.lineWidth = Math.max(1.2, core * 0.13)
  g.lineJoin = 'miter'
  g.stroke()
}

/** How much of the core a leader's shape takes: more where it is small. */
const LEADER = 0.56
const SMALL_LEADER = 0.68

/** The shapes of whoever is first; an empty ring while nobody is. */
function paintLeaders(g: Pen, theme: Theme, core: number, { leaders }: BoardState): void {
  if (leaders.length === 0) {
    disc(g, 0, 0, core * 0.2)
    g.strokeStyle = theme.piece.faint
    g.lineWidth = 1.2
    g.stroke()
    return
  }
  const share = core < 10 ? SMALL_LEADER : LEADER
  const size = core * (leaders.length === 1 ? share : 0.78 / leaders.length)
  leaders.forEach((power, place) => {
    const x = (place - (leaders.length - 1) / 2) * size * 2.25
    stampPower(g, power, [x, 0, size], {
      colour: powerColour(theme, power),
      edge: theme.piece.face,
    })
  })
}

/** The power's shape on the rim over its sector, larger for a leader. */
function paintGem(
  g: Pen,
  theme: Theme,
  radius: number,
  { cells, leaders }: BoardState,
  power: number,
): void {
  const [from, to] = sectorOf(power, cells.length)
  const angle = (from + to) / 2
  const reach = radius * (RIM - 0.03)
  const size = radius * (leaders.includes(power) ? 0.16 : 0.135)
  const at = [Math.cos(angle) * reach, Math.sin(angle) * reach, size] as const
  stampPower(g, power, at, { colour: powerColour(theme, power), edge: theme.piece.face })
  if (!leaders.includes(power)) return
  powerShape(g, power, at[0], at[1], size * 1.38)
  g.strokeStyle = powerColour(theme, power)
  g.lineWidth = 1
  g.stroke()
}

function paintFigure(
  g: Pen,
  theme: Theme,
  radius: number,
  { stability, inCrisis }: BoardState,
): void {
  const { piece, font } = theme
  const [wide, tall, y] = [radius * 0.5, radius * 0.38, radius * 0.67]
  g.beginPath()
  g.roundRect(-wide / 2, y - tall / 2, wide, tall, tall * 0.35)
  g.fillStyle = inCrisis ? piece.warn : piece.face
  g.fill()
  const style = {
    size: radius * 0.44,
    colour: inCrisis ? piece.onWarn : piece.ink,
    weight: Math.min(700, font.heavy + 100),
  }
  drawText(g, theme, String(stability), { x: 0, y, align: 'center' }, style)
}

const STUD_STEP = 0.24

/** A stud on the lower rim for each point of weight. */
function paintWeight(g: Pen, { piece }: Theme, radius: number, weight: number): void {
  for (let stud = 0; stud < weight; stud++) {
    const angle = Math.PI / 2 + ((weight - 1) / 2 - stud) * STUD_STEP
    const reach = radius * RIM
    lozenge(g, Math.cos(angle) * reach, Math.sin(angle) * reach, radius * 0.075)
    g.fillStyle = piece.rim
    g.fill()
    g.strokeStyle = piece.face
    g.lineWidth = 1
    g.stroke()
  }
}

function paintBell(g: Pen, theme: Theme, radius: number): void {
  const { piece } = theme
  const size = Math.max(6.5, radius * 0.27)
  const [x, y] = [radius * 0.68, -radius * 0.68]
  disc(g, x, y, size)
  g.fillStyle = piece.bell
  g.fill()
  g.strokeStyle = piece.face
  g.lineWidth = 1.5
  g.stroke()
  g.strokeStyle = piece.onWarn
  strokeIcon(g, 'sign-bell', { x, y, size: size * 1.4, line: 1.3 })
}
