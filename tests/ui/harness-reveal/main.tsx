/**
 * A page to look at the telling of a match: ?part=reveal|text|summary|why|log|end&width=380&theme=night
 * &played=3&seat=0&text=2&pace=step.
 */
import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/inter/index.css'
import { useState, type CSSProperties } from 'react'
import { createRoot } from 'react-dom/client'
import '../../../src/ui/base.css'
import { EndScreen } from '../../../src/ui/match/end/end-screen.tsx'
import { Log } from '../../../src/ui/match/log/log.tsx'
import type { Pace } from '../../../src/ui/match/reveal/playback.ts'
import { Reveal } from '../../../src/ui/match/reveal/reveal.tsx'
import { RoundSummary } from '../../../src/ui/match/reveal/round-summary.tsx'
import { WhyDialog } from '../../../src/ui/match/reveal/why.tsx'
import { fakeDesk, fakeMatch, OnDesk } from '../helpers/fake-desk.tsx'
import { ACTIONS, ANSWER, REVIEW } from '../reveal/samples.ts'

const asked = new URLSearchParams(location.search)
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise)
const part = asked.get('part') ?? 'reveal'
const width = asked.get('width')

document.documentElement.dataset['theme'] = asked.get('theme') ?? 'atlas'
document.documentElement.style.setProperty('--text-size', asked.get('text') ?? '1')

const match = fakeMatch({
  played: number('played', part === 'end' ? 99 : 4),
  seat: number('seat', 0),
})
const desk = fakeDesk(match)
const round = match.rounds.at(-1)!
const before = match.rounds.at(-2)?.after ?? match.opening
const log = (name: string) => () => void (document.title = name)

function Told() {
  const [asking, ask] = useState(part === 'why')
  const [done, finish] = useState(part === 'summary' || part === 'why')
  if (!done) {
    const pace = (asked.get('pace') ?? 'normal') as Pace
    return (
      <Reveal
        round={round}
        before={before}
        pace={pace}
        asText={part === 'text'}
        onDone={() => finish(true)}
      />
    )
  }
  return (
    <>
      <RoundSummary
        round={round}
        before={before}
        onDone={log('next')}
        onReplay={() => finish(false)}
        onWhy={() => ask(true)}
        onWhyNot={() => ask(true)}
      />
      <WhyDialog answer={ANSWER} title={ANSWER.title} open={asking} onClose={() => ask(false)} />
    </>
  )
}

const style: CSSProperties = width
  ? { width: Number(width), height: '100dvh', overflow: 'auto' }
  : { height: '100dvh', overflow: 'auto' }

createRoot(document.querySelector('#app')!).render(
  <OnDesk desk={desk}>
    <div className="panel" style={{ ...style, padding: part === 'log' ? 12 : 0, borderRadius: 0 }}>
      {part === 'log' && <Log />}
      {part === 'end' && <EndScreen actions={ACTIONS} review={REVIEW} />}
      {part !== 'log' && part !== 'end' && <Told />}
    </div>
  </OnDesk>,
)
