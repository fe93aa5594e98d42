/** Who leads a state, over its land: a wash of the leader's colour, stripes of several. */
import { boxOfArea } from '../map/geography.ts'
import type { Area } from '../map/types.ts'
import { landColour, type Theme } from '../theme.ts'
import type { Frame, Pen } from './canvas.ts'

/** A state that somebody leads. */
export interface Lead {
  path: Path2D
  area: Area
  powers: readonly number[]
}

/** Css pixels. */
const STRIPE = 7

/** Paints in board units. */
export function paintLeads(g: Pen, theme: Theme, { dpr, k }: Frame, leads: readonly Lead[]): void {
  g.globalAlpha = theme.land.wash
  for (const { path, area, powers } of leads) {
    const [only, ...more] = powers.map((power) => landColour(theme, power))
    if (only === undefined) continue
    g.fillStyle = only
    if (more.length === 0) g.fill(path, 'evenodd')
    else paintStripes(g, path, area, { colours: [only, ...more], wide: (STRIPE * dpr) / k })
  }
  g.globalAlpha = 1
}

function paintStripes(
  g: Pen,
  path: Path2D,
  area: Area,
  { colours, wide }: { colours: readonly string[]; wide: number },
): void {
  const [low, high] = boxOfArea(area)
  const tall = high[1] - low[1]
  g.save()
  g.clip(path, 'evenodd')
  g.lineCap = 'butt'
  g.lineWidth = wide
  colours.forEach((colour, place) => {
    g.beginPath()
    for (let x = low[0] - tall + place * wide; x < high[0]; x += colours.length * wide) {
      g.moveTo(x, low[1])
      g.lineTo(x + tall, high[1])
    }
    g.strokeStyle = colour
    g.stroke()
  })
  g.restore()
}
