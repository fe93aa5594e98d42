/** The match at a table: the match screen, with the table beside it. */
import { useEffect, useMemo, useState } from 'react'
import type { Visit } from '../../../net/visit.ts'
import { TableProvider } from '../insight.ts'
import { MatchScreen } from '../match-screen.tsx'
import { CommonDialogs, useBoardOptions, useDialogs } from '../page-parts.tsx'
import { Brain } from '../thinker.ts'
import { Strip } from './strip.tsx'
import { TableDialog } from './table-dialog.tsx'
import { useNews, type There } from '../../tables/use-visit.ts'

interface Props {
  visit: Visit
  there: There
  /** Visits the table anew, where another match is played by now. */
  again: () => void
  onStart: () => void
}

export function TableMatch({ visit, there, again, onStart }: Props) {
  const { session, held } = there
  const dialogs = useDialogs<'table'>()
  const { shown, show, onOpenChange } = dialogs
  const board = useBoardOptions()
  const brain = useBrain()
  const table = useMemo(() => ({ session, brain }), [session, brain])
  const next = useNews(session).next ?? there.info.next
  const exits = useMemo(
    () => ({ toStart: onStart, help: () => show('help'), settings: () => show('settings') }),
    [onStart, show],
  )
  const after = {
    onHome: onStart,
    ...(held && next === null && { onAgain: () => void visit.rematch() }),
  }
  return (
    <TableProvider value={table}>
      <MatchScreen
        session={session}
        exits={exits}
        after={after}
        board={board}
        strip={
          <Strip
            code={visit.table}
            there={there}
            onDialog={() => show('table')}
            onNext={again}
            onTakeOwn={() => held && void visit.giveToPerson(held.seat)}
          />
        }
      />
      <CommonDialogs dialogs={dialogs} session={session} />
      <TableDialog
        open={shown === 'table'}
        onOpenChange={onOpenChange}
        visit={visit}
        there={there}
        onStart={onStart}
      />
    </TableProvider>
  )
}

/** Thinks for the adviser, for as long as the match is on the screen. */
function useBrain(): Brain {
  const [brain] = useState(() => new Brain())
  useEffect(() => () => brain.close(), [brain])
  return brain
}
