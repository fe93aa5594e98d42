/**
 * Made-up heights round real crest lines: every crest of the region file raises the land beside it,
 * and seeded noise cuts valleys into what was raised. No elevation data.
 */
import { createNoise2D, type NoiseFunction2D } from 'simplex-noise'
import type { Point } from '../../src/board/map/types.ts'
import { distance } from './plane.ts'
import type { Plane } from './projection.ts'
import { extentOf, type Region } from './region.ts'

/** Heights in metres, row by row. */
export interface Heights {
  columns: number
  rows: number
  values: Float32Array
}

/** A stretch of a crest: from a to b, with its heights there and the width of its slopes. */
interface Stretch {
  a: Point
  b: Point
  heightA: number
  heightB: number
  width: number
}

interface Noises {
  ridge: NoiseFunction2D
  warpX: NoiseFunction2D
  warpY: NoiseFunction2D
}

const KM_PER_DEGREE = 111.2
/** Slopes end this many widths from the crest. */
const REACH = 3.6
/** Noise bends the crests by so much, in waves of this length (board units). */
const WARP = 34
const WARP_LENGTH = 150
/** Land fades between these distances from the board (board units). */
const FADING = 120
const FADED = 760
/** The size of mountains, of hills and of the grain of plains (board units). */
const MOUNTAIN_LENGTH = 48
const HILL_LENGTH = 60
const GRAIN_LENGTH = 22

/** The heights of the whole map, one every `cell` board units. */
export function heightsOf(region: Region, plane: Plane, cell: number): Heights {
  const [[left, top], [right, bottom]] = extentOf(region)
  const columns = Math.round((right - left) / cell)
  const rows = Math.round((bottom - top) / cell)
  const values = new Float32Array(columns * rows)
  const stretches = stretchesOf(region, plane)
  const noises = { ridge: noise(7), warpX: noise(42), warpY: noise(99) }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + column * cell, top + row * cell]
      const share = presence(x, y, region)
      if (share > 0) values[row * columns + column] = share * heightAt(x, y, stretches, noises)
    }
  }
  return { columns, rows, values }
}

/** 1 on the board, falling to 0 far from it: nobody looks there, and flat ground takes no bytes. */
function presence(x: number, y: number, { board: { width, height } }: Region): number {
  const away = Math.hypot(x - clamp(x, 0, width), y - clamp(y, 0, height))
  return clamp((FADED - away) / (FADED - FADING), 0, 1) ** 2
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

function heightAt(x: number, y: number, stretches: Stretch[], noises: Noises): number {
  const u = x + WARP * waves(noises.warpX, x / WARP_LENGTH, y / WARP_LENGTH, 3)
  const v = y + WARP * waves(noises.warpY, x / WARP_LENGTH, y / WARP_LENGTH, 3)
  const ridges = ridged(noises.ridge, u / MOUNTAIN_LENGTH, v / MOUNTAIN_LENGTH, 6)
  const hills = 60 * (waves(noises.warpX, x / HILL_LENGTH, y / HILL_LENGTH, 4) + 0.6)
  const grain = 14 * ridged(noises.warpY, x / GRAIN_LENGTH, y / GRAIN_LENGTH, 2)
  return raised(u, v, stretches) * (0.28 + 1.15 * ridges) + hills + grain
}

/** How high the crests lift a point: the highest does, the others add a little. */
function raised(x: number, y: number, stretches: Stretch[]): number {
  let height = 0
  for (const { a, b, heightA, heightB, width } of stretches) {
    const reach = width * REACH
    if (x < Math.min(a[0], b[0]) - reach || x > Math.max(a[0], b[0]) + reach) continue
    if (y < Math.min(a[1], b[1]) - reach || y > Math.max(a[1], b[1]) + reach) continue
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)
    const t = clamp(along, 0, 1)
    const away = Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy) / width
    const slope = 0.72 * Math.exp(-1.15 * away * away) + 0.28 * Math.exp(-0.42 * away * away)
    const lift = (heightA + t * (heightB - heightA)) * slope
    height = Math.max(height, lift) + 0.12 * Math.min(height, lift)
  }
  return height
}

function stretchesOf({ relief, projection }: Region, { project }: Plane): Stretch[] {
  const { meridian, parallels } = projection
  const unitsPerKm =
    distance(project([meridian, parallels[0]]), project([meridian, parallels[0] + 1])) /
    KM_PER_DEGREE
  return relief.ridges.flatMap(({ width, line }) => {
    const stops = line.map(([lon, lat, height]) => ({ at: project([lon, lat]), height }))
    return stops.slice(1).map((stop, index) => ({
      a: stops[index]!.at,
      b: stop.at,
      heightA: stops[index]!.height,
      heightB: stop.height,
      width: width * unitsPerKm,
    }))
  })
}

/** Plain noise, each octave half as high and twice as fine as the one before. */
function waves(source: NoiseFunction2D, x: number, y: number, octaves: number): number {
  let [sum, share, scale] = [0, 0.5, 1]
  for (let octave = 0; octave < octaves; octave++) {
    sum += share * source(x * scale, y * scale)
    scale *= 2.07
    share *= 0.5
  }
  return sum
}

/** Noise with sharp crests; fine crests sit on coarse ones. */
function ridged(source: NoiseFunction2D, x: number, y: number, octaves: number): number {
  let [sum, share, scale, below] = [0, 0.5, 1, 1]
  for (let octave = 0; octave < octaves; octave++) {
    const crest = (1 - Math.abs(source(x * scale, y * scale))) ** 2
    sum += share * crest * below
    below = crest
    scale *= 2.1
    share *= 0.52
  }
  return sum
}

/** Noise that is the same on every machine. */
function noise(seed: number): NoiseFunction2D {
  let state = seed
  // Mulberry32.
  return createNoise2D(() => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  })
}
