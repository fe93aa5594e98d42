/** Leaving a class is asked about, since the seat is then somebody else's. */
import { useState } from 'react'
import { useClassWords } from '../words.ts'

export function LeaveClass({ onLeave }: { onLeave: () => void }) {
  const words = useClassWords()
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <div>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {words('leave')}
        </button>
      </div>
    )
  }
  return (
    <div className="stack" role="group" aria-label={words('leave')}>
      <p>{words('leaveText')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {words('leaveNot')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {words('leaveSure')}
        </button>
      </div>
    </div>
  )
}
