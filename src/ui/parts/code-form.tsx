/** A form that asks for a code, as people type them. */
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { readCode } from './typed-codes.ts'

interface Props {
  heading: string
  hint: string
  label: string
  /** What is said of a text that is no code. */
  bad: string
  go: string
  /** How many letters and digits the code has. */
  length: number
  isPrimary?: boolean
  onCode: (code: string) => void
  /** What stands above the button, such as why a code was refused. */
  children?: ReactNode
}

export function CodeForm(props: Props) {
  const { heading, hint, label, bad, go, length, isPrimary = false, onCode, children } = props
  const id = useId()
  const [text, setText] = useState('')
  const [isBad, setBad] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = readCode(text, length)
    setBad(code === null)
    if (code !== null) onCode(code)
  }
  return (
    <form className="panel tables-card" onSubmit={submit} noValidate>
      <h2>{heading}</h2>
      <p id={`${id}-hint`}>{hint}</p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field code-field"
        value={text}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={isBad}
        aria-describedby={`${id}-hint ${id}-bad`}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-bad`} className="bad" role="status">
        {isBad && bad}
      </p>
      {children}
      <button type="submit" className={isPrimary ? 'button primary' : 'button'}>
        {go}
      </button>
    </form>
  )
}
