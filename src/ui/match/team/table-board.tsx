/** One table on the wall: its board as anybody may see it, large. */
import { useMemo } from 'react'
import type { ProjectorView, TableInfo } from '../../../class/index.ts'
import type { RemoteSession } from '../../../net/remote-session.ts'
import { POINT } from '../../../rules/index.ts'
import { boardModel } from '../../../view/index.ts'
import { BoardPane } from '../board-pane.tsx'
import { useBoardOptions } from '../page-parts.tsx'
import { useSnapshot } from '../provider.tsx'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useLanguage } from '../../say.tsx'
import { Clock } from '../../classroom/clock.tsx'
import { Readiness } from '../../classroom/readiness.tsx'
import { useWatched } from '../../classroom/use-watched.ts'
import { useClassWords } from '../../classroom/words.ts'

interface Props {
  table: TableInfo
  view: ProjectorView
  ahead: number
}

export function TableBoard(props: Props) {
  const words = useClassWords()
  const session = useWatched(props.table.match)
  if (props.table.match === null) return <p className="projector-note">{words('noMatchYet')}</p>
  if (session === undefined) return <p className="projector-note">{words('opening')}</p>
  if (session === null) return <p className="projector-note">{words('paintNone')}</p>
  return <Watched {...props} session={session} />
}

const SPECTATOR = -1
const nothing = () => undefined

function Watched({ table, view, ahead, session }: Props & { session: RemoteSession }) {
  const words = useClassWords()
  const language = useLanguage()
  const options = useBoardOptions()
  const { played } = useSnapshot(session)
  // What everybody may know changes with every round that is played.
  // oxlint-disable-next-line react/exhaustive-deps
  const watched = useMemo(() => session.viewOf(SPECTATOR), [session, played])
  const model = useMemo(() => boardModel(watched, [], language), [watched, language])
  const board = useMemo(() => ({ ...options, viewer: SPECTATOR }), [options])
  return (
    <div className="wall-board">
      <div className="wall-head">
        <h2>{words('table', { table: table.table + 1 })}</h2>
        <span>{words('roundOf', { round: table.round, rounds: view.class.rounds })}</span>
        <Clock table={table} ahead={ahead} />
        <ul className="wall-scores">
          {model.powers.map(({ id, name }, power) => (
            <li key={id}>
              <PowerMark power={power} /> {name}{' '}
              {view.scores !== null && (
                <strong>
                  {words('seatPoints', { points: watched.position.points[power]! / POINT })}
                </strong>
              )}{' '}
              <Readiness phase={table.phase} isDone={table.seats[power]?.committed ?? false} />
            </li>
          ))}
        </ul>
      </div>
      <BoardPane
        model={model}
        picked={null}
        lit={null}
        pick={nothing}
        options={board}
        show={null}
      />
    </div>
  )
}
