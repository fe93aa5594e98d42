/** A match with all that belongs to its page: dialogs, and what comes after its end. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { HelpDialog } from '../help/help-dialog.tsx'
import { useHelpKey } from '../help/use-help-key.ts'
import type { Home } from '../home.ts'
import { useSound } from '../sounds.ts'
import { useApplied } from '../settings/apply.ts'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { encodeChallenge } from '../../match/session/index.ts'
import { addressOf } from '../address.ts'
import { freshSeed } from '../start/form.ts'
import type { EndActions } from './end/actions.tsx'
import { TableProvider } from './insight.ts'
import { MatchScreen } from './match-screen.tsx'
import { ShareDialog } from './share-dialog.tsx'
import type { OpenMatch } from './open.ts'
import { useSnapshot } from './provider.tsx'

interface Props {
  match: OpenMatch
  home: Home
  onLeave: () => void
  /** Another match takes the place of this one. */
  onOpened: (match: OpenMatch) => void
}

export function MatchPage({ match, home, onLeave, onOpened }: Props) {
  const { session } = match
  const [dialog, setDialog] = useState<'help' | 'settings' | 'share' | null>(null)
  const openShare = useCallback(() => setDialog('share'), [])
  const openHelp = useCallback(() => setDialog('help'), [])
  useHelpKey(openHelp)
  useCounted(match, home)
  const play = useSound()
  const { theme, motion } = useApplied()
  const board = useMemo(() => ({ theme, reducedMotion: motion === 'reduced' }), [theme, motion])
  const after = useAfter(match, home, onLeave, onOpened, openShare)
  const exits = useMemo(
    () => ({
      toStart: onLeave,
      save: () => saveFile(match),
      help: openHelp,
      settings: () => setDialog('settings'),
    }),
    [onLeave, openHelp, match],
  )
  const close = (open: boolean) => !open && setDialog(null)
  return (
    <TableProvider value={match}>
      <MatchScreen session={session} exits={exits} after={after} board={board} />
      <HelpDialog open={dialog === 'help'} onOpenChange={close} world={session.viewOf(-1).world} />
      <SettingsDialog
        open={dialog === 'settings'}
        onOpenChange={close}
        onTrySound={() => play('commit')}
      />
      <ShareDialog open={dialog === 'share'} onOpenChange={close} link={challengeLink(match)} />
    </TableProvider>
  )
}

/** A match counts for the statistics once its end has been shown. */
function useCounted(match: OpenMatch, home: Home): void {
  const { phase } = useSnapshot(match.session)
  const { count } = home
  useEffect(() => {
    if (phase === 'over') count(match)
  }, [phase, match, count])
}

/** What can be done once a match is over. */
function useAfter(
  match: OpenMatch,
  home: Home,
  onHome: () => void,
  onOpened: (match: OpenMatch) => void,
  onShare: () => void,
): EndActions {
  return useMemo(
    () => ({
      onAgain: () => void home.begin({ ...match.session.setup, seed: freshSeed() }).then(onOpened),
      onShare,
      onExport: () => saveFile(match),
      onHome,
    }),
    [match, home, onHome, onOpened, onShare],
  )
}

/** An address that opens the same start. */
function challengeLink({ session: { setup } }: OpenMatch): string {
  const text = encodeChallenge({ ...setup, scenario: setup.scenario.id })
  return new URL(addressOf({ screen: 'challenge', text }), window.location.href).href
}

const saveFile = ({ session, stamp }: OpenMatch): void =>
  download(`${stamp.id}.json`, JSON.stringify(session.record({ ...stamp, changed: Date.now() })))

/** Hands a file to the person. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
