/** A project's mark: its sector's icon on its owner's colour, its size in points below. */
import type { BoardProject } from '../../view/index.ts'
import { powerColour, type Theme } from '../theme.ts'
import type { Pen } from './canvas.ts'
import { hasIcon, strokeIcon } from './icons.ts'
import { disc, stampPower } from './shapes.ts'
import { drawText } from './text.ts'

/** Smaller marks leave points out. */
const DETAIL = 9.5

/** Paints round the origin, in css pixels. */
export function paintMark(g: Pen, theme: Theme, radius: number, project: BoardProject): void {
  const owners = [project.owner, project.partner].filter((power) => power >= 0)
  const face = radius * 0.92
  paintFace(g, theme, face, owners, project.connected)
  paintRing(g, theme, face, project, owners)
  const owned = owners.length > 0 && project.connected
  paintSector(
    g,
    theme,
    radius,
    project,
    owned ? theme.piece.face : iconColour(theme, project, owners),
  )
  owners.forEach((power, place) => paintOwner(g, theme, radius, power, place))
  if (!project.connected) paintBreak(g, theme, radius)
  if (radius >= DETAIL) paintSize(g, theme, radius, project)
}

/** Its icon, or letters for sectors that a scenario has made up. */
function paintSector(
  g: Pen,
  theme: Theme,
  radius: number,
  { sector, sign }: BoardProject,
  colour: string,
): void {
  const id = `sector-${sector}`
  const y = -radius * 0.04
  if (hasIcon(id)) {
    g.strokeStyle = colour
    strokeIcon(g, id, { x: 0, y, size: radius * 1.16, line: Math.max(1, radius * 0.105) })
  } else {
    drawText(g, theme, sign, { x: 0, y, align: 'center' }, { size: radius, colour, weight: 700 })
  }
}

const iconColour = ({ piece }: Theme, { free }: BoardProject, owners: number[]): string =>
  free || owners.length > 0 ? piece.ink : piece.faint

function paintFace(g: Pen, theme: Theme, face: number, owners: number[], connected: boolean): void {
  const { piece } = theme
  g.save()
  g.shadowColor = piece.shadow
  g.shadowBlur = face * 0.35
  g.shadowOffsetY = face * 0.1
  g.fillStyle = piece.face
  disc(g, 0, 0, face)
  g.fill()
  g.restore()
  if (owners.length === 0) return
  g.save()
  disc(g, 0, 0, face)
  g.clip()
  g.globalAlpha = connected ? 1 : 0.24
  owners.forEach((power, place) => {
    g.fillStyle = powerColour(theme, power)
    g.fillRect(place === 0 ? -face : 0, -face, 2 * face, 2 * face)
  })
  g.restore()
}

/** Dashed while it may be bid for, broken where no road leads to its owner. */
function paintRing(
  g: Pen,
  { piece }: Theme,
  face: number,
  project: BoardProject,
  owners: number[],
): void {
  const around = 2 * Math.PI * face
  g.save()
  g.lineCap = 'butt'
  g.strokeStyle = project.free || owners.length > 0 ? piece.rim : piece.faint
  g.lineWidth = Math.max(1, face * 0.1)
  if (owners.length === 0 && project.free) g.setLineDash([around / 22, around / 22])
  if (!project.connected) {
    g.strokeStyle = piece.faint
    g.setLineDash([around / 9, around / 12])
  }
  disc(g, 0, 0, face)
  g.stroke()
  g.restore()
}

/** A small cross at the lower left: no road leads here. */
function paintBreak(g: Pen, { piece }: Theme, radius: number): void {
  const [x, y] = [-radius * 0.76, radius * 0.66]
  const reach = Math.max(2.4, radius * 0.22)
  for (const [width, colour] of [
    [4, piece.face],
    [1.8, piece.warn],
  ] as const) {
    g.beginPath()
    g.moveTo(x - reach, y - reach)
    g.lineTo(x + reach, y + reach)
    g.moveTo(x + reach, y - reach)
    g.lineTo(x - reach, y + reach)
    g.lineWidth = width
    g.strokeStyle = colour
    g.stroke()
  }
}

/** Owner at the upper right, partner at the upper left. */
function paintOwner(g: Pen, theme: Theme, radius: number, power: number, place: number): void {
  const side = place === 0 ? 1 : -1
  const size = Math.max(3.4, radius * 0.3)
  const at = [side * radius * 0.72, -radius * 0.72, size] as const
  stampPower(g, power, at, { colour: powerColour(theme, power), edge: theme.piece.face })
}

/** A point for each unit of size, along the lower edge. */
function paintSize(
  g: Pen,
  { piece }: Theme,
  radius: number,
  { size, free, owner }: BoardProject,
): void {
  const pip = radius * 0.115
  for (let place = 0; place < size; place++) {
    const angle = Math.PI / 2 + ((size - 1) / 2 - place) * 0.38
    disc(g, Math.cos(angle) * radius * 0.94, Math.sin(angle) * radius * 0.94, pip)
    g.fillStyle = free || owner >= 0 ? piece.rim : piece.faint
    g.strokeStyle = piece.face
    g.lineWidth = pip * 1.1
    g.stroke()
    g.fill()
  }
}
