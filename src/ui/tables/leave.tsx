/** Leaving a table is asked about, since the seat is then others' to take. */
import { useState } from 'react'
import type { Visit } from '../../net/visit.ts'
import { useTableWords } from './words.ts'

interface Props {
  visit: Visit
  /** Goes to the start page. */
  onStart: () => void
}

export function Leave({ visit, onStart }: Props) {
  const words = useTableWords()
  const [asked, setAsked] = useState(false)
  const leave = async () => {
    if (await visit.leave()) onStart()
  }
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
        <button type="button" className="button" onClick={() => void leave()}>
          {words('leaveSure')}
        </button>
      </div>
    </div>
  )
}
