/** Hills: one grey channel, darker than the middle for shadow, lighter for light. */
import type { Theme, Tone } from '../theme.ts'
import { memoryCanvas } from './canvas.ts'

const FLAT = 128

export async function loadGreys(url: string): Promise<ImageData> {
  const image = new Image()
  image.src = url
  await image.decode()
  const g = memoryCanvas(image.naturalWidth, image.naturalHeight)
  g.drawImage(image, 0, 0)
  return g.getImageData(0, 0, image.naturalWidth, image.naturalHeight)
}

const known = new Map<Theme, HTMLCanvasElement>()

/** Greys as translucent shadow and light of a theme, painted once. */
export function tinted(greys: ImageData, theme: Theme): HTMLCanvasElement {
  const picture = known.get(theme) ?? painted(greys, theme)
  known.set(theme, picture)
  return picture
}

function painted({ data, width, height }: ImageData, { relief }: Theme): HTMLCanvasElement {
  const g = memoryCanvas(width, height)
  const picture = g.createImageData(width, height)
  const tones = Array.from({ length: 256 }, (_, grey) => toneOf(grey, relief))
  for (let at = 0; at < data.length; at += 4) picture.data.set(tones[data[at]!]!, at)
  g.putImageData(picture, 0, 0)
  return g.canvas
}

function toneOf(grey: number, { shadow, light }: Theme['relief']): number[] {
  const share = grey < FLAT ? (FLAT - grey) / FLAT : (grey - FLAT) / (255 - FLAT)
  const [red, green, blue, strength]: Tone = grey < FLAT ? shadow : light
  return [red, green, blue, Math.round(255 * Math.min(1, share * strength))]
}
