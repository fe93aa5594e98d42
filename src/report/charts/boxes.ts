/** Distributions in rows, as boxes with whiskers. */
import type { EChartsOption } from 'echarts'
import { COLOUR, frame, nameColumn, seriesColour, valueAxis } from './frame.ts'

/** Least, lower quartile, median, upper quartile, most. */
export type FiveNumbers = [number, number, number, number, number]

export interface BoxChart {
  rows: string[]
  boxes: FiveNumbers[]
  format: (value: number) => string
  nameWidth: number
}

const ROW = 52
const BOTTOM = 28

/** Height of a chart of boxes, in pixels. */
export const boxesHeight = ({ rows }: BoxChart): number => rows.length * ROW + BOTTOM + 6

export const boxesOption = ({ rows, boxes, format, nameWidth }: BoxChart): EChartsOption => ({
  ...frame({ left: nameWidth + 16, right: 20, top: 6, bottom: BOTTOM }),
  xAxis: { ...valueAxis(format), scale: true },
  yAxis: nameColumn(rows, nameWidth),
  series: [
    {
      type: 'boxplot',
      silent: true,
      boxWidth: [18, 26],
      data: boxes.map((value, index) => ({
        value,
        itemStyle: { color: COLOUR.band, borderColor: seriesColour(index), borderWidth: 2 },
      })),
    },
  ],
})
