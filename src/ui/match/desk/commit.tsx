/** Committing the plan, and taking it back while others still plan. */
import { useId } from 'react'
import { listOf, powerName } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { useMatch, useTongue } from '../context.ts'
import { useAllowed, useBudgets } from './hooks.ts'
import { useWords } from './words.ts'

export function Commit() {
  const { stage, seat, committed } = useMatch()
  if (seat < 0) return null
  if (committed[seat]) return <Committed />
  return stage === 'planning' ? <CommitButton /> : null
}

function CommitButton() {
  const words = useWords()
  const { language } = useTongue()
  const why = useId()
  const { ready, commit } = useMatch()
  const act = () => {
    if (ready.ok) commit()
  }
  return (
    <div className="desk-commit">
      <button
        type="button"
        className="button primary"
        aria-disabled={!ready.ok}
        aria-describedby={why}
        onClick={act}
      >
        {words('commit')}
      </button>
      <p id={why} className="muted small">
        {ready.ok ? (
          <Unspent />
        ) : (
          words('notReady', { reason: reasonSentence(language, ready.reason) })
        )}
      </p>
    </div>
  )
}

/** What stays unused; said, not asked about. */
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

function Committed() {
  const words = useWords()
  const tongue = useTongue()
  const { stage, committed, board, takeBack } = useMatch()
  const others = board.powers.flatMap((_, power) =>
    committed[power] ? [] : [powerName(tongue, power)],
  )
  const open = others.length > 0 && (stage === 'planning' || stage === 'thinking')
  return (
    <div className="desk-commit">
      <p role="status">
        <strong>{words('committed')}</strong>{' '}
        {open && words('waitingFor', { powers: listOf(tongue.language, others) })}
      </p>
      {open && (
        <button type="button" className="button" onClick={takeBack}>
          {words('takeBack')}
        </button>
      )}
    </div>
  )
}
