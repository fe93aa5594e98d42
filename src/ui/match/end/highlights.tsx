/** What the match is remembered for. */
import { POINT } from '../../../rules/index.ts'
import { powerName, stateName } from '../../../text/names.ts'
import { highlights, type Highlight } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'

export function Highlights() {
  const say = useSay()
  const { view, opening, rounds } = useMatch()
  const found = highlights(view.world, opening, rounds)
  if (found.length === 0) return null
  return (
    <section className="end-part">
      <h2>{say('end.highlights')}</h2>
      <ul className="end-medals">
        {found.map((highlight) => (
          <Medal key={highlight.what} highlight={highlight} />
        ))}
      </ul>
    </section>
  )
}

function Medal({ highlight }: { highlight: Highlight }) {
  const say = useSay()
  const tongue = useTongue()
  const { what, round, state, power, other, by } = highlight
  const text = say(`end.highlight-${what}-text`, {
    round,
    by,
    points: by / POINT,
    state: state >= 0 ? stateName(tongue, state) : '',
    power: power >= 0 ? powerName(tongue, power) : '',
    other: other >= 0 ? powerName(tongue, other) : '',
  })
  return (
    <li className="end-medal">
      <span className="end-ribbon" aria-hidden="true">
        {power >= 0 ? <PowerMark power={power} size="1.5rem" /> : null}
        {other >= 0 ? <PowerMark power={other} size="1.5rem" /> : null}
      </span>
      <h3>{say(`end.highlight-${what}`)}</h3>
      <p>{text}</p>
    </li>
  )
}
