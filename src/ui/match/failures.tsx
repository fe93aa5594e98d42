/** Says when a computer player has found no plan, and has it asked again. */
import { powerName } from '../../text/names.ts'
import { useSay } from '../say.tsx'
import { useTongue } from './context.ts'
import { useTable } from './insight.ts'
import { useSnapshot } from './provider.tsx'

export function Failures() {
  const say = useSay()
  const tongue = useTongue()
  const { session } = useTable()
  const { failures } = useSnapshot(session)
  return (
    <div role="alert" className="row bar-failures">
      {failures.map((failure) => (
        <p key={failure.seat} className="bad">
          {say('screen.failed', {
            power: powerName(tongue, failure.seat),
            cause: failure.code === 'thinker-failed' ? failure.cause : failure.refusal.code,
          })}
        </p>
      ))}
      {failures.length > 0 && (
        <button type="button" className="button" onClick={() => void session.think()}>
          {say('screen.retry')}
        </button>
      )}
    </div>
  )
}
