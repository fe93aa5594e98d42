/** Heights as a picture: one grey channel in which 128 is flat ground. */
import sharp from 'sharp'
import { type Heights, heightsOf } from './heights.ts'
import type { Plane } from './projection.ts'
import type { Region } from './region.ts'

/** Board units a pixel. */
const CELL = 2
const QUALITY = 50

/** Flat ground, and the most that light and shadow differ from it. */
export const FLAT = 128
const DEEPEST = 124
const CONTRAST = 1.7
/** From the upper left. */
const LIGHT = { x: -0.62, y: -0.62, z: 0.48 }
/** Metres over two board units that count as a slope of 45 degrees. */
const STEEP = 520

export async function reliefPicture(region: Region, plane: Plane): Promise<Buffer> {
  const heights = heightsOf(region, plane, CELL)
  const { columns: width, rows: height } = heights
  return sharp(shaded(heights, CELL), { raw: { width, height, channels: 1 } })
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer()
}

/** The light on each point, as a byte. */
export function shaded({ columns, rows, values }: Heights, cell: number): Buffer {
  const bytes = Buffer.alloc(columns * rows)
  const steepness = 2 / (STEEP * cell)
  for (let row = 0; row < rows; row++) {
    const above = Math.max(0, row - 1) * columns
    const below = Math.min(rows - 1, row + 1) * columns
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      const left = here - (column > 0 ? 1 : 0)
      const right = here + (column < columns - 1 ? 1 : 0)
      const dx = (values[right]! - values[left]!) * steepness
      const dy = (values[below + column]! - values[above + column]!) * steepness
      bytes[here] = brightness(dx, dy)
    }
  }
  return bytes
}

function brightness(dx: number, dy: number): number {
  const facing = (LIGHT.z - dx * LIGHT.x - dy * LIGHT.y) / Math.hypot(dx, dy, 1)
  return Math.round(FLAT + DEEPEST * Math.tanh(CONTRAST * (facing - LIGHT.z)))
}
