/** What the state would do this round by itself, and by which rule. */
import { useMemo } from 'react'
import { powerName } from '../../../text/names.ts'
import { ruleTitle } from '../../../text/rule.ts'
import { driftOf } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'

export function Drift({ state }: { state: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const drift = useMemo(
    () =>
      (view.position.ended === 0 ? driftOf(view) : []).filter((change) => change.state === state),
    [view, state],
  )
  if (drift.length === 0) return null
  return (
    <section className="state-drift">
      <h3 className="muted small">{words('byItself')}</h3>
      <ul className="desk-shifts">
        {drift.map(({ what, power, by, rule }) => {
          const change =
            what === 'goodwill'
              ? words('drift', { power: 'some', name: powerName(tongue, power), by })
              : words('drift', { power: 'none', name: '', by })
          return (
            <li key={`${what} ${power} ${rule}`} className="desk-shift">
              {words('driftWhy', { change, why: ruleTitle(tongue.language, rule) })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
