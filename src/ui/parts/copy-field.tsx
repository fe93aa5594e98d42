/** A text to pass on: copied by a button or, where that is not to be had, by hand. */
import { useId, useRef, useState } from 'react'
import './copy-field.css'

interface Props {
  label: string
  value: string
  button: string
  /** What is said once the button was pressed. */
  said: (state: 'done' | 'failed') => string
}

export function CopyField({ label, value, button, said }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'done' | 'failed' | null>(null)
  const copy = async () => setState((await copied(value, field.current)) ? 'done' : 'failed')
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <input ref={field} id={id} readOnly value={value} onFocus={({ target }) => target.select()} />
      <button type="button" className="button" onClick={() => void copy()}>
        {button}
      </button>
      <p role="status">{state && said(state)}</p>
    </div>
  )
}

/** Copies a text; pages without a secure address have no clipboard, but may copy what is marked. */
async function copied(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return document.execCommand('copy')
  }
}
