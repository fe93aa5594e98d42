/** A grid of cells that are the darker the higher their number, which is written in them. */
import type { EChartsOption } from 'echarts'
import { COLOUR, frame, LETTERS, nameColumn, nameRow } from './frame.ts'

export interface HeatChart {
  rows: string[]
  columns: string[]
  /** Per row, a number in each column, or null for an empty cell. */
  values: (number | null)[][]
  /** The number of the darkest cells; the palest have 0. */
  most: number
  format: (value: number) => string
  nameWidth: number
}

const ROW = 34
const BOTTOM = 30
/** Letters stay legible on the darkest cell. */
const DARKEST = 0.6

/** Height of a grid of cells, in pixels. */
export const heatHeight = ({ rows }: HeatChart): number => rows.length * ROW + BOTTOM + 6

export function heatOption(chart: HeatChart): EChartsOption {
  const { rows, columns, values, most, format, nameWidth } = chart
  const cells = values.flatMap((row, y) =>
    row.flatMap((value, x) => (value === null ? [] : [{ x, y, value }])),
  )
  return {
    ...frame({ left: nameWidth + 16, right: 8, top: 6, bottom: BOTTOM }),
    xAxis: { ...nameRow(columns), axisLine: { show: false } },
    yAxis: nameColumn(rows, nameWidth),
    series: [
      {
        type: 'custom',
        silent: true,
        data: cells.map(({ x, y, value }) => [x, y, value]),
        renderItem: (_, api) => {
          const [x, y] = api.coord([api.value(0), api.value(1)]) as [number, number]
          const [width, height] = api.size!([1, 1]) as [number, number]
          const value = Number(api.value(2))
          return {
            type: 'rect',
            shape: {
              x: x - width / 2 + 1,
              y: y - height / 2 + 1,
              width: width - 2,
              height: height - 2,
              r: 3,
            },
            style: { fill: COLOUR.accent, fillOpacity: (DARKEST * value) / most },
            textContent: { type: 'text', style: { ...CELL_LETTERS, text: format(value) } },
            textConfig: { position: 'inside' },
          }
        },
      },
    ],
  }
}

const CELL_LETTERS = { ...LETTERS, fill: COLOUR.ink, stroke: 'none' }
