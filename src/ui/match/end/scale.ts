/** Where the numbers of a chart lie. */

export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export interface Scale {
  /** Values at which lines are drawn, the lowest first. */
  ticks: number[]
  x: (index: number) => number
  y: (value: number) => number
}

/** Steps that people read easily. */
const STEPS = [1, 2, 5, 10, 20, 50, 100]
const MOST_TICKS = 6

/** A scale that holds all values and 0; `count` places lie side by side. */
export function scaleFor(frame: Frame, values: readonly number[], count: number): Scale {
  const low = Math.min(0, ...values)
  const high = Math.max(1, ...values)
  const step = STEPS.find((size) => (high - low) / size < MOST_TICKS) ?? STEPS.at(-1)!
  const from = Math.floor(low / step)
  const to = Math.ceil(high / step)
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step)
  const width = frame.width - frame.left - frame.right
  const height = frame.height - frame.top - frame.bottom
  const bottom = ticks[0]!
  const range = ticks.at(-1)! - bottom
  return {
    ticks,
    x: (index) => frame.left + (count > 1 ? (index / (count - 1)) * width : width / 2),
    y: (value) => frame.top + height - ((value - bottom) / range) * height,
  }
}
