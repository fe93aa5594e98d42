/** The powers on a circle, with arrows both ways between them that carry their wariness. */
import { powerName } from '../../../text/names.ts'
import { PowerMark, powerColour } from '../../parts/power-mark.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'
import { levelOf } from './levels.ts'

const WIDTH = 320
const RADIUS = 100
/**
 * Ovals on which so many powers stand: a line, a triangle, a square. The angle of the first, how wide
 * it is, the picture's height and where its middle lies, and at which share of an arrow its number stands.
 */
const SHAPES = [
  { powers: 2, first: Math.PI, wide: 1.1, height: 90, middle: 40, number: 0.4 },
  { powers: 3, first: -Math.PI / 2, wide: 1.15, height: 250, middle: 138, number: 0.4 },
  { powers: 4, first: (-3 * Math.PI) / 4, wide: 1.6, height: 240, middle: 118, number: 0.28 },
] as const
/** How far an arrow keeps from the middle line and from the marks at its ends. */
const [ASIDE, GAP] = [13, 30]

interface Point {
  x: number
  y: number
}

type Shape = (typeof SHAPES)[number]

const shapeOf = (count: number): Shape => SHAPES.find(({ powers }) => powers === count)!

function placeOf(power: number, { powers, first, wide, middle }: Shape): Point {
  const angle = first + (2 * Math.PI * power) / powers
  return {
    x: WIDTH / 2 + RADIUS * wide * Math.cos(angle),
    y: middle + RADIUS * Math.sin(angle),
  }
}

interface Ends {
  start: Point
  end: Point
  number: Point
}

/** The ends of the arrow from one place to another, to the left of the line between them. */
function ends(from: Point, to: Point, share: number): Ends {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const aside = { x: along.y * ASIDE, y: -along.x * ASIDE }
  const at = (distance: number): Point => ({
    x: from.x + along.x * distance + aside.x,
    y: from.y + along.y * distance + aside.y,
  })
  return { start: at(GAP), end: at(length - GAP), number: at(length * share) }
}

export function Circle() {
  const words = useWords()
  const { board } = useMatch()
  const powers = board.powers.map((_, power) => power)
  const { height } = shapeOf(powers.length)
  const pairs = powers.flatMap((from) =>
    powers.flatMap((to) => (from === to ? [] : [{ from, to }])),
  )
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="powers-circle"
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
  const shape = shapeOf(world.powers)
  const { start, end, number } = ends(placeOf(from, shape), placeOf(to, shape), shape.number)
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
  const shape = shapeOf(tongue.world.powers)
  const { x, y } = placeOf(power, shape)
  const above = y < shape.middle - 1
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
