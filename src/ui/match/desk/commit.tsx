/** Committing the plan, and taking it back while others still plan. */
import { useId } from 'react'
import { listOf } from '../../../text/lists.ts'
import { powerName } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { useMatch, useTongue } from '../context.ts'
import { useAllowed, useBudgets } from './hooks.ts'
import { useWords } from './words.ts'

/** One button for both, so that the keyboard stays where it is. */
export function Commit() {
  const words = useWords()
  const note = useId()
  const { stage, seat, committed, players, ready, commit, takeBack } = useMatch()
  const done = committed[seat] === true
  const waits = committed.some((other) => !other)
  if (seat < 0 || (stage !== 'planning' && stage !== 'thinking')) return null
  if (players[seat]!.kind === 'computer') return null
  const able = done || ready.ok
  const act = done ? takeBack : commit
  return (
    <div className="desk-commit">
      {(!done || waits) && (
        <button
          type="button"
          className={`button ${done ? '' : 'primary'}`}
          aria-disabled={!able}
          aria-describedby={note}
          onClick={() => able && act()}
        >
          {words(done ? 'takeBack' : 'commit')}
        </button>
      )}
      <p id={note} className="small" role="status">
        {done ? <Waiting /> : <Readiness />}
      </p>
    </div>
  )
}

/** Why the plan cannot be committed, or what stays unused: said, not asked about. */
function Readiness() {
  const words = useWords()
  const { language } = useTongue()
  const { ready } = useMatch()
  if (ready.ok) return <Unspent />
  return words('notReady', { reason: reasonSentence(language, ready.reason) })
}

function Unspent() {
  const words = useWords()
  const [soft, capital] = useBudgets()
  const allowed = useAllowed()
  const { draft } = useMatch()
  return words('unspent', {
    money: words('price', { soft: soft!.left, capital: capital!.left }),
    orders: Math.max(0, allowed - draft.orders.length),
  })
}

function Waiting() {
  const words = useWords()
  const tongue = useTongue()
  const { committed } = useMatch()
  const others = [...committed.keys()].filter((power) => !committed[power])
  const names = others.map((power) => powerName(tongue, power))
  return (
    <>
      <strong>{words('committed')}</strong>{' '}
      {names.length > 0 && words('waitingFor', { powers: listOf(tongue.language, names) })}
    </>
  )
}
