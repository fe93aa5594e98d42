/** Text on the map: straight, or letter by letter along a curve. */
import { along, milestones } from '../map/geometry.ts'
import type { Line } from '../map/types.ts'
import type { Theme } from '../theme.ts'
import type { Pen } from './canvas.ts'

export interface TextStyle {
  size: number
  colour: string
  weight: number
  italic?: boolean
  /** Width and colour of an edge. */
  halo?: readonly [number, string]
}

export function useFont(g: Pen, { font }: Theme, { size, weight, italic }: TextStyle): void {
  g.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${font.family}, serif`
  g.textBaseline = 'middle'
  g.lineJoin = 'round'
}

/** One line of text; `align` says which part of it is at x. */
export function drawText(
  g: Pen,
  theme: Theme,
  text: string,
  { x, y, align }: { x: number; y: number; align: CanvasTextAlign },
  style: TextStyle,
): void {
  useFont(g, theme, style)
  g.textAlign = align
  const middle = y + style.size * theme.font.drop
  if (style.halo) {
    ;[g.lineWidth, g.strokeStyle] = style.halo
    g.strokeText(text, x, middle)
  }
  g.fillStyle = style.colour
  g.fillText(text, x, middle)
}

/** Letters along a curve, centred on it, with extra room between them. */
export function drawAlong(
  g: Pen,
  theme: Theme,
  text: string,
  { curve, tracking }: { curve: Line; tracking: number },
  style: TextStyle,
): void {
  useFont(g, theme, style)
  g.textAlign = 'center'
  const letters = Array.from(text)
  const widths = letters.map((letter) => g.measureText(letter).width)
  const total = widths.reduce((sum, width) => sum + width, tracking * (letters.length - 1))
  const lengths = milestones(curve)
  let at = (lengths.at(-1)! - total) / 2
  const places = widths.map((width) => {
    const middle = at + width / 2
    at += width + tracking
    return along(curve, lengths, middle)
  })
  const each = (draw: (letter: string) => void): void =>
    letters.forEach((letter, index) => {
      const { point, angle } = places[index]!
      g.save()
      g.translate(...point)
      g.rotate(angle)
      g.translate(0, style.size * theme.font.drop)
      draw(letter)
      g.restore()
    })
  if (style.halo) {
    ;[g.lineWidth, g.strokeStyle] = style.halo
    each((letter) => g.strokeText(letter, 0, 0))
  }
  g.fillStyle = style.colour
  each((letter) => g.fillText(letter, 0, 0))
}
