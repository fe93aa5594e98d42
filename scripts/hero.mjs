/**
 * Makes `assets/start/hero.svg`, the picture of the start screen, out of the board's map: land, the
 * playable states, their capitals, and a line from each power's side to each capital. Run it again
 * after `npm run map`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { feature, merge } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const MAP = new URL('../assets/map/central-asia.topo.json', import.meta.url)
const PICTURE = new URL('../assets/start/hero.svg', import.meta.url)

/** Least area of a triangle that a corner makes with its neighbours, in square board units. */
const DETAIL = 26
/** Least area of an island or an exclave, and of a lake. */
const SPECK = 240
const POND = 1100
/** What the picture shows of the board. */
const FRAME = { left: -700, top: -260, right: 1900, bottom: 1240 }
/** Where the lines of each power begin: in the east, the south-east and the north; and its mark there. */
const SIDES = [
  { from: [1690, 210], bend: -0.2, mark: ([x, y]) => `<circle cx="${x}" cy="${y}" r="27"/>` },
  {
    from: [1560, 900],
    bend: 0.22,
    mark: ([x, y]) => `<rect x="${x - 25}" y="${y - 25}" width="50" height="50"/>`,
  },
  {
    from: [690, -10],
    bend: 0.16,
    mark: ([x, y]) => `<path d="M${x},${y - 32}l31,56h-62z"/>`,
  },
]

const board = JSON.parse(readFileSync(MAP, 'utf8'))
const plain = simplify(presimplify(board), DETAIL)

const area = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )

/** A ring in whole numbers, each corner relative to the one before. */
function ringPath(ring) {
  const corners = ring.slice(0, -1).map((corner) => corner.map(Math.round))
  const [first, ...rest] = corners
  let [x, y] = first
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x},${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${first.join(',')}l${steps.join(' ')}z`
}

const shapePath = ({ type, coordinates }, least = SPECK) =>
  (type === 'Polygon' ? [coordinates] : coordinates)
    .flat()
    .filter((ring) => area(ring) > least)
    .map(ringPath)
    .join('')

const round = (value) => Math.round(value)

function arc([fromX, fromY], [toX, toY], bend) {
  const middle = [(fromX + toX) / 2, (fromY + toY) / 2]
  const control = [round(middle[0] - (toY - fromY) * bend), round(middle[1] + (toX - fromX) * bend)]
  return `M${fromX},${fromY}Q${control.join(',')} ${round(toX)},${round(toY)}`
}

const states = plain.objects.states.geometries
const capitals = Object.values(board.meta.capitals).map(({ at }) => at)
const land = merge(plain, [plain.objects.context, ...states])
const lakes = shapePath(feature(plain, plain.objects.lakes).geometry, POND)

const lines = SIDES.map(({ from, bend, mark }, power) => {
  const arcs = capitals.map((to) => arc(from, to, bend)).join('')
  return `<g class="vector vector-${power}"><path class="arcs" d="${arcs}"/>${mark(from)}</g>`
})
const inFrame = ([x, y]) =>
  x > FRAME.left - 200 && x < FRAME.right + 200 && y > FRAME.top - 200 && y < FRAME.bottom + 200
const graticule = feature(board, board.objects.graticule)
  .geometry.coordinates.map((line) => line.filter(inFrame).filter((_, place) => place % 3 === 0))
  .filter((line) => line.length > 1)
  .map((line) => `M${line.map((corner) => corner.map(round).join(',')).join('L')}`)
  .join('')
const [[reliefLeft, reliefTop], [reliefRight, reliefBottom]] = board.meta.relief.bounds
// The page puts the address of the relief in.
const relief = `<image class="relief" href="RELIEF" x="${reliefLeft}" y="${reliefTop}" width="${reliefRight - reliefLeft}" height="${reliefBottom - reliefTop}" preserveAspectRatio="none"/>`
const { left, top, right, bottom } = FRAME
writeFileSync(
  PICTURE,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
<path class="far" d="${shapePath(land)}"/>
${states.map((state, index) => `<path class="state state-${index}" d="${shapePath(feature(plain, state).geometry)}"/>`).join('\n')}
${relief}
<path class="lake" d="${lakes}"/>
<path class="graticule" d="${graticule}"/>
${lines.join('\n')}
${capitals.map(([x, y]) => `<circle class="capital" cx="${round(x)}" cy="${round(y)}" r="9"/>`).join('\n')}
</svg>
`,
)
