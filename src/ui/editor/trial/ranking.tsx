/** Numbers by how far a step of them moves the wins. */
import type { Interval, NamedKnob, NumberReport } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { listOf } from '../../../text/lists.ts'
import { powerColour, PowerMark } from '../../parts/power-mark.tsx'
import { useLanguage } from '../../say.tsx'
import { usePlaceNames, usePowerNames } from './ground.ts'
import { Bar } from './share-chart.tsx'
import { useProvingWords } from './words.ts'

interface Props {
  /** The one with the largest shift first. */
  numbers: readonly NumberReport[]
  /** Pointers of numbers that could not be changed. */
  fixed: readonly string[]
  about: Scenario
  knobs: readonly NamedKnob[]
}

export function Ranking({ numbers, fixed, about, knobs }: Props) {
  const { say } = useProvingWords()
  const language = useLanguage()
  const nameOf = usePlaceNames(about, knobs)
  const standing = numbers.filter(({ largest }) => largest.standsOut).length
  const reach = Math.max(...numbers.flatMap(({ largest }) => largest.ci.map(Math.abs)))
  return (
    <section className="proving-part">
      <h3>{say('ranked')}</h3>
      <p>{standing === 0 ? say('nothingStandsOut') : say('someStandOut', { count: standing })}</p>
      <table className="proving-table proving-ranking">
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('largestShift')}</th>
            <td aria-hidden="true" />
            <th scope="col">{say('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => (
            <Row
              key={number.pointer}
              number={number}
              name={nameOf(number.pointer)}
              about={about}
              reach={reach}
            />
          ))}
        </tbody>
      </table>
      <p className="muted small">{say('rankedHint')}</p>
      {fixed.length > 0 && (
        <p>{say('cannotChange', { names: listOf(language, fixed.map(nameOf)) })}</p>
      )}
    </section>
  )
}

interface RowProps {
  number: NumberReport
  name: string
  about: Scenario
  /** The largest end of all intervals, up or down: half of the bars' length. */
  reach: number
}

function Row({ number: { from, largest }, name, about, reach }: RowProps) {
  const { say, shift } = useProvingWords()
  const nameOf = usePowerNames(about)
  const power = about.powers.findIndex(({ id }) => id === largest.power)
  const place = (difference: number) => (reach > 0 ? (difference / reach + 1) / 2 : 1 / 2)
  const [low, high] = largest.ci
  return (
    <tr>
      <th scope="row">{say('change', { name, from, to: largest.to })}</th>
      <td>
        <PowerMark power={power} />{' '}
        {say('shiftOf', { power: nameOf(largest.power), shift: shift(largest.difference) })}
        <span className="proving-about">
          {say('intervalOf', { low: shift(low), high: shift(high) })}
        </span>
      </td>
      <td aria-hidden="true" className="proving-bar-cell">
        <Bar
          value={place(largest.difference)}
          range={largest.ci.map(place) as Interval}
          line={1 / 2}
          colour={powerColour(power)}
        />
      </td>
      <td>
        {largest.standsOut ? (
          <strong>
            <span aria-hidden="true">★ </span>
            {say('standsOut')}
          </strong>
        ) : (
          <span className="muted">{say('withinChance')}</span>
        )}
      </td>
    </tr>
  )
}
