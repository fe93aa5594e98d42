/** The map to be printed and written on: outlines, names, and room for numbers. */
import { useMemo } from 'react'
import rawMap from '../../../../assets/map/central-asia.topo.json'
import { mapFor, type Outline } from '../../../board/map/abstract/index.ts'
import { boxOfArea, decode, mapIdOf } from '../../../board/map/geography.ts'
import type { Area, BoardMap, Box, Line, Point } from '../../../board/map/types.ts'
import { localise, type Scenario } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { useLessonWords } from './words.ts'

const shipped = decode(rawMap as unknown as BoardMap)

/** Room around the states, and the size of letters, in board units. */
const MARGIN = 20
const LETTERS = 26

const middleOf = (line: Line): Point => line[Math.floor(line.length / 2)]!

const pathOf = (area: Area): string =>
  area
    .flatMap((rings) => rings.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`))
    .join('')

function around(boxes: readonly Box[]): string {
  const [left, top, right, bottom] = [
    Math.min(...boxes.map(([from]) => from[0])) - MARGIN,
    Math.min(...boxes.map(([from]) => from[1])) - MARGIN,
    Math.max(...boxes.map(([, to]) => to[0])) + MARGIN,
    Math.max(...boxes.map(([, to]) => to[1])) + MARGIN,
  ]
  return `${left} ${top} ${right - left} ${bottom - top}`
}

/** On paper nothing lies round the states. */
function outlineOf({ states }: Scenario): Outline {
  const ids = states.map(({ id }) => id)
  return {
    states: states.map(({ id, borders }) => ({
      id,
      neighbours: borders.map((other) => ids.indexOf(other)),
    })),
    powers: [],
  }
}

export function PaperMap({ scenario }: { scenario: Scenario }) {
  const words = useLessonWords()
  const language = useLanguage()
  const geography = useMemo(() => mapFor(shipped, outlineOf(scenario)), [scenario])
  const drawn = scenario.states.map(({ id, name }) => {
    const mapId = mapIdOf(geography, id)!
    const area = geography.states.get(mapId)!
    const at = middleOf(geography.meta.labels.states[mapId]!.curve)
    return { id, name: localise(name, language), area, at }
  })
  const powers = scenario.powers.map(({ id, name }) => ({ id, name: localise(name, language) }))
  return (
    <>
      <svg
        className="paper-map"
        viewBox={around(drawn.map(({ area }) => boxOfArea(area)))}
        role="img"
        aria-label={words('paperMap')}
      >
        {drawn.map(({ id, area }) => (
          <path key={id} d={pathOf(area)} />
        ))}
        {drawn.map(({ id, name, at: [x, y] }) => (
          <text key={id} x={x} y={y} fontSize={LETTERS}>
            {name}
          </text>
        ))}
      </svg>
      <table className="order-sheet paper-states">
        <thead>
          <tr>
            <th scope="col">{words('state')}</th>
            {powers.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words('stability')}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {powers.map((power) => (
                <td key={power.id}>&nbsp;</td>
              ))}
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
