/** The great button, what it starts, and the ways beside it. */
import { useCallback, useState } from 'react'
import type { MatchSetup } from '../../match/index.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { useLanguage, useSay } from '../say.tsx'
import { freshSeed, matchSetup, type SetupForm } from './form.ts'
import { loadScenario } from './scenarios.ts'
import { seatsSentence } from './sentence.ts'
import type { SavedMatch } from './types.ts'
import { useLater } from './use-later.ts'

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
  const load = useCallback(() => loadScenario(form.scenario), [form.scenario])
  const [later, retry] = useLater(load)
  const [pressed, setPressed] = useState(false)
  const open = (scenario: Scenario) => onOpen(matchSetup(form, scenario, freshSeed()))
  const play = () => {
    if (later.state === 'ready') return open(later.value)
    setPressed(true)
    if (later.state === 'failed') retry()
    loadScenario(form.scenario).then(open, () => setPressed(false))
  }
  const waits = pressed && later.state === 'loading'
  return (
    <div className="play">
      <div className="play-row">
        <button type="button" className="button primary play-button" onClick={play}>
          {say(waits ? 'start.playLoading' : 'start.play')}
        </button>
        {newest && (
          <button
            type="button"
            className="button play-continue"
            onClick={() => onContinue(newest.id)}
          >
            {say('start.continueNewest', {
              scenario: localise(newest.scenario, language),
              round: newest.round,
            })}
          </button>
        )}
        <button type="button" className="button" aria-expanded={settingUp} onClick={onSetUp}>
          {say('setup.heading')}
        </button>
      </div>
      <p className="play-what" role="status">
        {later.state === 'failed' && say('start.openFailed')}
        {later.state === 'ready' && seatsSentence(say, language, form, later.value)}
      </p>
    </div>
  )
}
