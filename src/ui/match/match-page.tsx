/** A match with all that belongs to its page: dialogs, and what comes after its end. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { HelpDialog } from '../help/help-dialog.tsx'
import { useHelpKey } from '../help/use-help-key.ts'
import type { Home } from '../home.ts'
import { useApplied } from '../settings/apply.ts'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { MatchScreen } from './match-screen.tsx'
import type { OpenMatch } from './open.ts'
import { useSnapshot } from './provider.tsx'

interface Props {
  match: OpenMatch
  home: Home
  onLeave: () => void
  /** Another match takes the place of this one. */
  onOpened: (match: OpenMatch) => void
}

export function MatchPage({ match, home, onLeave }: Props) {
  const { session } = match
  const [dialog, setDialog] = useState<'help' | 'settings' | null>(null)
  const openHelp = useCallback(() => setDialog('help'), [])
  useHelpKey(openHelp)
  useCounted(match, home)
  const { theme, motion } = useApplied()
  const board = useMemo(() => ({ theme, reducedMotion: motion === 'reduced' }), [theme, motion])
  const exits = useMemo(
    () => ({ toStart: onLeave, help: openHelp, settings: () => setDialog('settings') }),
    [onLeave, openHelp],
  )
  const close = (open: boolean) => !open && setDialog(null)
  return (
    <>
      <MatchScreen session={session} exits={exits} board={board} />
      <HelpDialog open={dialog === 'help'} onOpenChange={close} world={session.viewOf(-1).world} />
      <SettingsDialog open={dialog === 'settings'} onOpenChange={close} />
    </>
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
