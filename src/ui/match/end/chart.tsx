/** Points over the rounds: a line and a shape for each power, and the same numbers as a table. */
import { POINT } from '../../../rules/index.ts'
import { pointsCourse } from '../../../view/index.ts'
import { powerColour, PowerMark } from '../../parts/power-mark.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { useSay } from '../../say.tsx'
import { useMatch } from '../context.ts'
import { scaleFor, type Frame, type Scale } from './scale.ts'
import { Who, WhoHeads } from './standings.tsx'

const FRAME: Frame = { width: 360, height: 220, left: 34, right: 14, top: 12, bottom: 26 }
const MARK = 9

export function Chart() {
  const say = useSay()
  const { opening, rounds } = useMatch()
  const course = pointsCourse(opening, rounds).map((line) => line.map((value) => value / POINT))
  const count = rounds.length + 1
  const scale = scaleFor(FRAME, course.flat(), count)
  return (
    <section className="end-part">
      <h2>{say('end.chart')}</h2>
      <ul className="end-legend">
        {course.map((_, power) => (
          // Powers are told apart by their place in the scenario.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={power}>
            <Who power={power} />
          </li>
        ))}
      </ul>
      <svg
        className="end-chart"
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={say('end.chartLabel')}
      >
        <Grid scale={scale} count={count} />
        {course.map((line, power) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Line key={power} line={line} power={power} scale={scale} />
        ))}
      </svg>
      <Fold className="end-lines" title={say('end.chartTable')}>
        <CourseTable course={course} />
      </Fold>
    </section>
  )
}

function Grid({ scale: { ticks, x, y }, count }: { scale: Scale; count: number }) {
  return (
    <g className="end-grid">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={FRAME.left} x2={FRAME.width - FRAME.right} y1={y(tick)} y2={y(tick)} />
          <text x={FRAME.left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {Array.from({ length: count }, (_, round) => (
        <text key={round} x={x(round)} y={FRAME.height - 6} textAnchor="middle">
          {round}
        </text>
      ))}
    </g>
  )
}

interface LineProps {
  line: readonly number[]
  power: number
  scale: Scale
}

function Line({ line, power, scale: { x, y } }: LineProps) {
  const places = line.map((value, index) => [x(index), y(value)] as const)
  return (
    <g>
      <polyline
        points={places.map((place) => place.join()).join(' ')}
        fill="none"
        stroke={powerColour(power)}
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {places.map(([left, top]) => (
        <g key={left} transform={`translate(${left - MARK / 2} ${top - MARK / 2})`}>
          <PowerMark power={power} size={`${MARK}`} />
        </g>
      ))}
    </g>
  )
}

function CourseTable({ course }: { course: readonly (readonly number[])[] }) {
  const say = useSay()
  const [first = []] = course
  return (
    <Scroll label={say('end.chartTable')}>
      <table className="end-table">
        <thead>
          <tr>
            <th scope="col">{say('end.round')}</th>
            <WhoHeads powers={[...course.keys()]} />
          </tr>
        </thead>
        <tbody>
          {first.map((_, round) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={round}>
              <th scope="row">{round === 0 ? say('end.start') : round}</th>
              {course.map((line, power) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={power}>{say('end.points', { points: line[round]! })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
