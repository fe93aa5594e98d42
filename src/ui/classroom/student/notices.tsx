/** What the teacher tells everybody: the newest, until it has been read. */
import { useState } from 'react'
import type { Notice } from '../../../class/index.ts'
import { useClassWords } from '../words.ts'

export function Notices({ notices }: { notices: readonly Notice[] }) {
  const words = useClassWords()
  const [read, setRead] = useState(-1)
  const newest = notices.at(-1)
  const isNew = newest !== undefined && newest.number > read
  return (
    <div role="status" className="class-notices">
      {isNew && (
        <p className="class-notice">
          <strong>{words('notice')}:</strong> {newest.text}
          <button type="button" className="button" onClick={() => setRead(newest.number)}>
            {words('noticeDone')}
          </button>
        </p>
      )}
    </div>
  )
}
