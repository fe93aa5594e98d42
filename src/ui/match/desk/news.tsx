/** The headlines of the round, and what capitals ask for. */
import { inHeadline } from '../../../text/effects.ts'
import { listOf } from '../../../text/lists.ts'
import {
  callName,
  headlineName,
  headlineText,
  isSome,
  stateCapital,
  stateName,
} from '../../../text/names.ts'
import { openCalls, type OpenCall } from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { Deeds } from './deeds.tsx'
import { useWords } from './words.ts'

export function News() {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const revealed = view.position.revealed as [number, number][]
  const calls = openCalls(view)
  if (revealed.length + calls.length === 0) return null
  return (
    <section className="desk-section desk-news" aria-label={words('news')}>
      {revealed.map(([headline, state]) => {
        const name = headlineName(tongue, headline)
        return (
          <Fold
            key={headline}
            title={
              <strong>
                {isSome(state)
                  ? words('newsIn', { headline: name, state: stateName(tongue, state) })
                  : name}
              </strong>
            }
          >
            <p>{headlineText(tongue, headline)}</p>
            <HeadlineDeeds headline={headline} state={state} />
          </Fold>
        )
      })}
      <Calls calls={calls} />
    </section>
  )
}

/** What a headline did; `state` is the one that it hit, if any. */
function HeadlineDeeds({ headline, state }: { headline: number; state: number }) {
  const { scenario } = useTongue().world
  const { effects, ...entry } = scenario.headlines[headline]!
  const hit = isSome(state) ? { ...entry, target: [scenario.states[state]!.id] } : entry
  return <Deeds effects={effects} where={inHeadline(hit)} />
}

/** Several calls are folded, so that they leave room for the plan; the first to lapse come first. */
function Calls({ calls }: { calls: readonly OpenCall[] }) {
  const words = useWords()
  const tongue = useTongue()
  const ordered = [...calls].sort((a, b) => a.until - b.until)
  const lines = ordered.map((open) => <CallLine key={`${open.state} ${open.call}`} open={open} />)
  if (lines.length < 2) return lines
  const capitals = ordered.map(({ state }) => stateCapital(tongue, state))
  return (
    <Fold
      title={words('calls', {
        count: calls.length,
        capitals: listOf(tongue.language, [...new Set(capitals)]),
      })}
    >
      {lines}
    </Fold>
  )
}

/** Leads to the state that asks. */
function CallLine({ open: { call, state, until } }: { open: OpenCall }) {
  const words = useWords()
  const tongue = useTongue()
  const { view, pick } = useMatch()
  const left = until - view.position.round
  return (
    <button type="button" className="desk-call" onClick={() => pick({ state })}>
      <strong>
        {words('call', { capital: stateCapital(tongue, state), call: callName(tongue, call) })}
      </strong>{' '}
      <span className="muted small">{words('callUntil', { left, until })}</span>
    </button>
  )
}
