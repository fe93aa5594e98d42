/** The powers' shapes, which always stand beside their colours, and small common figures. */
import type { Pen } from './canvas.ts'

const TURN = 2 * Math.PI

type Figure = (g: Pen, x: number, y: number, r: number) => void

const circle: Figure = (g, x, y, r) => g.arc(x, y, r, 0, TURN)
const square: Figure = (g, x, y, r) => g.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76)
const triangle: Figure = (g, x, y, r) => {
  g.moveTo(x, y - r * 1.15)
  g.lineTo(x + r * 1.12, y + r * 0.82)
  g.lineTo(x - r * 1.12, y + r * 0.82)
  g.closePath()
}
const diamond: Figure = (g, x, y, r) => {
  g.moveTo(x, y - r * 1.2)
  g.lineTo(x + r * 1.2, y)
  g.lineTo(x, y + r * 1.2)
  g.lineTo(x - r * 1.2, y)
  g.closePath()
}
const FIGURES = [circle, square, triangle, diamond]

/** Begins the path of a power's shape. */
export function powerShape(g: Pen, power: number, x: number, y: number, r: number): void {
  g.beginPath()
  FIGURES[power % FIGURES.length]!(g, x, y, r)
}

/** A power's shape in its colour, with an edge that keeps it off its ground. */
export function stampPower(
  g: Pen,
  power: number,
  at: readonly [x: number, y: number, r: number],
  { colour, edge }: { colour: string; edge: string },
): void {
  g.lineJoin = 'round'
  powerShape(g, power, ...at)
  g.strokeStyle = edge
  g.lineWidth = at[2] * 0.7
  g.stroke()
  g.fillStyle = colour
  g.fill()
}

export function disc(g: Pen, x: number, y: number, r: number): void {
  g.beginPath()
  circle(g, x, y, r)
}

export function lozenge(g: Pen, x: number, y: number, r: number): void {
  g.beginPath()
  diamond(g, x, y, r)
}

/** The path of a piece of a ring. */
export function arcBand(
  g: Pen,
  [inner, outer]: readonly [number, number],
  from: number,
  to: number,
): void {
  g.beginPath()
  g.arc(0, 0, outer, from, to)
  g.arc(0, 0, inner, to, from, true)
  g.closePath()
}
