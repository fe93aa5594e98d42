/** The powers on a circle, with arrows both ways between them that carry their wariness. */
import { powerName } from '../../../text/names.ts'
import { PowerMark, powerColour } from '../../parts/power-mark.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'
import { levelOf } from './levels.ts'

const [WIDTH, HEIGHT] = [320, 250]
const CENTRE = { x: WIDTH / 2, y: 138 }
const RADIUS = 100
/** How far an arrow keeps from the middle line and from the marks at its ends. */
const [ASIDE, GAP] = [13, 30]

interface Point {
  x: number
  y: number
}

const placeOf = (power: number, powers: number): Point => {
  const angle = (2 * Math.PI * power) / powers - Math.PI / 2
  return { x: CENTRE.x + RADIUS * 1.15 * Math.cos(angle), y: CENTRE.y + RADIUS * Math.sin(angle) }
}

/** The ends of the arrow from one place to another, to the left of the line between them. */
function ends(from: Point, to: Point): { start: Point; end: Point; number: Point } {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const aside = { x: along.y * ASIDE, y: -along.x * ASIDE }
  const at = (distance: number): Point => ({
    x: from.x + along.x * distance + aside.x,
    y: from.y + along.y * distance + aside.y,
  })
  return { start: at(GAP), end: at(length - GAP), number: at(length * 0.4) }
}

export function Triangle() {
  const words = useWords()
  const { board } = useMatch()
  const powers = board.powers.map((_, power) => power)
  const pairs = powers.flatMap((from) =>
    powers.flatMap((to) => (from === to ? [] : [{ from, to }])),
  )
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="powers-triangle"
      role="img"
      aria-label={words('warinessLabel')}
    >
      <defs>
        <marker
          id="wary-tip"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" fill="context-stroke" />
        </marker>
      </defs>
      {pairs.map(({ from, to }) => (
        <Arrow key={`${from} ${to}`} from={from} to={to} />
      ))}
      {powers.map((power) => (
        <Node key={power} power={power} />
      ))}
    </svg>
  )
}

function Arrow({ from, to }: { from: number; to: number }) {
  const { view } = useMatch()
  const { world, position } = view
  const value = position.wariness[from * world.powers + to]!
  const level = levelOf(world.rules, value)
  const { start, end, number } = ends(placeOf(from, world.powers), placeOf(to, world.powers))
  return (
    <g className={`powers-arrow ${level}`}>
      <line
        x1={start.x}
        y1={start.y}
        x2={end.x}
        y2={end.y}
        stroke={powerColour(from)}
        strokeWidth={1 + value / 2}
        markerEnd="url(#wary-tip)"
      />
      {level === 'calm' ? (
        <circle cx={number.x} cy={number.y} r="10" />
      ) : (
        <rect x={number.x - 11} y={number.y - 11} width="22" height="22" rx="3" />
      )}
      <text x={number.x} y={number.y + 5} textAnchor="middle">
        {value}
      </text>
    </g>
  )
}

function Node({ power }: { power: number }) {
  const tongue = useTongue()
  const { x, y } = placeOf(power, tongue.world.powers)
  const above = y < CENTRE.y
  return (
    <g>
      <svg x={x - 9} y={y - 9} width="18" height="18">
        <PowerMark power={power} size="18" />
      </svg>
      <text x={x} y={above ? y - 15 : y + 25} textAnchor="middle" className="powers-node">
        {powerName(tongue, power)}
      </text>
    </g>
  )
}
