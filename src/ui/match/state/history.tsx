/** How a state moved from round to round. */
import { useMemo } from 'react'
import { powerName, stateName } from '../../../text/names.ts'
import { course } from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'
import { Chart, type ChartLine } from './chart.tsx'

export function History({ state }: { state: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { view, opening, rounds } = useMatch()
  const { world } = view
  const { stability, alignment } = useMemo(
    () => course(world, opening, rounds, state),
    [world, opening, rounds, state],
  )
  const powers = alignment.map((values, power) => ({
    name: powerName(tongue, power),
    power,
    values,
  }))
  const calm = [{ name: words('stabilityName'), power: -1, values: stability }]
  const label = (what: string, lines: readonly ChartLine[]) =>
    words('courseLabel', {
      what,
      state: stateName(tongue, state),
      lines: lines
        .map(({ name, values }) =>
          words('courseLine', { name, from: values[0]!, to: values.at(-1)! }),
        )
        .join(', '),
    })
  return (
    <div className="state-history">
      <h3>{words('alignmentCourse')}</h3>
      <Chart lines={powers} most={20} label={label(words('alignmentCourse'), powers)} />
      <h3>{words('stabilityCourse')}</h3>
      <Chart lines={calm} most={10} label={label(words('stabilityCourse'), calm)} />
      <Fold title={words('asTable')}>
        <CourseTable lines={[...powers, ...calm]} />
      </Fold>
    </div>
  )
}

function CourseTable({ lines }: { lines: readonly ChartLine[] }) {
  const words = useWords()
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{words('roundColumn')}</th>
          {lines.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines[0]!.values.map((_, round) => (
          // The place of a value is its round.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={round}>
            <th scope="row">{round === 0 ? words('start') : round}</th>
            {lines.map(({ name, values }) => (
              <td key={name}>{values[round]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
