/** A match with all that belongs to its page: dialogs, and what comes after its end. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Home } from '../home.ts'
import { encodeChallenge } from '../../match/session/index.ts'
import { addressOf } from '../address.ts'
import type { Position } from '../../rules/index.ts'
import { download } from '../parts/download.ts'
import { useLanguage, useSay } from '../say.tsx'
import { freshSeed } from '../start/form.ts'
import type { EndActions } from './end/actions.tsx'
import { TableProvider } from './insight.ts'
import { MatchScreen } from './match-screen.tsx'
import { ShareDialog } from './share-dialog.tsx'
import type { OpenMatch } from './open.ts'
import { CommonDialogs, useBoardOptions, useDialogs } from './page-parts.tsx'
import { useSnapshot } from './provider.tsx'

interface Props {
  match: OpenMatch
  home: Home
  /** Whether leaving leads back to the editor. */
  isTrial: boolean
  onLeave: () => void
  /** Another match takes the place of this one. */
  onOpened: (match: OpenMatch) => void
}

export function MatchPage({ match, home, isTrial, onLeave, onOpened }: Props) {
  const { session } = match
  const dialogs = useDialogs<'share'>()
  const { shown, show, onOpenChange } = dialogs
  const openShare = useCallback(() => show('share'), [show])
  useCounted(match, home)
  const board = useBoardOptions()
  const ways = useMemo(
    () => (isTrial ? { onEditor: onLeave } : { onShare: openShare, onHome: onLeave }),
    [isTrial, onLeave, openShare],
  )
  const after = useAfter(match, home, onOpened, ways)
  const [makeScenario, failure] = useMakeScenario(match)
  const exits = useMemo(
    () => ({
      [isTrial ? 'toEditor' : 'toStart']: onLeave,
      save: () => saveFile(match),
      makeScenario,
      help: () => show('help'),
      settings: () => show('settings'),
    }),
    [isTrial, onLeave, show, match, makeScenario],
  )
  return (
    <TableProvider value={match}>
      <MatchScreen session={session} exits={exits} after={after} board={board} strip={failure} />
      <CommonDialogs dialogs={dialogs} session={session} />
      <ShareDialog
        open={shown === 'share'}
        onOpenChange={onOpenChange}
        link={challengeLink(match)}
      />
    </TableProvider>
  )
}

/** Keeps a scenario that begins where the match stands, and goes to it; and says when that fails. */
function useMakeScenario({ session }: OpenMatch) {
  const say = useSay()
  const language = useLanguage()
  const [isFailed, setFailed] = useState(false)
  const make = useCallback(
    (position: Position) => {
      setFailed(false)
      const keep = async () => {
        const { keepPosition } = await import('../keep-position.ts')
        const { scenario } = session.setup
        const key = await keepPosition(scenario, position, language)
        window.location.hash = addressOf({ screen: 'edit', key, section: 'overview' })
      }
      keep().catch(() => setFailed(true))
    },
    [session, language],
  )
  const failure = isFailed && (
    <p className="bad" role="alert">
      {say('screen.makeScenarioFailed')}
    </p>
  )
  return [make, failure] as const
}

/** A match counts for the statistics once its end has been shown. */
function useCounted(match: OpenMatch, home: Home): void {
  const { phase } = useSnapshot(match.session)
  const { count } = home
  useEffect(() => {
    if (phase === 'over') count(match)
  }, [phase, match, count])
}

/**
 * What can be done once a match is over.
 *
 * @param ways The ways out of it.
 */
function useAfter(
  match: OpenMatch,
  home: Home,
  onOpened: (match: OpenMatch) => void,
  ways: EndActions,
): EndActions {
  return useMemo(
    () => ({
      onAgain: () => void home.begin({ ...match.session.setup, seed: freshSeed() }).then(onOpened),
      onExport: () => saveFile(match),
      ...ways,
    }),
    [match, home, onOpened, ways],
  )
}

/** An address that opens the same start. */
function challengeLink({ session: { setup } }: OpenMatch): string {
  const text = encodeChallenge({ ...setup, scenario: setup.scenario.id })
  return new URL(addressOf({ screen: 'challenge', text }), window.location.href).href
}

const saveFile = ({ session, stamp }: OpenMatch): void =>
  download(`${stamp.id}.json`, JSON.stringify(session.record({ ...stamp, changed: Date.now() })))
