/** The first page: play at once, set up a match, go on with one, or bring one. */
import { lazy, Suspense, useCallback, useState } from 'react'
import { localTexts } from '../../device/texts.ts'
import type { MatchSetup, RecordProblem } from '../../match/index.ts'
import { useHelpKey } from '../help/use-help-key.ts'
import { useSay } from '../say.tsx'
import { challengeForm, type SetupForm } from './form.ts'
import { Hero } from './hero.tsx'
import { keepForm, lastForm } from './last-form.ts'
import { Play } from './play.tsx'
import { Safe } from './safe.tsx'
import { SCENARIO_IDS } from './scenarios.ts'
import './start.css'
import type { SavedMatch, Statistics } from './types.ts'

const Cards = lazy(async () => ({ default: (await import('./cards.tsx')).Cards }))
const Setup = lazy(() => import('./setup/setup.tsx'))
const HelpDialog = lazy(async () => ({
  default: (await import('../help/help-dialog.tsx')).HelpDialog,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/settings-dialog.tsx')).SettingsDialog,
}))

export interface StartScreenProps {
  /** A match is to be opened. */
  onOpen: (setup: MatchSetup) => void
  onContinue: (id: string) => void
  /** Goes to a table by its code, or to where tables are opened and joined. */
  onTables: (code: string | null) => void
  /** Goes to where classes are opened. */
  onTeach: () => void
  /** Goes to the scenarios of one's own. */
  onEditor: () => void
  /** A match file was chosen; what is wrong with it, none when it has been opened. Rejects when unreadable. */
  onImport: (file: File) => Promise<readonly RecordProblem[]>
  /** A saved match is to be deleted for good: the time to undo that is over. */
  onDelete: (id: string) => void
  /** Null while they are being looked for. */
  saved: readonly SavedMatch[] | null
  statistics: Statistics | null
  onResetStatistics: () => void
  /** A match is likely to be opened soon. */
  onIntent?: () => void
  /** Plays a sound, for the settings. */
  onTrySound?: (() => void) | undefined
  /** A challenge that came with the address. */
  challenge?: string
  /** A sentence to be shown above all. */
  notice?: string | undefined
}

/** What the set-up panel begins with; `id` tells one beginning from the next. */
interface Begun {
  id: number
  form: SetupForm
  /** Whether it comes from a challenge. */
  taken: boolean
}

export function StartScreen(props: StartScreenProps) {
  const { onOpen, saved, notice } = props
  const say = useSay()
  const [last] = useState(() => lastForm(localTexts(), SCENARIO_IDS))
  const [begun, setBegun] = useState<Begun | null>(null)
  const begin = (form: SetupForm, taken: boolean) =>
    setBegun((before) => ({ id: (before?.id ?? 0) + 1, form, taken }))
  const open = (form: SetupForm, setup: MatchSetup) => {
    keepForm(localTexts(), form)
    onOpen(setup)
  }
  return (
    <main className="start">
      <Hero tools={<Tools onTrySound={props.onTrySound} />}>
        {notice !== undefined && (
          <p className="start-notice" role="status">
            {notice}
          </p>
        )}
        <h1 className="start-title">{say('start.title')}</h1>
        <p className="start-pitch">{say('start.pitch')}</p>
        <Play
          form={last}
          newest={saved?.find(({ over }) => !over)}
          onIntent={props.onIntent}
          onOpen={(setup) => open(last, setup)}
          onContinue={props.onContinue}
          onTables={() => props.onTables(null)}
          onTeach={props.onTeach}
          onEditor={props.onEditor}
          settingUp={begun !== null}
          onSetUp={() => (begun ? setBegun(null) : begin(last, false))}
        />
      </Hero>
      {begun && (
        <Safe>
          <Suspense fallback={<p className="start-wait">{say('setup.loading')}</p>}>
            <Setup
              key={begun.id}
              initial={begun.form}
              taken={begun.taken}
              onStart={open}
              onClose={() => setBegun(null)}
            />
          </Suspense>
        </Safe>
      )}
      <Safe>
        <Suspense>
          <Cards {...props} onChallenge={(taken) => begin(challengeForm(taken), true)} />
        </Suspense>
      </Safe>
    </main>
  )
}

/** Help and settings, each loaded when it is first opened. */
function Tools({ onTrySound }: Pick<StartScreenProps, 'onTrySound'>) {
  const say = useSay()
  const [shown, setShown] = useState<'help' | 'settings' | null>(null)
  const openHelp = useCallback(() => setShown('help'), [])
  useHelpKey(openHelp)
  const change = (open: boolean) => !open && setShown(null)
  return (
    <nav className="start-tools" aria-label={say('start.tools')}>
      <button type="button" className="button" aria-haspopup="dialog" onClick={openHelp}>
        {say('start.help')}
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => setShown('settings')}
      >
        {say('start.settings')}
      </button>
      <Safe>
        <Suspense>
          {shown === 'help' && <HelpDialog open onOpenChange={change} />}
          {shown === 'settings' && (
            <SettingsDialog open onOpenChange={change} onTrySound={onTrySound} />
          )}
        </Suspense>
      </Safe>
    </nav>
  )
}
