/** Hills: one grey channel, darker than the middle for shadow, lighter for light. */
import type { Theme, Tone } from '../theme.ts'
import { memoryCanvas } from './canvas.ts'

const FLAT = 128
/** Rows of the picture that are tinted at a stretch. */
const ROWS = 100

/** Fetches the picture of the hills; decoding it does not hold up the page. */
export async function loadGreys(url: string): Promise<ImageBitmap> {
  const response = await fetch(url)
  return createImageBitmap(await response.blob())
}

const known = new Map<Theme, HTMLCanvasElement>()

/** Greys as translucent shadow and light of a theme, painted once. Can pause at each yield. */
export function* tinted(
  greys: ImageBitmap,
  theme: Theme,
): Generator<void, HTMLCanvasElement, void> {
  const before = known.get(theme)
  if (before) return before
  const { width, height } = greys
  const g = memoryCanvas(width, height)
  const strip = memoryCanvas(width, ROWS)
  const tones = tonesOf(theme)
  for (let row = 0; row < height; row += ROWS) {
    strip.drawImage(greys, 0, -row)
    const picture = strip.getImageData(0, 0, width, ROWS)
    const pixels = new Uint32Array(picture.data.buffer)
    for (let at = 0; at < pixels.length; at++) pixels[at] = tones[picture.data[4 * at]!]!
    g.putImageData(picture, 0, row)
    yield
  }
  known.set(theme, g.canvas)
  return g.canvas
}

/** The pixel of each grey, as four bytes in one number. */
function tonesOf({ relief }: Theme): Uint32Array {
  const bytes = Uint8Array.from(
    Array.from({ length: 256 }, (_, grey) => toneOf(grey, relief)).flat(),
  )
  return new Uint32Array(bytes.buffer)
}

function toneOf(grey: number, { shadow, light }: Theme['relief']): number[] {
  const share = grey < FLAT ? (FLAT - grey) / FLAT : (grey - FLAT) / (255 - FLAT)
  const [red, green, blue, strength]: Tone = grey < FLAT ? shadow : light
  return [red, green, blue, Math.round(255 * Math.min(1, share * strength))]
}
