/** Canvases of the board's own, and the frames that map pictures are painted in. */
import type { Box } from '../map/types.ts'

export type Pen = CanvasRenderingContext2D

/**
 * A canvas kept in memory. All of them are: copying between canvases of the graphics card and of
 * memory takes seconds where there is no card.
 */
export function memoryCanvas(width: number, height: number): Pen {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  return canvas.getContext('2d', { willReadFrequently: true })!
}

/** A picture of part of the board: its corner in board units, pixels a unit, and its pixels. */
export interface Frame {
  x: number
  y: number
  k: number
  width: number
  height: number
  /** Pixels a css pixel, for what is as large on every screen. */
  dpr: number
}

export function frameOf([low, high]: Box, k: number, dpr: number): Frame {
  const [width, height] = [Math.ceil((high[0] - low[0]) * k), Math.ceil((high[1] - low[1]) * k)]
  return { x: low[0], y: low[1], k, width, height, dpr }
}

/** Board units from here on. */
export function useBoardUnits(g: Pen, { x, y, k }: Frame): void {
  g.setTransform(k, 0, 0, k, -x * k, -y * k)
}

export function usePixels(g: Pen): void {
  g.setTransform(1, 0, 0, 1, 0, 0)
}

/** Work that can pause at each yield. */
export type Slices = Generator<void, void, void>

const SLICE_MS = 16

/** Browsers put painting off until somebody looks; this looks, so that no slice pays for all. */
const flush = (g: Pen): unknown => g.getImageData(0, 0, 1, 1)

/**
 * Does work on pictures in slices with pauses between, then calls back in a slice of its own: what is
 * painted goes to the graphics card there. The result calls it off.
 */
export function inSlices(work: Slices, pens: readonly Pen[], done: () => void): () => void {
  let timer = 0
  const slice = (): void => {
    const end = performance.now() + SLICE_MS
    while (performance.now() < end) {
      const { done: over } = work.next()
      pens.forEach(flush)
      if (over) {
        timer = window.setTimeout(done)
        return
      }
    }
    timer = window.setTimeout(slice)
  }
  timer = window.setTimeout(slice)
  return () => window.clearTimeout(timer)
}
