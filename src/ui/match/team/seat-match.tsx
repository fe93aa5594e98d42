/** The match as a team plays it: the match screen, with the team's shared draft on its desk. */
import { useEffect, useMemo, useState } from 'react'
import type { Classes } from '../../../device/classes.ts'
import { TableProvider } from '../insight.ts'
import { DeskPartsProvider } from '../desk-parts.ts'
import { MatchScreen } from '../match-screen.tsx'
import { CommonDialogs, useBoardOptions, useDialogs } from '../page-parts.tsx'
import { Brain } from '../thinker.ts'
import { Problems } from '../../tables/problems.tsx'
import { Shell } from '../../tables/shell.tsx'
import { useTableWords } from '../../tables/words.ts'
import { Opening } from '../../classroom/opening.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { ClassStrip } from './class-strip.tsx'
import type { Inside } from '../../classroom/student/inside.ts'
import { TalkDialog } from './talk-dialog.tsx'
import { TeamProvider, type AtSeat } from './team-context.ts'
import { TeamCommit, TeamLine, TeamReason, TeamUndone } from './team-parts.tsx'
import { useSeatSession } from './use-seat-session.ts'
import { YouDialog } from './you-dialog.tsx'

interface Props extends Inside {
  team: AtSeat['team']
  table: AtSeat['table'] & { match: string }
  placeKey: string
  classes: Classes
}

export function SeatMatch(props: Props) {
  const { link, state, view, team, table, placeKey, classes, onStart, onLeave } = props
  const words = useClassWords()
  const tableWords = useTableWords()
  const { match } = table
  const key = { match, seat: team.seat, credential: placeKey }
  const [opened, again] = useSeatSession(link, key, classes)
  if (opened.step === 'opening') return <Opening />
  if (opened.step === 'refused') {
    return (
      <Shell title={words('classAt', { code: view.class.code })} onStart={onStart}>
        <Problems problems={opened.problems} />
        <div>
          <button type="button" className="button" onClick={again}>
            {tableWords('retry')}
          </button>
        </div>
      </Shell>
    )
  }
  const at = { link, state, view, team, table, seat: opened.seat }
  return <Played at={at} onStart={onStart} onLeave={onLeave} />
}

const PARTS = { Line: TeamLine, Last: TeamUndone, Reason: TeamReason, Commit: TeamCommit }

function Played({
  at,
  onStart,
  onLeave,
}: Pick<Inside, 'onStart' | 'onLeave'> & {
  at: AtSeat
}) {
  const { seat } = at
  const dialogs = useDialogs<'talk' | 'you'>()
  const { shown, show, onOpenChange } = dialogs
  const board = useBoardOptions()
  const brain = useBrain()
  const table = useMemo(() => ({ session: seat, brain }), [seat, brain])
  const exits = useMemo(
    () => ({ toStart: onStart, help: () => show('help'), settings: () => show('settings') }),
    [onStart, show],
  )
  return (
    <TeamProvider value={at}>
      <TableProvider value={table}>
        <DeskPartsProvider value={PARTS}>
          <MatchScreen
            session={seat}
            exits={exits}
            after={{ onHome: onStart }}
            board={board}
            strip={<ClassStrip onTalk={() => show('talk')} onYou={() => show('you')} />}
          />
        </DeskPartsProvider>
        <CommonDialogs dialogs={dialogs} session={seat} />
        <TalkDialog open={shown === 'talk'} onOpenChange={onOpenChange} />
        <YouDialog open={shown === 'you'} onOpenChange={onOpenChange} onLeave={onLeave} />
      </TableProvider>
    </TeamProvider>
  )
}

/** Thinks for the adviser, for as long as the match is on the screen. */
function useBrain(): Brain {
  const [brain] = useState(() => new Brain())
  useEffect(() => () => brain.close(), [brain])
  return brain
}
