/** What the next review would pay as things stand: state by state, and in all. */
import type { ReactNode } from 'react'
import { stateName } from '../../../text/names.ts'
import { nextReviewRound, pointsOf, type Award } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { PowerHeads } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'
import { useReview } from './use-review.ts'

export function NextReview() {
  const words = useWords()
  const { board, view } = useMatch()
  const { awards, mistrust, interest, totals } = useReview()
  const round = nextReviewRound(view)
  if (round === 0) return null
  const left = round - view.position.round
  return (
    <section className="desk-section">
      <h3>{words('nextReview')}</h3>
      <p className="muted small">
        {words('review', { left, round })}. {words('nextReviewHelp')}
      </p>
      <table className="desk-table powers-review">
        <thead>
          <tr>
            <th scope="col">{words('stateColumn')}</th>
            <PowerHeads powers={board.powers} />
          </tr>
        </thead>
        <tbody>
          {awards.map((award) => (
            <AwardRow key={award.state} award={award} />
          ))}
          <Row name={words('mistrust')} values={mistrust} />
          <Row name={words('interestRow')} values={interest.map(({ twelfths }) => twelfths)} />
        </tbody>
        <tfoot>
          <Row name={words('total')} values={totals} />
        </tfoot>
      </table>
    </section>
  )
}

function AwardRow({ award: { state, firsts, twelfths } }: { award: Award }) {
  const words = useWords()
  const tongue = useTongue()
  const weight = tongue.world.weight[state]!
  return (
    <Row
      name={words('weightOf', { state: stateName(tongue, state), weight })}
      values={twelfths}
      firsts={firsts}
    />
  )
}

interface RowProps {
  name: ReactNode
  values: readonly number[]
  firsts?: readonly number[]
}

const NOBODY: readonly number[] = []

/** A row of points; nothing is a dash, and the first are bold. */
function Row({ name, values, firsts = NOBODY }: RowProps) {
  const words = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, power) => {
        const text = value === 0 ? words('none') : words('points', { points: pointsOf(value) })
        return (
          // The place of a value is its power.
          // oxlint-disable-next-line react/no-array-index-key
          <td key={power}>{firsts.includes(power) ? <strong>{text}</strong> : text}</td>
        )
      })}
    </tr>
  )
}
