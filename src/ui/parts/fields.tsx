/** Fields with their labels, for any form. */
import { useId, type ReactNode } from 'react'
import './field.css'
import './fields.css'

interface SelectProps<T extends string | number> {
  label: string
  /** Whether the label is only read out. */
  silent?: boolean
  value: T | ''
  choices: readonly { value: T | ''; text: string }[]
  choose: (value: string) => void
}

export function Select<T extends string | number>(props: SelectProps<T>) {
  const { label, silent = false, value, choices, choose } = props
  const id = useId()
  return (
    <div className="labelled-field">
      <label htmlFor={id} className={silent ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

interface LineProps {
  label: string
  silent?: boolean
  hint?: ReactNode
  value: string
  most?: number
  type?: 'text' | 'number' | 'search'
  min?: number
  max?: number
  placeholder?: string
  className?: string
  change: (value: string) => void
}

export function Line(props: LineProps) {
  const { label, silent = false, hint, value, most, type = 'text', min, max, change } = props
  const id = useId()
  return (
    <div className="labelled-field">
      <label htmlFor={id} className={silent ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className={`field ${props.className ?? ''}`}
        type={type}
        value={value}
        autoComplete="off"
        {...(most !== undefined && { maxLength: most })}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ target }) => change(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
    </div>
  )
}
