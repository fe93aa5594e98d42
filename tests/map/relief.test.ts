/** The relief: made at a coarse grain, and the committed picture. */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/board/map/types.ts'
import { heightsOf } from '../../scripts/map/heights.ts'
import { makePlane } from '../../scripts/map/projection.ts'
import { FLAT, shaded } from '../../scripts/map/relief.ts'
import { assetUrl, centralAsia, shippedMap } from './helpers.ts'

const COARSE = 16
const region = centralAsia()
const plane = makePlane(region)
const [corner, opposite] = shippedMap().meta.relief.bounds

const mountains: [string, Point][] = [
  ['Tien Shan', [79, 42.1]],
  ['Pamir', [72.5, 38.5]],
  ['Kopet Dag', [57.5, 38]],
  ['Altai', [86.5, 49.4]],
]
const plains: [string, Point][] = [
  ['Karakum', [60.9, 40.3]],
  ['Turgai', [64, 50.5]],
  ['Ili', [76, 44.8]],
]

describe('heights', () => {
  const { columns, rows, values } = heightsOf(region, plane, COARSE)

  /** The highest point within a few cells of a place. */
  function highest(place: Point): number {
    const [x, y] = plane.project(place)
    const [column, row] = [x - corner[0], y - corner[1]].map((way) => Math.round(way / COARSE))
    const near = [-2, -1, 0, 1, 2]
    return Math.max(
      ...near.flatMap((up) => near.map((side) => values[(row! + up) * columns + column! + side]!)),
    )
  }

  test('cover the map', () => {
    expect(columns * COARSE).toBe(opposite[0] - corner[0])
    expect(rows * COARSE).toBe(opposite[1] - corner[1])
  })

  test.each(mountains)('%s is high', (_, place) => expect(highest(place)).toBeGreaterThan(1200))
  test.each(plains)('%s is low', (_, place) => expect(highest(place)).toBeLessThan(300))

  test('are the same each time', () => {
    expect(heightsOf(region, plane, COARSE).values).toEqual(values)
  })
})

test('light comes from the upper left, and flat ground is neither light nor dark', () => {
  const roof = { columns: 5, rows: 1, values: new Float32Array([0, 0, 900, 0, 0]) }
  const [flat, lit, , dark, flatAgain] = shaded(roof, 2)
  expect([flat, flatAgain]).toEqual([FLAT, FLAT])
  expect(lit).toBeGreaterThan(FLAT)
  expect(dark).toBeLessThan(FLAT)
})

describe('the picture', async () => {
  const file = fileURLToPath(assetUrl(shippedMap().meta.relief.file))
  const { data, info } = await sharp(file)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const unit = info.width / (opposite[0] - corner[0])

  /** How much light and shadow there are round a place, from 0 to 128. */
  function roughness(place: Point): number {
    const [x, y] = plane.project(place)
    const [left, top] = [x - corner[0], y - corner[1]].map((way) => Math.round(way * unit) - 12)
    const rows = Array.from({ length: 24 }, (_, row) => (top! + row) * info.width + left!)
    const bytes = rows.flatMap((start) => [...data.subarray(start, start + 24)])
    return bytes.reduce((sum, byte) => sum + Math.abs(byte - FLAT), 0) / bytes.length
  }

  test('is small', () => expect(statSync(file).size).toBeLessThanOrEqual(65_000))

  test('has the shape of the map', () => {
    expect(info.height / unit).toBeCloseTo(opposite[1] - corner[1])
  })

  test.each(mountains)('%s is rough', (_, place) => expect(roughness(place)).toBeGreaterThan(20))
  test.each(plains)('%s is smooth', (_, place) => expect(roughness(place)).toBeLessThan(10))
})
