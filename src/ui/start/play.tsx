/** The great button, what it starts, and the ways beside it. */
import { lazy, Suspense, useCallback, useState } from 'react'
import type { MatchSetup } from '../../match/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { useLanguage, useSay } from '../say.tsx'
import { freshSeed, matchSetup, type SetupForm } from './form.ts'
import { loadScenario } from './scenarios.ts'
import type { SavedMatch } from './types.ts'
import { useLater } from './use-later.ts'

const GoOn = lazy(async () => ({ default: (await import('./go-on.tsx')).GoOn }))

interface Props {
  form: SetupForm
  /** The match that was played last and goes on. */
  newest: SavedMatch | undefined
  settingUp: boolean
  onOpen: (setup: MatchSetup) => void
  onContinue: (id: string) => void
  onSetUp: () => void
}

export function Play({ form, newest, settingUp, onOpen, onContinue, onSetUp }: Props) {
  const say = useSay()
  const language = useLanguage()
  const load = useCallback(async () => {
    const [scenario, { seatsSentence }] = await Promise.all([
      loadScenario(form.scenario),
      import('./sentence.ts'),
    ])
    return { scenario, sentence: seatsSentence(say, language, form, scenario) }
  }, [form, say, language])
  const [later, retry] = useLater(load)
  const [waits, setWaits] = useState(false)
  const open = (scenario: Scenario) => onOpen(matchSetup(form, scenario, freshSeed()))
  const play = () => {
    if (later.state === 'ready') return open(later.value.scenario)
    if (later.state === 'failed') retry()
    setWaits(true)
    return void loadScenario(form.scenario).then(open, () => setWaits(false))
  }
  return (
    <div className="play">
      <button type="button" className="button primary play-button" onClick={play}>
        {say(waits ? 'start.playLoading' : 'start.play')}
      </button>
      <p className="play-what" role="status">
        {later.state === 'failed' && say('start.openFailed')}
        {later.state === 'ready' && later.value.sentence}
      </p>
      <div className="play-row">
        <Suspense>
          {newest && <GoOn match={newest} onContinue={() => onContinue(newest.id)} />}
        </Suspense>
        <button type="button" className="button" aria-expanded={settingUp} onClick={onSetUp}>
          {say('setup.heading')}
        </button>
      </div>
    </div>
  )
}
