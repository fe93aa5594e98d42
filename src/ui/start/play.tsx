/** The great button, what it starts, and the ways beside it. */
import { lazy, Suspense, useState } from 'react'
import type { MatchSetup } from '../../match/index.ts'
import { useLanguage, useSay } from '../say.tsx'
import { freshSeed, matchSetup, type SetupForm } from './form.ts'
import { briefOf, loadScenario } from './scenarios.ts'
import { seatsSentence } from './sentence.ts'
import type { SavedMatch } from './types.ts'

const GoOn = lazy(async () => ({ default: (await import('./go-on.tsx')).GoOn }))

interface Props {
  form: SetupForm
  /** The match that was played last and goes on. */
  newest: SavedMatch | undefined
  settingUp: boolean
  /** Somebody is about to press a button: what matches need can be loaded. */
  onIntent?: (() => void) | undefined
  onOpen: (setup: MatchSetup) => void
  onContinue: (id: string) => void
  onSetUp: () => void
  onTables: () => void
  onTeach: () => void
  onEditor: () => void
}

export function Play({ form, newest, settingUp, ...acts }: Props) {
  const { onIntent, onOpen, onContinue, onSetUp, onTables, onTeach, onEditor } = acts
  const say = useSay()
  const language = useLanguage()
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready')
  const play = async () => {
    setState('loading')
    const scenario = await loadScenario(form.scenario).catch(() => null)
    if (scenario) onOpen(matchSetup(form, scenario, freshSeed()))
    else setState('failed')
  }
  const prepare = () => {
    onIntent?.()
    // Should it fail, pressing the button tries again and tells.
    loadScenario(form.scenario).catch(() => {})
  }
  return (
    <div className="play" onPointerEnter={prepare} onFocus={prepare}>
      <button type="button" className="button primary play-button" onClick={() => void play()}>
        {say(state === 'loading' ? 'start.playLoading' : 'start.play')}
      </button>
      <p className="play-what" role="status">
        {state === 'failed'
          ? say('start.openFailed')
          : seatsSentence(say, language, form, briefOf(form.scenario))}
      </p>
      <div className="play-row">
        <Suspense>
          {newest && <GoOn match={newest} onContinue={() => onContinue(newest.id)} />}
        </Suspense>
        <button type="button" className="button" aria-expanded={settingUp} onClick={onSetUp}>
          {say('setup.heading')}
        </button>
        <button type="button" className="button" onClick={onTables}>
          {say('start.withOthers')}
        </button>
        <button type="button" className="button quiet" onClick={onTeach}>
          {say('start.teach')}
        </button>
        <button type="button" className="button quiet" onClick={onEditor}>
          {say('start.editor')}
        </button>
      </div>
    </div>
  )
}
