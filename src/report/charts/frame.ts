/** What all charts share: letters, axes, colours and signs. */
import type { EChartsOption } from 'echarts'

/** Colours are custom properties, given once for light and once for dark (`style.ts`). */
export const COLOUR = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  card: 'var(--card)',
  band: 'var(--band)',
  accent: 'var(--accent)',
  good: 'var(--good)',
  bad: 'var(--bad)',
} as const

/** Each series has a colour and a shape, so that nobody has to tell colours apart. */
const SHAPES = ['circle', 'rect', 'triangle', 'diamond'] as const
const DASHES = ['solid', 'dashed', 'dotted'] as const
const COLOURS = SHAPES.length

/** Colour of a series, by its place. */
export const seriesColour = (index: number): string => `var(--series-${index % COLOURS})`
export const seriesShape = (index: number) => SHAPES[index % SHAPES.length]!
export const seriesDash = (index: number) => DASHES[index % DASHES.length]!

export const LETTERS = { fontFamily: 'system-ui, sans-serif', fontSize: 14, color: COLOUR.ink }
export const SMALL = { ...LETTERS, fontSize: 13, color: COLOUR.muted }

/** Where the plot lies within the picture, in pixels from each side. */
export interface Margins {
  left: number
  right: number
  top: number
  bottom: number
}

/** The frame of a chart: letters and a plot area. */
export const frame = (grid: Margins): EChartsOption => ({ textStyle: LETTERS, grid })

/** A scale of values, with lines to read them by. */
export const valueAxis = (format: (value: number) => string) => ({
  type: 'value' as const,
  axisLine: { show: false },
  axisTick: { show: false },
  splitNumber: 4,
  axisLabel: { ...SMALL, formatter: format, hideOverlap: true },
  splitLine: { lineStyle: { color: COLOUR.grid } },
})

/** A scale of shares from none to all. */
export const shareAxis = (format: (value: number) => string) => ({
  ...valueAxis(format),
  min: 0,
  max: 1,
  interval: 0.25,
})

/** Letters are measured by guess; wider ones than guessed still fit. */
const SAFETY = 0.85

/** Names keep off signs that lie on the edge of the plot. */
const NAME_GAP = 14

/** Names in a column beside the plot, the first on top. Long ones are broken into lines. */
export const nameColumn = (names: readonly string[], width: number) => ({
  type: 'category' as const,
  inverse: true,
  data: [...names],
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: {
    ...LETTERS,
    interval: 0,
    margin: NAME_GAP,
    width: width * SAFETY,
    overflow: 'break' as const,
    lineHeight: 16,
  },
})

/** Names in a row under the plot. */
export const nameRow = (names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisLine: { lineStyle: { color: COLOUR.grid } },
  axisTick: { show: false },
  axisLabel: { ...SMALL, interval: 0 },
})

/** The key to the series, on top: their colours and shapes. */
export const legend = (names: readonly string[]) => ({
  top: 0,
  left: 0,
  itemWidth: 12,
  itemHeight: 11,
  itemGap: 18,
  selectedMode: false as const,
  textStyle: LETTERS,
  data: names.map((name, index) => ({
    name,
    icon: seriesShape(index),
    itemStyle: { color: seriesColour(index), opacity: 1 },
  })),
})

/** Height that the key takes. */
export const LEGEND_HEIGHT = 30
