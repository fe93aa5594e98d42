/** A few choices side by side, of which one holds: arrow keys move it. */
import { RadioGroup } from 'radix-ui'
import { useId } from 'react'
import './choice.css'

interface Props<T extends string> {
  label: string
  /** Whether the label is only read out. */
  silent?: boolean
  value: T
  choices: readonly { value: T; text: string }[]
  choose: (value: T) => void
}

export function Choice<T extends string>({ label, silent, value, choices, choose }: Props<T>) {
  const id = useId()
  return (
    <div className="choice">
      <span id={id} className={silent ? 'visually-hidden' : 'choice-label'}>
        {label}
      </span>
      <RadioGroup.Root
        className="choice-row"
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => choose(chosen as T)}
      >
        {choices.map(({ value, text }) => (
          <RadioGroup.Item key={value} className="choice-item" value={value}>
            <span className="choice-dot" aria-hidden="true" />
            {text}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  )
}
