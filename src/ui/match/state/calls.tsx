/** What the capital asks for: who may answer, how, and until when. */
import { callAnswers } from '../../../text/orders.ts'
import { callName, callText, stateCapital } from '../../../text/names.ts'
import { openCalls, type OpenCall } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'

export function Calls({ state }: { state: number }) {
  const { view } = useMatch()
  return openCalls(view, state).map((open) => <Call key={open.call} open={open} />)
}

function Call({ open: { call, state, until } }: { open: OpenCall }) {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const { alone, together } = view.world.rules.calls
  const left = until - view.position.round
  return (
    <section className="state-call">
      <h3>
        {words('call', { capital: stateCapital(tongue, state), call: callName(tongue, call) })}{' '}
        <small className="muted">{words('callUntil', { left, until })}</small>
      </h3>
      <p className="small">{callText(tongue, call)}</p>
      <p className="small">
        <strong>{words('callAnswers', { answers: callAnswers(tongue, call) })}</strong>
      </p>
      <p className="muted small">{words('callGain', { alone, together })}</p>
    </section>
  )
}
