/** Whether a seat has committed: nothing is said of a match that is over. */
import type { TableInfo } from '../../class/index.ts'
import { useClassWords } from './words.ts'

export function Readiness({ phase, isDone }: Pick<TableInfo, 'phase'> & { isDone: boolean }) {
  const words = useClassWords()
  if (phase === 'ended') return null
  return (
    <>
      <span aria-hidden="true">{isDone ? '✓' : '…'}</span>
      <span className="visually-hidden">
        {words('seatState', { state: isDone ? 'done' : 'planning' })}
      </span>
    </>
  )
}
