/** How every power stands in a state: goodwill, stake, alignment, and the marks it left. */
import { powerName } from '../../../text/names.ts'
import { marksOf } from '../../../view/index.ts'
import { Meter } from '../../parts/meter.tsx'
import { powerColour } from '../../parts/power-mark.tsx'
import { useMatch, useTongue } from '../context.ts'
import { Warning } from '../desk/effects.tsx'
import { PowerName } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'

export function Standing({ state }: { state: number }) {
  const words = useWords()
  const { board } = useMatch()
  const ranked = board.powers
    .map((_, power) => power)
    .sort((a, b) => alignment(b) - alignment(a) || a - b)
  function alignment(power: number): number {
    return board.states[state]!.cells[power]!.alignment
  }
  return (
    <table className="desk-table state-powers">
      <thead>
        <tr>
          <th scope="col">{words('powersHere')}</th>
          <th scope="col">{words('goodwillName')}</th>
          <th scope="col">{words('stakeName')}</th>
          <th scope="col">{words('alignmentName')}</th>
        </tr>
      </thead>
      {ranked.map((power) => (
        <PowerRows key={power} state={state} power={power} />
      ))}
    </table>
  )
}

interface Place {
  state: number
  power: number
}

/** A power's numbers, and below them its goodwill as boxes and its marks. */
function PowerRows({ state, power }: Place) {
  const words = useWords()
  const tongue = useTongue()
  const { board } = useMatch()
  const { cells, leaders } = board.states[state]!
  const { goodwill, stake, overhang, alignment } = cells[power]!
  const what = words('goodwillOf', { power: powerName(tongue, power) })
  return (
    <tbody className="state-power">
      <tr>
        <th scope="row">
          <strong>
            <PowerName power={power} />
          </strong>{' '}
          {leaders.includes(power) && <span className="state-leads">{words('leads')}</span>}
        </th>
        <td>{goodwill}</td>
        <td className={overhang > 0 ? 'bad' : ''}>{stake}</td>
        <td className="state-alignment">{alignment}</td>
      </tr>
      <tr>
        <td colSpan={4}>
          <span className="state-tags">
            <Meter
              value={goodwill}
              colour={powerColour(power)}
              label={words('outOfTen', { what, value: goodwill })}
            />
            {overhang > 0 && <Warning>{words('overhang', { by: overhang })}</Warning>}
            <PowerMarks state={state} power={power} />
          </span>
        </td>
      </tr>
    </tbody>
  )
}

function PowerMarks({ state, power }: Place) {
  const words = useWords()
  const { view, board } = useMatch()
  const { surveyed, base, visitUntil, loan, neglected } = marksOf(view, state, power)
  const { gateway, open, crossed } = board.routes[power]![state]!
  const tags = [
    gateway && words('gateway'),
    base && words('base'),
    surveyed && words('surveyed'),
    visitUntil > 0 && words('visit', { until: visitUntil }),
    loan > 0 && words('loan', { left: loan }),
    neglected && words('neglected'),
    !open && words('cut'),
    open && !crossed && words('notCrossed'),
  ].filter((tag) => tag !== false)
  return tags.map((tag) => (
    <span key={tag} className="desk-tag">
      {tag}
    </span>
  ))
}
