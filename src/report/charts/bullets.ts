/** Figures in rows, each on a scale of its own, before its target. */
import type { CustomSeriesOption, EChartsOption } from 'echarts'
import type { Target } from '../../lab/targets.ts'
import { COLOUR, frame, nameColumn } from './frame.ts'

export interface Bullet extends Target {
  /** Words behind the row. */
  label: string
}

const ROW = 40
const NAMES = 170
const LABELS = 212

/** Height of a chart of bullets, in pixels. */
export const bulletsHeight = (bullets: readonly Bullet[]): number => bullets.length * ROW + 12

export const bulletsOption = (bullets: readonly Bullet[]): EChartsOption => ({
  ...frame({ left: NAMES + 16, right: LABELS, top: 6, bottom: 6 }),
  xAxis: { type: 'value', min: 0, max: 1, show: false },
  yAxis: [
    nameColumn(
      bullets.map(({ name }) => name),
      NAMES,
    ),
    {
      ...nameColumn(
        bullets.map(({ label }) => label),
        LABELS,
      ),
      position: 'right',
    },
  ],
  series: [
    {
      type: 'custom',
      silent: true,
      data: bullets.map((_, row) => row),
      encode: { y: 0 },
      renderItem: (_, api) => picture(bullets, api),
    },
  ],
})

type Api = Parameters<NonNullable<CustomSeriesOption['renderItem']>>[1]

/** The track, the band of the target on it, and the sign of the figure. */
function picture(bullets: readonly Bullet[], api: Api) {
  const row = Number(api.value(0))
  const bullet = bullets[row]!
  const place = scaleOf(bullet)
  const [left, y] = api.coord([0, row]) as [number, number]
  const [right] = api.coord([1, row]) as [number, number]
  const strip = (from: number, to: number, height: number, fill: string) => ({
    type: 'rect' as const,
    shape: {
      x: left + from * (right - left),
      y: y - height / 2,
      width: (to - from) * (right - left),
      height,
      r: 3,
    },
    style: { fill },
  })
  const least = bullet.least === null ? 0 : place(bullet.least)
  const most = bullet.most === null ? 1 : place(bullet.most)
  return {
    type: 'group' as const,
    children: [
      strip(0, 1, 4, COLOUR.grid),
      strip(least, most, 18, COLOUR.band),
      sign(left + place(bullet.value) * (right - left), y, bullet.holds),
    ],
  }
}

/** Where a value lies on the scale of a figure, from 0 to 1. */
function scaleOf({ value, least, most }: Bullet): (value: number) => number {
  const marks = [value, least ?? value, most ?? value]
  const low = Math.min(0, ...marks)
  const high = Math.max(...marks)
  const length = (high - low || 1) * 1.15
  return (value) => (value - low) / length
}

/** A full disc where the target holds, a hollow diamond where not. */
function sign(x: number, y: number, holds: boolean) {
  if (holds) {
    return { type: 'circle' as const, shape: { cx: x, cy: y, r: 6 }, style: { fill: COLOUR.good } }
  }
  const points = [
    [x, y - 8],
    [x + 8, y],
    [x, y + 8],
    [x - 8, y],
  ]
  return {
    type: 'polygon' as const,
    shape: { points },
    style: { fill: COLOUR.card, stroke: COLOUR.bad, lineWidth: 2.5 },
  }
}
