/** The camera: fits, zooms about a point, keeps inside, moves evenly. */
import { describe, expect, it } from 'vitest'
import {
  between,
  clamped,
  fitted,
  freeBox,
  MOST_ZOOM,
  panned,
  toScreen,
  toWorld,
  zoomedAt,
  type Size,
} from '../../src/board/layout/camera.ts'
import { inBox } from '../../src/board/map/geometry.ts'
import type { Box, Point } from '../../src/board/map/types.ts'

const SIZE: Size = { width: 1000, height: 600 }
const HOME: Box = [
  [100, 100],
  [1100, 900],
]
const EXTENT: Box = [
  [-1000, -900],
  [2600, 1900],
]
const home = fitted(HOME, freeBox(SIZE, { top: 0, right: 0, bottom: 0, left: 0 }), SIZE)

describe('A view', () => {
  it('turns board units to pixels and back', () => {
    const point: Point = [321, 654]
    const [x, y] = toWorld(home, SIZE, toScreen(home, SIZE, point))
    expect(x).toBeCloseTo(point[0])
    expect(y).toBeCloseTo(point[1])
  })

  it.each([
    { top: 0, right: 0, bottom: 0, left: 0 },
    { top: 80, right: 300, bottom: 60, left: 20 },
    { top: 0, right: 0, bottom: 400, left: 0 },
  ])('fits a box into what panels of $top, $right, $bottom and $left leave', (edges) => {
    const free = freeBox(SIZE, edges)
    const view = fitted(HOME, free, SIZE)
    for (const corner of HOME) expect(inBox(free, toScreen(view, SIZE, corner))).toBe(true)
  })

  it('survives panels that cover everything', () => {
    const free = freeBox(SIZE, { top: 400, right: 600, bottom: 400, left: 600 })
    expect(fitted(HOME, free, SIZE).k).toBeGreaterThan(0)
  })

  it('keeps the board put under the pointer while it zooms', () => {
    const pointer: Point = [200, 150]
    const before = toWorld(home, SIZE, pointer)
    const after = toWorld(zoomedAt(home, SIZE, 1.7, pointer, home), SIZE, pointer)
    expect(after[0]).toBeCloseTo(before[0])
    expect(after[1]).toBeCloseTo(before[1])
  })

  it('zooms no further than it may', () => {
    const near = zoomedAt(home, SIZE, 1e6, [0, 0], home)
    const far = zoomedAt(home, SIZE, 1e-6, [0, 0], home)
    expect(near.k).toBeCloseTo(home.k * MOST_ZOOM)
    expect(far.k).toBeLessThan(home.k)
    expect(far.k).toBeGreaterThan(home.k / 2)
  })

  it('stays within what is drawn, however far it is dragged', () => {
    for (const [dx, dy] of [
      [1e5, 1e5],
      [-1e5, -1e5],
      [1e5, -1e5],
    ] as const) {
      const view = clamped(panned(home, dx, dy), SIZE, EXTENT)
      expect(inBox(EXTENT, toWorld(view, SIZE, [0.001, 0.001]))).toBe(true)
      expect(inBox(EXTENT, toWorld(view, SIZE, [999.999, 599.999]))).toBe(true)
    }
  })

  it('is centred on what is too small for the screen', () => {
    const small: Box = [
      [0, 0],
      [100, 100],
    ]
    expect(clamped({ ...home, k: 1 }, SIZE, small)).toMatchObject({ x: 50, y: 50 })
  })

  it('glides from one view to another', () => {
    const to = { x: 700, y: 300, k: home.k * 3 }
    expect(between(home, to, 0)).toEqual(home)
    expect(between(home, to, 1).x).toBeCloseTo(to.x)
    expect(between(home, to, 1).k).toBeCloseTo(to.k)
    expect(between(home, to, 0.5).k).toBeCloseTo(home.k * Math.sqrt(3))
  })
})
