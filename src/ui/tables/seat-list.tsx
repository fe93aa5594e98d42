/** The seats of a table, each with who sits there and what can be done about it. */
import type { LevelName } from '../../ai/index.ts'
import type { TableSeat } from '../../net/remote-session.ts'
import type { Visit } from '../../net/visit.ts'
import { localise } from '../../scenario/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage } from '../say.tsx'
import { useNews, type There } from './use-visit.ts'
import { useComputerName, useTableWords } from './words.ts'

interface Props {
  visit: Visit
  there: There
  /** The level of a computer that stands in; left out where none is to. */
  standIn?: LevelName
}

export function SeatList({ visit, there, standIn }: Props) {
  const { session } = there
  const { seats } = useNews(session)
  return (
    <ul className="tables-seats">
      {seats.map((seat, index) => (
        <Row
          key={session.viewOf(-1).world.scenario.powers[index]!.id}
          index={index}
          seat={seat}
          visit={visit}
          there={there}
          {...(standIn && { standIn })}
        />
      ))}
    </ul>
  )
}

interface RowProps extends Props {
  index: number
  seat: TableSeat
}

function Row({ index, seat, visit, there, standIn }: RowProps) {
  const words = useTableWords()
  const language = useLanguage()
  const { held, info, session } = there
  const power = localise(session.viewOf(-1).world.scenario.powers[index]!.name, language)
  const handicap = info.seats[index]?.handicap ?? 0
  return (
    <li className="tables-seat">
      <span className="tables-power">
        <PowerMark power={index} size="1.2em" /> <strong>{power}</strong>
      </span>
      <span className="tables-who">
        <Who seat={seat} isOwn={held?.seat === index} />
        {handicap > 0 && <span className="muted small"> {words('handicap', { handicap })}</span>}
      </span>
      <SeatActs
        index={index}
        seat={seat}
        power={power}
        visit={visit}
        there={there}
        {...(standIn && { standIn })}
      />
    </li>
  )
}

function Who({ seat, isOwn }: { seat: TableSeat; isOwn: boolean }) {
  const words = useTableWords()
  const computerName = useComputerName()
  const { name, open, computer, connected } = seat
  if (open) return <em>{words('free')}</em>
  return (
    <>
      {[name, computer === null ? null : computerName(computer)].filter(Boolean).join(' · ')}{' '}
      {isOwn && <span className="muted">({words('you')})</span>}
      {!isOwn && name !== null && (
        <span className="muted">({words(connected ? 'present' : 'away')})</span>
      )}
    </>
  )
}

/** What can be done about a seat, if anything. */
function SeatActs({ index, seat, power, visit, there, standIn }: RowProps & { power: string }) {
  const words = useTableWords()
  const { held } = there
  const { open, computer, connected, name } = seat
  const isOwn = held?.seat === index
  if (!held) {
    if (!open) return null
    return (
      <Act text={words('sit')} label={words('sitAs', { power })} act={() => visit.sit(index)} />
    )
  }
  if (isOwn && computer !== null) {
    return <Act text={words('takeOwn')} act={() => visit.giveToPerson(index)} />
  }
  if (computer !== null && name === null) {
    const label = words('openSeatAs', { power })
    return <Act text={words('openSeat')} label={label} act={() => visit.giveToPerson(index)} />
  }
  if (!standIn || computer !== null || (!isOwn && connected)) return null
  const give = () => visit.giveToComputer(index, standIn)
  if (isOwn) return <Act text={words('giveOwn')} act={give} />
  return <Act text={words('give')} label={words('giveAs', { power })} act={give} />
}

/** A button; its label says more than its text where several have the same. */
function Act({ text, label, act }: { text: string; label?: string; act: () => Promise<void> }) {
  return (
    <button type="button" className="button" aria-label={label} onClick={() => void act()}>
      {text}
    </button>
  )
}
