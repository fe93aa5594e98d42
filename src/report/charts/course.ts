/** Shares as lines over rounds and, below them on the same rounds, as bars. */
import type { EChartsOption } from 'echarts'
import {
  COLOUR,
  frame,
  legend,
  LEGEND_HEIGHT,
  nameRow,
  seriesColour,
  seriesDash,
  seriesShape,
  SMALL,
  shareAxis,
} from './frame.ts'

export interface CourseChart {
  rounds: string[]
  lines: { name: string; values: (number | null)[] }[]
  lineTitle: string
  bars: (number | null)[]
  barTitle: string
  format: (value: number) => string
}

const LINES = 200
const BARS = 80
const GAP = 44
const BOTTOM = 28
const SIDES = { left: 52, right: 16 }

/** Height of a chart of lines and bars, in pixels. */
export const COURSE_HEIGHT = LEGEND_HEIGHT + 24 + LINES + GAP + BARS + BOTTOM

export function courseOption(chart: CourseChart): EChartsOption {
  const { rounds, lines, lineTitle, bars, barTitle, format } = chart
  const top = LEGEND_HEIGHT + 24
  return {
    ...frame({ ...SIDES, top, bottom: 0 }),
    legend: { ...legend([]), itemWidth: 34, data: lines.map(({ name }) => name) },
    grid: [
      { ...SIDES, top, height: LINES },
      { ...SIDES, top: top + LINES + GAP, height: BARS },
    ],
    xAxis: [
      { ...nameRow(rounds), gridIndex: 0, axisLabel: { show: false } },
      { ...nameRow(rounds), gridIndex: 1 },
    ],
    yAxis: [
      { ...shareAxis(format), ...axisTitle(lineTitle), gridIndex: 0 },
      { ...shareAxis(format), ...axisTitle(barTitle), gridIndex: 1, interval: 0.5 },
    ],
    series: [
      ...lines.map(({ name, values }, index) => ({
        type: 'line' as const,
        name,
        silent: true,
        symbol: seriesShape(index),
        symbolSize: 9,
        lineStyle: { width: 2.5, type: seriesDash(index), color: seriesColour(index) },
        itemStyle: { color: seriesColour(index) },
        data: values,
      })),
      {
        type: 'bar',
        silent: true,
        xAxisIndex: 1,
        yAxisIndex: 1,
        barWidth: '45%',
        itemStyle: { color: COLOUR.accent, borderRadius: [3, 3, 0, 0] },
        data: bars,
      },
    ],
  }
}

/** A title above an axis, flush with the picture's left side. */
const axisTitle = (name: string) => ({
  name,
  nameLocation: 'end' as const,
  nameGap: 12,
  nameTextStyle: { ...SMALL, align: 'left' as const, padding: [0, 0, 0, -44] },
})
