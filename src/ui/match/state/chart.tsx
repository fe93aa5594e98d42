/** Lines over the rounds. Lines differ in their stroke and their mark, not only in colour. */
import { PowerMark, powerColour } from '../../parts/power-mark.tsx'

export interface ChartLine {
  name: string
  /** -1 for a line of no power. */
  power: number
  values: number[]
}

interface Props {
  lines: readonly ChartLine[]
  /** Top of the scale. */
  most: number
  label: string
}

const [WIDTH, HEIGHT, LEFT, RIGHT, EDGE] = [320, 130, 22, 34, 12]
const DASHES = ['none', '7 3', '2 3', '9 3 2 3']

export function Chart({ lines, most, label }: Props) {
  const last = Math.max(1, lines[0]!.values.length - 1)
  const x = (round: number) => LEFT + ((WIDTH - LEFT - RIGHT) * round) / last
  const y = (value: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / most
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="state-chart" role="img" aria-label={label}>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} className="grid" />
          <text x={LEFT - 5} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <Line key={line.name} line={line} x={x} y={y} shift={shiftOf(lines, line)} />
      ))}
    </svg>
  )
}

/** Marks that end on one height stand beside each other. */
const shiftOf = (lines: readonly ChartLine[], line: ChartLine): number =>
  lines.slice(0, lines.indexOf(line)).filter(({ values }) => values.at(-1) === line.values.at(-1))
    .length

interface LineProps {
  line: ChartLine
  x: (round: number) => number
  y: (value: number) => number
  shift: number
}

function Line({ line: { power, values }, x, y, shift }: LineProps) {
  const end = values.length - 1
  const colour = power < 0 ? 'var(--ink)' : powerColour(power)
  const points = values.map((value, round) => `${x(round)},${y(value)}`)
  return (
    <g>
      <polyline
        points={points.join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth="2.5"
        strokeDasharray={DASHES[Math.max(0, power)]}
      />
      {power >= 0 && (
        <svg x={x(end) + 3 + 10 * shift} y={y(values[end]!) - 5} width="10" height="10">
          <PowerMark power={power} size="10" />
        </svg>
      )}
      {power < 0 && (
        <text x={x(end) + 5} y={y(values[end]!) + 4}>
          {values[end]}
        </text>
      )}
    </g>
  )
}
