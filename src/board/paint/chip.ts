/** Chips: planned orders, and what flies over the board when orders are carried out. */
import type { Ghost } from '../../view/index.ts'
import { powerColour, type Theme } from '../theme.ts'
import type { Pen } from './canvas.ts'
import { strokeIcon } from './icons.ts'
import { disc, stampPower } from './shapes.ts'
import { drawText } from './text.ts'

/** A planned order, numbered by its slot. Paints round the origin, in css pixels. */
export function paintGhost(g: Pen, theme: Theme, radius: number, ghost: Ghost): void {
  const { piece } = theme
  const face = radius * 0.88
  const colour = powerColour(theme, ghost.power)
  g.fillStyle = piece.face
  g.globalAlpha = 0.9
  disc(g, 0, 0, face)
  g.fill()
  g.globalAlpha = 0.16
  g.fillStyle = colour
  g.fill()
  g.globalAlpha = 1
  const dash = (2 * Math.PI * face) / 20
  g.setLineDash([dash, dash * 0.66])
  g.strokeStyle = colour
  g.lineWidth = 1.7
  g.stroke()
  g.setLineDash([])
  strokeIcon(g, `order-${ghost.kind}`, { x: 0, y: 0, size: radius * 1.16, line: 1.5 })
  paintNumber(g, theme, radius, String(ghost.slot + 1), colour)
  if (ghost.quiet) quietSign(g, theme, radius)
}

function paintNumber(g: Pen, theme: Theme, radius: number, text: string, colour: string): void {
  const [x, y, size] = [radius * 0.74, radius * 0.7, Math.max(5.5, radius * 0.48)]
  disc(g, x, y, size)
  g.fillStyle = colour
  g.fill()
  const style = { size: size * 1.55, colour: theme.piece.face, weight: 700 }
  drawText(g, theme, text, { x, y, align: 'center' }, style)
}

function quietSign(g: Pen, { piece }: Theme, radius: number): void {
  const [x, y] = [-radius * 0.74, radius * 0.7]
  disc(g, x, y, radius * 0.4)
  g.fillStyle = piece.face
  g.fill()
  g.strokeStyle = piece.ink
  strokeIcon(g, 'sign-quiet', { x, y, size: radius * 0.72, line: 1 })
}

/** An icon on the colour of a power, or on warning or plain ground; with the power's shape. */
export function paintChip(
  g: Pen,
  theme: Theme,
  radius: number,
  { icon, power, alarm }: { icon: string; power: number; alarm: boolean },
): void {
  const { piece } = theme
  const plain = power < 0 && !alarm
  g.save()
  g.shadowColor = piece.shadow
  g.shadowBlur = radius * 0.5
  disc(g, 0, 0, radius * 0.9)
  g.fillStyle = alarm ? piece.warn : plain ? piece.face : powerColour(theme, power)
  g.fill()
  g.restore()
  disc(g, 0, 0, radius * 0.9)
  g.strokeStyle = plain ? piece.rim : piece.face
  g.lineWidth = 1.6
  g.stroke()
  g.strokeStyle = alarm ? piece.onWarn : plain ? piece.ink : piece.face
  strokeIcon(g, icon, { x: 0, y: 0, size: radius * 1.14, line: 1.6 })
  if (power < 0) return
  const at = [radius * 0.74, -radius * 0.74, radius * 0.34] as const
  stampPower(g, power, at, { colour: powerColour(theme, power), edge: piece.face })
}
