/** The icons of `assets/board/icons.svg` as paths, 24 units wide, to be stroked. */
import sheet from '../../../assets/board/icons.svg?raw'
import type { Pen } from './canvas.ts'

const WIDTH = 24
const SYMBOL = /<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/gs
const PATH = /<path d="([^"]+)"/g

let icons: Map<string, Path2D> | null = null

function parsed(): Map<string, Path2D> {
  const read = new Map<string, Path2D>()
  for (const [, id, body] of sheet.matchAll(SYMBOL)) {
    const path = new Path2D()
    for (const [, d] of body!.matchAll(PATH)) path.addPath(new Path2D(d))
    read.set(id!, path)
  }
  return read
}

const sheetIcons = (): Map<string, Path2D> => (icons ??= parsed())

export const hasIcon = (id: string): boolean => sheetIcons().has(id)

/** Strokes an icon round a point; lines are in css pixels. */
export function strokeIcon(
  g: Pen,
  id: string,
  { x, y, size, line }: { x: number; y: number; size: number; line: number },
): void {
  const path = sheetIcons().get(id)
  if (!path) throw new Error(`there is no icon ${id}`)
  g.save()
  g.translate(x - size / 2, y - size / 2)
  g.scale(size / WIDTH, size / WIDTH)
  g.lineWidth = (line * WIDTH) / size
  g.lineCap = 'round'
  g.lineJoin = 'round'
  g.stroke(path)
  g.restore()
}
