/** An adviser, who sees what the own power sees: one idea, or a whole plan with its reasons. */
import { useEffect, useRef, useState } from 'react'
import type { Advice } from '../../../ai/index.ts'
import { adviceSentence, hintSentence, whySentences } from '../../../text/explain.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { useSay } from '../../say.tsx'
import { useSettings } from '../../settings/provider.tsx'
import { useMatch, useTongue } from '../context.ts'
import { askAdvice, useTable } from '../insight.ts'
import { usePlanning } from './hooks.ts'

type Asked = { state: 'not' | 'waiting' | 'failed' } | { state: 'there'; advice: Advice }

export function Advisor() {
  const say = useSay()
  const table = useTable()
  const planning = usePlanning()
  const [{ advisor }] = useSettings()
  const { seat } = useMatch()
  const [asked, setAsked] = useState<Asked>({ state: 'not' })
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])
  if (advisor === 'off' || !planning) return null
  const ask = () => {
    cancel.current()
    setAsked({ state: 'waiting' })
    const asking = askAdvice(table, seat, advisor)
    cancel.current = asking.cancel
    asking.answer.then(
      (advice) => setAsked({ state: 'there', advice }),
      () => setAsked({ state: 'failed' }),
    )
  }
  return (
    <section className="desk-section stack" aria-label={say('insight.advisor')}>
      <button
        type="button"
        className="button"
        aria-disabled={asked.state === 'waiting'}
        onClick={() => asked.state !== 'waiting' && ask()}
      >
        {say(advisor === 'hint' ? 'insight.askHint' : 'insight.askPlan')}
      </button>
      <div role="status" className="stack">
        {asked.state === 'waiting' && <p className="muted">{say('summary.thinking')}</p>}
        {asked.state === 'failed' && <p className="bad">{say('insight.failed')}</p>}
        {asked.state === 'there' && <Given advice={asked.advice} />}
      </div>
    </section>
  )
}

function Given({ advice }: { advice: Advice }) {
  const say = useSay()
  const tongue = useTongue()
  const { seat, draft, replace } = useMatch()
  if (advice.mode === 'hint') return <p>{hintSentence(tongue, advice)}</p>
  const { plan, orders, expected } = advice
  return (
    <>
      <p>{adviceSentence(tongue, expected)}</p>
      <ul className="stack">
        {orders.map((why) => (
          <li key={JSON.stringify(why.order)}>
            <details>
              <summary>{orderPhrase(tongue, seat, why.order)}</summary>
              {whySentences(tongue, why).map((line) => (
                <p key={line} className="small">
                  {line}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => replace({ ...plan, agenda: draft.agenda >= 0 ? draft.agenda : plan.agenda })}
      >
        {say('insight.take')}
      </button>
    </>
  )
}
