/** Fields with their labels, for any form. */
import { useId, type ReactNode } from 'react'
import './field.css'
import './fields.css'

interface Labelled {
  label: string
  /** Whether the label is only read out. */
  silent?: boolean
}

/** A label above the field that it names. */
function Field(props: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="labelled-field">
      <label htmlFor={props.id} className={props.silent ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      {props.children}
    </div>
  )
}

interface SelectProps<T extends string | number> extends Labelled {
  value: T | ''
  choices: readonly { value: T | ''; text: string }[]
  choose: (value: string) => void
}

export function Select<T extends string | number>(props: SelectProps<T>) {
  const { label, silent = false, value, choices, choose } = props
  const id = useId()
  return (
    <Field label={label} silent={silent} id={id}>
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
    </Field>
  )
}

interface LineProps extends Labelled {
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
    <Field label={label} silent={silent} id={id}>
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
    </Field>
  )
}
