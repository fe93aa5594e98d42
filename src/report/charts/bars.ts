/** Shares as bars in rows, each with its words behind it. */
import type { EChartsOption } from 'echarts'
import { COLOUR, frame, LETTERS, nameColumn, shareAxis } from './frame.ts'

export interface BarChart {
  rows: string[]
  /** From 0 to 1. */
  values: number[]
  labels: string[]
  format: (value: number) => string
  nameWidth: number
  labelWidth: number
}

const ROW = 34
const BOTTOM = 28

/** Height of a chart of bars, in pixels. */
export const barsHeight = ({ rows }: BarChart): number => rows.length * ROW + BOTTOM + 6

export function barsOption(chart: BarChart): EChartsOption {
  const { rows, values, labels, format, nameWidth, labelWidth } = chart
  return {
    ...frame({ left: nameWidth + 16, right: labelWidth + 12, top: 6, bottom: BOTTOM }),
    xAxis: shareAxis(format),
    yAxis: nameColumn(rows, nameWidth),
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: '55%',
        itemStyle: { color: COLOUR.accent, borderRadius: [0, 3, 3, 0] },
        label: {
          ...LETTERS,
          show: true,
          position: 'right',
          formatter: ({ dataIndex }) => labels[dataIndex]!,
        },
        data: values,
      },
    ],
  }
}
