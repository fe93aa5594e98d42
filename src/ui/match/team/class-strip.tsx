/** The class beside a team's match: the team, who has committed, the time, and what the teacher says. */
import { useMemo, useState } from 'react'
import type { TableSeat } from '../../../class/index.ts'
import { powerName } from '../../../text/names.ts'
import { useTongue } from '../context.ts'
import '../table/strip.css'
import { PowerMark } from '../../parts/power-mark.tsx'
import { Problems } from '../../tables/problems.tsx'
import { Clock } from '../../classroom/clock.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { Notices } from '../../classroom/student/notices.tsx'
import { PollPanel } from './poll-panel.tsx'
import { useTeam } from './team-context.ts'

interface Props {
  onTalk: () => void
  onYou: () => void
}

export function ClassStrip({ onTalk, onYou }: Props) {
  const words = useClassWords()
  const { state, view, table, team } = useTeam()
  const news = useNews()
  return (
    <section className="strip class-strip" aria-label={words('strip')}>
      <ul className="strip-seats">
        {table.seats.map((seat) => (
          <Chip key={seat.power} seat={seat} isOwn={seat.seat === team.seat} />
        ))}
      </ul>
      <Clock table={table} ahead={state.ahead} />
      <span className="class-strip-acts">
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => {
            news.read()
            onTalk()
          }}
        >
          {words('talkOpen', { news: news.count })}
        </button>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label={words('youAt', { name: view.you.name })}
          onClick={onYou}
        >
          {view.you.name}
        </button>
      </span>
      <TeamPresence />
      <div role="status" className="strip-news">
        {state.link === 'down' && <p className="bad">{words('down')}</p>}
        {table.phase === 'held' && view.class.phase !== 'ended' && !view.poll?.open && (
          <p>{words('held')}</p>
        )}
        {view.class.phase === 'ended' && <p>{words('ended')}</p>}
      </div>
      <Notices notices={view.notices} />
      <PollPanel />
      <Problems problems={state.problems} />
    </section>
  )
}

/** Who of the team is there, and who agrees; nothing for whoever has a seat alone. */
function TeamPresence() {
  const words = useClassWords()
  const { view, team } = useTeam()
  if (team.members.length < 2) return null
  const agreed = view.draft?.agreed ?? []
  const isMajority = view.class.settings.decides === 'majority'
  return (
    <ul className="team-members small" aria-label={words('teamOf')}>
      {team.members.map(({ person, name, there }) => {
        const agrees = isMajority && agreed.includes(person)
        return (
          <li key={person} className={there ? undefined : 'muted'}>
            <span aria-hidden="true">{agrees ? '✓' : there ? '●' : '○'}</span>{' '}
            {words('member', {
              name,
              you: person === view.you.person ? 'yes' : 'no',
              captain: !isMajority && person === team.captain ? 'yes' : 'no',
              there: there ? 'yes' : 'no',
              agrees: agrees ? 'yes' : 'no',
            })}
          </li>
        )
      })}
    </ul>
  )
}

function Chip({ seat, isOwn }: { seat: TableSeat; isOwn: boolean }) {
  const words = useClassWords()
  const tongue = useTongue()
  const power = powerName(tongue, seat.seat)
  const state = seat.committed ? 'done' : 'planning'
  return (
    <li className={`strip-seat ${state}`}>
      <PowerMark power={seat.seat} />
      <span className="visually-hidden">
        {words(seat.computer === null ? 'deskOf' : 'deskOfComputer', { power, state })}
      </span>
      <span aria-hidden="true" className={isOwn ? 'strip-who own' : 'strip-who'}>
        {power}
      </span>
      <span aria-hidden="true" className="strip-sign">
        {seat.committed ? '✓' : '…'}
      </span>
    </li>
  )
}

/** What has been said and offered since somebody here last looked. */
function useNews() {
  const { view, team } = useTeam()
  const newest = useMemo(
    () => ({
      said: Math.max(-1, ...view.talk.map(({ number }) => number)),
      offered: Math.max(-1, ...view.offers.map(({ number }) => number)),
    }),
    [view.talk, view.offers],
  )
  const [seen, setSeen] = useState(newest)
  const count =
    view.talk.filter(({ number, from }) => number > seen.said && from !== team.seat).length +
    view.offers.filter(({ number, from }) => number > seen.offered && from !== team.seat).length
  return { count, read: () => setSeen(newest) }
}
