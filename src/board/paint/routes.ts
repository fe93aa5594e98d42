/** Roads of one power: solid where they are open, broken and grey with a cut where not. */
import type { RouteLine } from '../layout/routes.ts'
import { along, milestones, pointAt } from '../map/geometry.ts'
import type { Theme } from '../theme.ts'
import type { Frame, Pen } from './canvas.ts'
import { smoothPath } from './paths.ts'

export function paintRoutes(
  g: Pen,
  theme: Theme,
  { k, dpr }: Frame,
  { lines, colour }: { lines: readonly RouteLine[]; colour: string },
): void {
  const css = (dpr / k) * Math.min(1, 0.55 + (0.5 * k) / dpr)
  const closedFirst = [...lines].sort((a, b) => Number(a.open) - Number(b.open))
  g.lineCap = 'round'
  for (const { line, open, entering } of closedFirst) {
    const path = smoothPath(line)
    const ink = (colour: string) => (entering ? fadingIn(g, line, colour) : colour)
    g.strokeStyle = ink(theme.text.halo)
    g.lineWidth = 5 * css
    g.globalAlpha = 0.6
    g.stroke(path)
    g.globalAlpha = open ? 0.85 : 0.9
    g.strokeStyle = ink(open ? colour : theme.piece.faint)
    g.lineWidth = (open ? 2.4 : 1.8) * css
    if (!open) g.setLineDash([3 * css, 5 * css])
    g.stroke(path)
    g.setLineDash([])
    g.globalAlpha = 1
    if (open) paintArrow(g, line, css, colour)
    else paintCut(g, line, css, theme)
  }
}

const FADE = 0.22

/** A colour that grows out of nothing along the start of a line. */
function fadingIn(g: Pen, line: RouteLine['line'], colour: string): CanvasGradient {
  const ink = g.createLinearGradient(...line[0]!, ...pointAt(line, FADE))
  ink.addColorStop(0, 'transparent')
  ink.addColorStop(1, colour)
  return ink
}

/** Shares of a line's length: where arrow heads and cuts stand. */
const ARROW_AT = 0.55
const CUT_AT = 0.6

/** Saves the pen and moves it to a share of a line, along its direction, for a sign in css pixels. */
function standOn(g: Pen, line: RouteLine['line'], share: number, css: number): void {
  const lengths = milestones(line)
  const { point, angle } = along(line, lengths, lengths.at(-1)! * share)
  g.save()
  g.translate(...point)
  g.rotate(angle)
  g.scale(css, css)
}

function paintArrow(g: Pen, line: RouteLine['line'], css: number, colour: string): void {
  standOn(g, line, ARROW_AT, css)
  g.beginPath()
  g.moveTo(6, 0)
  g.lineTo(-4, -4.5)
  g.lineTo(-2, 0)
  g.lineTo(-4, 4.5)
  g.closePath()
  g.fillStyle = colour
  g.fill()
  g.restore()
}

function paintCut(g: Pen, line: RouteLine['line'], css: number, { piece }: Theme): void {
  standOn(g, line, CUT_AT, css)
  for (const [width, colour] of [
    [5.4, piece.face],
    [2.2, piece.warn],
  ] as const) {
    g.beginPath()
    g.moveTo(-4, -4)
    g.lineTo(4, 4)
    g.moveTo(4, -4)
    g.lineTo(-4, 4)
    g.lineWidth = width
    g.strokeStyle = colour
    g.stroke()
  }
  g.restore()
}
