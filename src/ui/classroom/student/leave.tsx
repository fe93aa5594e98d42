/** Leaving a class is asked about, since the seat is then somebody else's. */
import { AskedFirst } from '../../parts/asked-first.tsx'
import { useClassWords } from '../words.ts'

export function LeaveClass({ onLeave }: { onLeave: () => void }) {
  const words = useClassWords()
  return (
    <AskedFirst
      act={words('leave')}
      text={words('leaveText')}
      not={words('leaveNot')}
      sure={words('leaveSure')}
      onSure={onLeave}
    />
  )
}
