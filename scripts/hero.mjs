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
/** Least area of an island, a lake or an exclave. */
const SPECK = 240
/** What the picture shows of the board. */
const FRAME = { left: -700, top: -260, right: 1900, bottom: 1240 }
/** Where the lines of each power begin: east, south-east, north. */
const SIDES = [
  { from: [1760, 250], bend: -0.2 },
  { from: [1600, 930], bend: 0.22 },
  { from: [560, -110], bend: 0.2 },
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

const shapePath = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates)
    .flat()
    .filter((ring) => area(ring) > SPECK)
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
const lakes = shapePath(feature(plain, plain.objects.lakes).geometry)

const lines = SIDES.map(({ from, bend }, power) => {
  const arcs = capitals.map((to) => arc(from, to, bend)).join('')
  return `<path class="vector vector-${power}" d="${arcs}"/>`
})
const { left, top, right, bottom } = FRAME
writeFileSync(
  PICTURE,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
<path class="far" d="${shapePath(land)}"/>
${states.map((state, index) => `<path class="state state-${index}" d="${shapePath(feature(plain, state).geometry)}"/>`).join('\n')}
<path class="lake" d="${lakes}"/>
${lines.join('\n')}
${capitals.map(([x, y]) => `<circle class="capital" cx="${round(x)}" cy="${round(y)}" r="9"/>`).join('\n')}
</svg>
`,
)
