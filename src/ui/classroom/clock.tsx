/** The time that a table has left. */
import type { TableInfo } from '../../class/index.ts'
import { momentHere } from '../../net/class-link.ts'
import { timeWords, useSecondsLeft } from '../parts/time-left.tsx'
import { useTableWords } from '../tables/words.ts'
import { useClassWords } from './words.ts'

interface Props {
  table: Pick<TableInfo, 'phase' | 'deadline' | 'left'>
  /** What lies between the server's clock and that of the page, in ms. */
  ahead: number
}

const HURRY = 30

/** Whole seconds left; null where there is no limit. */
function useLeft({ table, ahead }: Props): number | null {
  const running = useSecondsLeft(momentHere({ ahead }, table.deadline))
  return running ?? (table.left === null ? null : Math.ceil(table.left / 1000))
}

/** What a table does: waits, is paused, is over, or how much time is left. */
export function Clock(props: Props) {
  const words = useClassWords()
  const tableWords = useTableWords()
  const left = useLeft(props)
  const { phase } = props.table
  if (phase === 'waiting') return <span className="class-clock">{words('tableWaiting')}</span>
  if (phase === 'ended') return <span className="class-clock">{words('tableOver')}</span>
  const time = left === null ? null : timeWords(tableWords, left)
  if (phase === 'held') {
    return (
      <span className="class-clock held">
        {words('tableHeld')}
        {time !== null && ` · ${time}`}
      </span>
    )
  }
  if (time === null) return <span className="class-clock">{words('timeNone')}</span>
  return (
    <span className={left! <= HURRY ? 'class-clock hurry' : 'class-clock'} role="timer">
      {time}
    </span>
  )
}
