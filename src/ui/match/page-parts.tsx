/** What every page with a match has: help, settings, and a board that follows the settings. */
import { useCallback, useMemo, useState } from 'react'
import type { BoardOptions } from '../../board/index.ts'
import type { MatchSource } from '../../match/session/index.ts'
import { HelpDialog } from '../help/help-dialog.tsx'
import { useHelpKey } from '../help/use-help-key.ts'
import { useApplied } from '../settings/apply.ts'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { useSound } from '../sounds.ts'

/** The dialog that is open, of a page's own or `help` or `settings`. */
export interface Dialogs<Own extends string> {
  shown: Own | 'help' | 'settings' | null
  show: (name: Own | 'help' | 'settings') => void
  /** To be told when a dialog opens or closes. */
  onOpenChange: (open: boolean) => void
}

export function useDialogs<Own extends string>(): Dialogs<Own> {
  const [shown, show] = useState<Dialogs<Own>['shown']>(null)
  const onOpenChange = useCallback((open: boolean) => !open && show(null), [])
  const help = useCallback(() => show('help'), [])
  useHelpKey(help)
  return useMemo(() => ({ shown, show, onOpenChange }), [shown, onOpenChange])
}

interface Props {
  dialogs: Pick<Dialogs<string>, 'shown' | 'onOpenChange'>
  session: MatchSource
}

export function CommonDialogs({ dialogs: { shown, onOpenChange }, session }: Props) {
  const play = useSound()
  return (
    <>
      <HelpDialog
        open={shown === 'help'}
        onOpenChange={onOpenChange}
        world={session.viewOf(-1).world}
      />
      <SettingsDialog
        open={shown === 'settings'}
        onOpenChange={onOpenChange}
        onTrySound={() => play('commit')}
      />
    </>
  )
}

/** How the board is drawn, as the settings have it. */
export function useBoardOptions(): Omit<BoardOptions, 'viewer'> {
  const { theme, motion } = useApplied()
  return useMemo(() => ({ theme, reducedMotion: motion === 'reduced' }), [theme, motion])
}
