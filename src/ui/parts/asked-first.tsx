/** A button whose act is asked about before it is done. */
import { useState } from 'react'

interface Props {
  /** What the act is called. */
  act: string
  /** What it brings. */
  text: string
  not: string
  sure: string
  onSure: () => void
}

export function AskedFirst({ act, text, not, sure, onSure }: Props) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <div>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {act}
        </button>
      </div>
    )
  }
  return (
    <div className="stack" role="group" aria-label={act}>
      <p>{text}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {not}
        </button>
        <button type="button" className="button" onClick={onSure}>
          {sure}
        </button>
      </div>
    </div>
  )
}
