/** The app: settings around, one screen inside. */
import './base.css'
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { SettingsDesk, type Settings } from '../device/settings.ts'
import { matchProblemSentence } from '../text/match.ts'
import type { MatchSetup, RecordProblem } from '../match/session/index.ts'
import { useLanguage, useSay, type Say } from './say.tsx'
import { useApplySettings } from './settings/apply.ts'
import { SettingsProvider } from './settings/provider.tsx'
import { useSound } from './sounds.ts'
import { Safe } from './start/safe.tsx'
import { StartScreen } from './start/start-screen.tsx'
import { addressOf, readAddress, type Address } from './address.ts'
import type { OpenMatch } from './match/open.ts'
import { useHome, type Home } from './home.ts'
import { keepWayBack, wayBack } from './way-back.ts'

const loadMatchPage = () => import('./match/match-page.tsx')
const MatchPage = lazy(async () => ({ default: (await loadMatchPage()).MatchPage }))
const TablesPage = lazy(async () => ({
  default: (await import('./tables/tables-page.tsx')).TablesPage,
}))
const ClassPages = lazy(async () => ({
  default: (await import('./classroom/class-pages.tsx')).ClassPages,
}))

const EditorPages = lazy(async () => ({
  default: (await import('./editor/editor-pages.tsx')).EditorPages,
}))

const settingsDesk = new SettingsDesk()
const keep = (settings: Settings) => void settingsDesk.change(settings)

export const App = () => (
  <SettingsProvider initial={settingsDesk.current()} onChange={keep}>
    <Screens />
  </SettingsProvider>
)

/** Which screen is there: the start, or a match. The address says which, so that reloading goes on. */
function Screens() {
  useApplySettings()
  const home = useHome()
  const [address, go] = useAddress()
  const { match, notice, show, leave } = useOpenMatch(home, address, go)
  const isStart = address.screen === 'start' || address.screen === 'challenge'
  const { refresh } = home
  useEffect(() => {
    if (isStart) refresh()
  }, [isStart, refresh])
  const apart = pageApart(address, go, (setup) => void home.begin(setup).then(show))
  if (apart) {
    return (
      <Safe>
        <Suspense fallback={<Waiting />}>{apart}</Suspense>
      </Safe>
    )
  }
  if (match && address.screen === 'match') {
    return (
      <Suspense fallback={<Waiting />}>
        <MatchPage
          match={match}
          home={home}
          isTrial={wayBack() !== ''}
          onLeave={leave}
          onOpened={show}
        />
      </Suspense>
    )
  }
  if (address.screen === 'match') return <Waiting />
  return <Start home={home} address={address} notice={notice} show={show} />
}

/** Tables, classes and the editor, each loaded when it is wanted; null for what else is meant. */
function pageApart(
  address: Address,
  go: (hash: string) => void,
  onOpen: (setup: MatchSetup) => void,
): ReactNode {
  if (address.screen === 'tables' || address.screen === 'table') {
    return <TablesPage address={address} go={go} />
  }
  if (isOfClass(address)) return <ClassPages address={address} go={go} onOpen={onOpen} />
  if (address.screen === 'editor' || address.screen === 'edit' || address.screen === 'scenario') {
    return <EditorPages address={address} go={go} onOpen={onOpen} />
  }
  return null
}

const CLASS_SCREENS = ['teach', 'lesson', 'class', 'desk', 'projector'] as const

const isOfClass = (
  address: Address,
): address is Extract<Address, { screen: (typeof CLASS_SCREENS)[number] }> =>
  CLASS_SCREENS.some((screen) => screen === address.screen)

/** The match of this device that is on the screen, and ways to open and leave one. */
function useOpenMatch(home: Home, address: Address, go: (hash: string) => void) {
  const say = useSay()
  const language = useLanguage()
  const [match, setMatch] = useState<OpenMatch | null>(null)
  const [notice, setNotice] = useState<string>()
  const shown = useRef<OpenMatch | null>(null)
  const show = useCallback(
    (opened: OpenMatch) => {
      void shown.current?.close()
      shown.current = opened
      setMatch(opened)
      setNotice(undefined)
      const back = wayBack()
      go(addressOf({ screen: 'match', id: opened.stamp.id }))
      keepWayBack(back)
    },
    [go],
  )
  const leave = useCallback(() => {
    void shown.current?.close()
    shown.current = null
    setMatch(null)
    go(wayBack())
  }, [go])
  const wanted = address.screen === 'match' ? address.id : null
  const lookFor = useEffectEvent(async (id: string, looking: { on: boolean }) => {
    void loadMatchPage()
    const found = await home.open(id)
    if (!looking.on) return void (found.ok && found.match.close())
    if (found.ok) return show(found.match)
    setNotice(lostSentence(say, language, found.problems))
    return go('')
  })
  useEffect(() => {
    if (wanted === null || shown.current?.stamp.id === wanted) return undefined
    const looking = { on: true }
    void lookFor(wanted, looking)
    return () => {
      looking.on = false
    }
  }, [wanted])
  return { match, notice, show, leave }
}

function lostSentence(say: Say, language: string, problems: readonly RecordProblem[]): string {
  const [first] = problems
  return first ? matchProblemSentence(language, first) : say('screen.noMatch')
}

const Waiting = () => (
  <main className="waiting" role="status">
    {useSay()('screen.loading')}
  </main>
)

interface StartProps {
  home: Home
  address: Address
  notice: string | undefined
  show: (opened: OpenMatch) => void
}

function Start({ home, address, notice, show }: StartProps) {
  const say = useSay()
  const play = useSound()
  const prepare = () => {
    home.prepare()
    void loadMatchPage()
  }
  const open = (setup: MatchSetup) => void home.begin(setup).then(show)
  const bring = async (file: File): Promise<readonly RecordProblem[]> => {
    const found = await home.bring(await file.text())
    if (!found.ok) return found.problems
    show(found.match)
    return []
  }
  return (
    <StartScreen
      onIntent={prepare}
      onOpen={open}
      onContinue={(id) => (window.location.hash = addressOf({ screen: 'match', id }))}
      onTables={(code) =>
        (window.location.hash = addressOf(
          code === null ? { screen: 'tables' } : { screen: 'table', code },
        ))
      }
      onTeach={() => (window.location.hash = addressOf({ screen: 'teach' }))}
      onEditor={() => (window.location.hash = addressOf({ screen: 'editor' }))}
      onImport={bring}
      onDelete={home.remove}
      saved={home.saved}
      statistics={home.statistics}
      onResetStatistics={home.resetStatistics}
      onTrySound={() => play('commit')}
      challenge={address.screen === 'challenge' ? address.text : ''}
      notice={notice ?? (home.unkept ? say('screen.notKept', { reason: home.unkept }) : undefined)}
    />
  )
}

/** The address of the page, as it changes, and a way to change it at once. */
function useAddress(): readonly [Address, (hash: string) => void] {
  const [address, setAddress] = useState(() => readAddress(window.location.hash))
  useEffect(() => {
    const listen = () => setAddress(readAddress(window.location.hash))
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
  const go = useCallback((hash: string) => {
    window.location.hash = hash
    setAddress(readAddress(hash))
  }, [])
  return [address, go]
}
