/** The stability of a state: where it stands, where it drifts to, and where a crisis begins. */
import { Meter } from '../../parts/meter.tsx'
import { useMatch } from '../context.ts'
import { Warning } from '../desk/effects.tsx'
import { useWords } from '../desk/words.ts'

export function Stability({ state }: { state: number }) {
  const words = useWords()
  const { board, view } = useMatch()
  const { stability, baseline, inCrisis } = board.states[state]!
  const limit = view.world.rules.collapse.stability
  return (
    <div className="state-stability">
      <span>{words('stabilityName')}</span>
      <strong className="state-number">{stability}</strong>
      <Meter value={stability} label={words('stabilityMeter', { stability, baseline })} />
      <span className="muted small">
        {stability === baseline ? words('atBaseline') : words('baseline', { baseline })} ·{' '}
        {words('crisisAt', { limit })}
      </span>
      {inCrisis && <Warning>{words('crisis')}</Warning>}
    </div>
  )
}
