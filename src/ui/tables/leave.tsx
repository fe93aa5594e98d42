/** Leaving a table is asked about, since the seat is then others' to take. */
import type { Visit } from '../../net/visit.ts'
import { AskedFirst } from '../parts/asked-first.tsx'
import { useTableWords } from './words.ts'

interface Props {
  visit: Visit
  /** Goes to the start page. */
  onStart: () => void
}

export function Leave({ visit, onStart }: Props) {
  const words = useTableWords()
  const leave = async () => {
    if (await visit.leave()) onStart()
  }
  return (
    <AskedFirst
      act={words('leave')}
      text={words('leaveText')}
      not={words('leaveNot')}
      sure={words('leaveSure')}
      onSure={() => void leave()}
    />
  )
}
