/** The inset: a window onto the map with a frame of its own. */
import type { Theme } from '../theme.ts'
import { usePixels, memoryCanvas, type Frame, type Pen, type Slices } from './canvas.ts'
import { paintCrisp, type CrispScene } from './crisp.ts'

const CORNER = 8

/** Paints lines and names over the soft picture that is there, and rounds the corners. */
export function* paintInset(g: Pen, theme: Theme, frame: Frame, scene: CrispScene): Slices {
  const lines = memoryCanvas(frame.width, frame.height)
  yield* paintCrisp(lines, theme, frame, scene)
  usePixels(g)
  g.drawImage(lines.canvas, 0, 0)
  const { dpr } = frame
  g.globalCompositeOperation = 'destination-in'
  outline(g, frame, 1)
  g.fillStyle = theme.piece.rim
  g.fill()
  g.globalCompositeOperation = 'source-over'
  outline(g, frame, 1)
  g.strokeStyle = theme.piece.rim
  g.lineWidth = 1.6 * dpr
  g.stroke()
}

function outline(g: Pen, { width, height, dpr }: Frame, inward: number): void {
  const edge = inward * dpr
  g.beginPath()
  g.roundRect(edge, edge, width - 2 * edge, height - 2 * edge, CORNER * dpr)
}
