/** The table beside the match: who is there, who has committed, how long there is, and what is wrong. */
import { useMemo } from 'react'
import type { TableSeat } from '../../../net/remote-session.ts'
import { powerName } from '../../../text/names.ts'
import { useTongue } from '../context.ts'
import { useSnapshot } from '../provider.tsx'
import { PowerMark } from '../../parts/power-mark.tsx'
import { Announcements } from './announcements.tsx'
import { Problems } from '../../tables/problems.tsx'
import './strip.css'
import { TimeLeft } from '../../parts/time-left.tsx'
import { useNews, type There } from '../../tables/use-visit.ts'
import { useComputerName, useTableWords } from '../../tables/words.ts'

interface Props {
  /** Code of the table. */
  code: string
  there: There
  onDialog: () => void
  /** Goes to the match that follows. */
  onNext: () => void
  /** Has one's own seat played by oneself again. */
  onTakeOwn: () => void
}

export function Strip({ code, there, onDialog, onNext, onTakeOwn }: Props) {
  const words = useTableWords()
  const tongue = useTongue()
  const { session, held } = there
  const { seats, until, trouble } = useNews(session)
  const { committed, phase } = useSnapshot(session)
  const names = useMemo(
    () => tongue.world.rivals.map((_, power) => powerName(tongue, power)),
    [tongue],
  )
  const problems = [...there.problems, ...(trouble ? [trouble] : [])]
  return (
    <section className="strip" aria-label={words('strip')}>
      <ul className="strip-seats">
        {seats.map((seat, index) => (
          <Chip
            key={names[index]}
            power={index}
            name={names[index]!}
            seat={seat}
            isOwn={held?.seat === index}
            done={committed[index] === true}
            isOver={phase === 'over'}
          />
        ))}
      </ul>
      <TimeLeft until={until} />
      <button
        type="button"
        className="button strip-table"
        aria-haspopup="dialog"
        aria-label={words('openDialog', { code })}
        onClick={onDialog}
      >
        {words('open2', { code })}
      </button>
      <News there={there} onNext={onNext} onTakeOwn={onTakeOwn} />
      <Problems problems={problems} />
      <Announcements
        names={names}
        own={held?.seat ?? -1}
        until={until}
        committed={committed}
        seats={seats}
      />
    </section>
  )
}

/** What everything else at the table may have to wait for. */
function News({ there, onNext, onTakeOwn }: Omit<Props, 'code' | 'onDialog'>) {
  const words = useTableWords()
  const { session, held, info } = there
  const { seats, link, next } = useNews(session)
  const { phase } = useSnapshot(session)
  const isOver = phase === 'over'
  const byComputer = held !== null && typeof seats[held.seat]?.computer === 'string'
  return (
    <div role="status" className="strip-news">
      {link === 'down' && <p className="bad">{words('down')}</p>}
      {byComputer && !isOver && (
        <p className="row">
          {words('computerPlays')}
          <button type="button" className="button" onClick={onTakeOwn}>
            {words('takeOwn')}
          </button>
        </p>
      )}
      {isOver && (next ?? info.next) !== null && (
        <p className="row">
          {words('rematchThere')}
          <button type="button" className="button primary" onClick={onNext}>
            {words('rematchGo')}
          </button>
        </p>
      )}
    </div>
  )
}

interface ChipProps {
  power: number
  name: string
  seat: TableSeat
  isOwn: boolean
  done: boolean
  isOver: boolean
}

/** A sign for each state, so that no state is told by colour alone. */
const SIGNS = { done: '✓', planning: '…', away: '⊘', open: '○' } as const

function Chip({ power, name, seat, isOwn, done, isOver }: ChipProps) {
  const words = useTableWords()
  const computerName = useComputerName()
  const { computer, open } = seat
  const who = computer === null ? (seat.name ?? '') : computerName(computer)
  const state = stateOf(seat, done)
  const sign = signOf(seat, done)
  return (
    <li className={`strip-seat ${sign}`}>
      <PowerMark power={power} />
      <span className="visually-hidden">
        {words('chip', { power: name, who: open ? words('free') : who, state: words(state) })}
      </span>
      <span aria-hidden="true" className="strip-who">
        {open ? words('free') : who}
      </span>
      {isOwn && <span className="strip-own muted small">({words('you')})</span>}
      {!isOver && (
        <>
          <span aria-hidden="true" className="strip-sign">
            {SIGNS[sign]}
          </span>
          <span aria-hidden="true" className="strip-state muted small">
            {words(state)}
          </span>
        </>
      )}
    </li>
  )
}

function stateOf({ open, computer, connected }: TableSeat, done: boolean) {
  if (open) return 'stateOpen'
  if (computer === null && !connected) return done ? 'stateAwayDone' : 'stateAway'
  return done ? 'stateDone' : 'statePlanning'
}

function signOf({ open, computer, connected }: TableSeat, done: boolean): keyof typeof SIGNS {
  if (done) return 'done'
  if (open) return 'open'
  return computer === null && !connected ? 'away' : 'planning'
}
