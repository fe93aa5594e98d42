/** How every power stands in a state: goodwill, stake, alignment, and the marks it left. */
import { powerName } from '../../../text/names.ts'
import { marksOf } from '../../../view/index.ts'
import { Meter } from '../../parts/meter.tsx'
import { powerColour } from '../../parts/power-mark.tsx'
import { useMatch, useTongue } from '../context.ts'
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
    <ul className="state-powers" aria-label={words('powersHere')}>
      {ranked.map((power) => (
        <PowerRow key={power} state={state} power={power} />
      ))}
    </ul>
  )
}

function PowerRow({ state, power }: { state: number; power: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { board } = useMatch()
  const { cells, leaders } = board.states[state]!
  const { goodwill, stake, overhang, alignment } = cells[power]!
  const label = words('outOfTen', {
    what: `${powerName(tongue, power)}: ${words('goodwillName')}`,
    value: goodwill,
  })
  return (
    <li className="state-power">
      <strong className="state-power-name">
        <PowerName power={power} />
        {leaders.includes(power) && <span className="state-leads">{words('leads')}</span>}
      </strong>
      <span className="state-alignment">
        <span className="muted small">{words('alignmentName')}</span>
        <strong className="state-number">{alignment}</strong>
      </span>
      <span className="state-measure">
        <span className="muted small">{words('goodwillName')}</span>
        <span className="state-number">{goodwill}</span>
        <Meter value={goodwill} colour={powerColour(power)} label={label} />
      </span>
      <span className="state-measure">
        <span className="muted small">{words('stakeName')}</span>
        <span className="state-number">{stake}</span>
        {overhang > 0 && <span className="bad small">{words('overhang', { by: overhang })}</span>}
      </span>
      <PowerMarks state={state} power={power} />
    </li>
  )
}

function PowerMarks({ state, power }: { state: number; power: number }) {
  const words = useWords()
  const { view, board } = useMatch()
  const { surveyed, base, visitUntil, loan, neglected } = marksOf(view, state, power)
  const { gateway, open } = board.routes[power]![state]!
  const tags = [
    gateway && words('gateway'),
    base && words('base'),
    surveyed && words('surveyed'),
    visitUntil > 0 && words('visit', { until: visitUntil }),
    loan > 0 && words('loan', { left: loan }),
    neglected && words('neglected'),
    !open && words('cut'),
  ].filter((tag) => tag !== false)
  if (tags.length === 0) return null
  return (
    <span className="state-tags">
      {tags.map((tag) => (
        <span key={tag} className="desk-tag">
          {tag}
        </span>
      ))}
    </span>
  )
}
