/** Dots in rows, with intervals through them, before a band and lines of targets. */
import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts'
import {
  COLOUR,
  frame,
  legend,
  LEGEND_HEIGHT,
  nameColumn,
  seriesColour,
  seriesShape,
  SMALL,
  valueAxis,
} from './frame.ts'

export interface Dot {
  row: number
  value: number
  /** The interval through the dot. */
  interval?: readonly [low: number, high: number]
  /** A hollow dot lies where it should not. */
  hollow?: boolean
}

interface DotSeries {
  name: string
  dots: Dot[]
}

/** A line across all rows. */
interface Mark {
  at: number
  label: string
}

export interface DotChart {
  rows: string[]
  series: DotSeries[]
  format: (value: number) => string
  /** From and to. */
  band?: readonly [low: number, high: number]
  marks?: Mark[]
  /** Words to the right of each row. */
  labels?: string[]
  /** Pixels for the names of the rows, and for the labels to the right. */
  nameWidth: number
  labelWidth: number
  rowHeight: number
}

const BOTTOM = 28
const SIZE = 11

/** Height of a chart of dots, in pixels. */
export const dotsHeight = ({ rows, series, marks, rowHeight }: DotChart): number =>
  topOf({ series, marks }) + rows.length * rowHeight + BOTTOM

const topOf = ({ series, marks }: Pick<DotChart, 'series'> & { marks: Mark[] | undefined }) =>
  (series.length > 1 ? LEGEND_HEIGHT : 6) + (marks ? 18 : 0)

/** Rows of dots. With several series, each has its line within a row. */
export function dotsOption(chart: DotChart): EChartsOption {
  const { rows, series, format, nameWidth, labelWidth, rowHeight, marks, labels } = chart
  const gap = rowHeight / (series.length + 1)
  return {
    ...frame({
      left: nameWidth + 16,
      right: labelWidth + 12,
      top: topOf({ series, marks }),
      bottom: BOTTOM,
    }),
    ...(series.length > 1 && { legend: legend(series.map(({ name }) => name)) }),
    xAxis: { ...valueAxis(format), ...extent(chart) },
    yAxis: [
      { ...nameColumn(rows, nameWidth), splitLine: rowLines(series.length) },
      { ...nameColumn(labels ?? [], labelWidth), position: 'right' },
    ],
    series: series.flatMap((one, index) => {
      const offset = gap * (index - (series.length - 1) / 2)
      return [
        ...(index === 0 ? [background(chart)] : []),
        intervals(one.dots, index, offset),
        dots(one, index, offset),
      ]
    }),
  }
}

/** Rows with several dots are told apart by lines between them. */
const rowLines = (series: number) => ({
  show: series > 1,
  interval: 0,
  lineStyle: { color: COLOUR.grid },
})

/** Least and most of all that is drawn, on round numbers, and the step between the lines. */
function extent({ series, band, marks }: DotChart) {
  const values = [
    ...series.flatMap(({ dots }) =>
      dots.flatMap(({ value, interval = [] }) => [value, ...interval]),
    ),
    ...(band ?? []),
    ...(marks ?? []).map(({ at }) => at),
  ]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const interval = roundStep((high - low) / 3 || 0.1)
  const least = Math.floor(low / interval)
  const most = Math.max(least + 1, Math.ceil(high / interval))
  return { min: least * interval, max: most * interval, interval }
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below a step. */
function roundStep(step: number): number {
  const unit = 10 ** Math.floor(Math.log10(step))
  return unit * ([1, 2, 2.5, 5].find((times) => times * unit >= step) ?? 10)
}

/** The band and the lines, behind the dots. The rows start on top, and so do the lines. */
function background({ band, marks }: DotChart): ScatterSeriesOption {
  return {
    type: 'scatter',
    silent: true,
    data: [],
    markArea: {
      silent: true,
      itemStyle: { color: COLOUR.band },
      data: band ? [[{ xAxis: band[0] }, { xAxis: band[1] }]] : [],
    },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: COLOUR.muted, type: [4, 3], width: 1.2 },
      label: { ...SMALL, textBorderWidth: 0, position: 'start' },
      data: (marks ?? []).map(({ at, label }) => ({
        xAxis: at,
        label: { formatter: () => label },
      })),
    },
  }
}

function intervals(dots: readonly Dot[], index: number, offset: number): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    data: dots.flatMap(({ row, interval }) => (interval ? [[...interval, row]] : [])),
    encode: { x: [0, 1], y: 2 },
    renderItem: (_, api) => {
      const [left, y] = api.coord([api.value(0), api.value(2)]) as [number, number]
      const [right] = api.coord([api.value(1), api.value(2)]) as [number, number]
      const at = y + offset
      const cap = (x: number) => ({ x1: x, x2: x, y1: at - 4, y2: at + 4 })
      const lines = [{ x1: left, x2: right, y1: at, y2: at }, cap(left), cap(right)]
      return {
        type: 'group',
        children: lines.map((shape) => ({
          type: 'line' as const,
          shape,
          style: { stroke: seriesColour(index), lineWidth: 2 },
        })),
      }
    },
  }
}

function dots({ name, dots }: DotSeries, index: number, offset: number): ScatterSeriesOption {
  return {
    type: 'scatter',
    name,
    silent: true,
    symbol: seriesShape(index),
    symbolSize: SIZE,
    symbolOffset: [0, offset],
    itemStyle: { color: seriesColour(index), opacity: 1 },
    data: dots.map(({ row, value, hollow }) => ({
      value: [value, row],
      ...(hollow && {
        itemStyle: { color: COLOUR.card, borderColor: seriesColour(index), borderWidth: 2.5 },
      }),
    })),
  }
}
