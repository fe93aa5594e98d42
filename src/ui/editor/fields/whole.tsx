/** A whole number. */
import { useState } from 'react'
import type { Field } from '../../../scenario/index.ts'
import type { FieldProps } from '../context.ts'
import { useEditorWords } from '../words.ts'
import { FieldFrame } from './field-frame.tsx'
import { described, useField } from './use-field.ts'

interface Props extends FieldProps {
  field: Field & { kind: 'whole' }
}

/** The number that a text writes; null where it writes none. */
function numberIn(text: string): number | null {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}

/** Whether what is being typed is the number shown, or none yet; not after an undo. */
const writes = (typing: string, shown: string): boolean =>
  numberIn(typing) === null || numberIn(typing) === numberIn(shown)

export function WholeField({ path, field }: Props) {
  const at = useField(path)
  const words = useEditorWords()
  const { least, most, optional, standard } = field
  const shown = typeof at.value === 'number' ? String(at.value) : ''
  const [typing, setTyping] = useState<string | null>(null)
  const text = typing !== null && writes(typing, shown) ? typing : shown
  const type = (typed: string) => {
    setTyping(typed)
    const value = numberIn(typed)
    if (value !== null) at.set(value)
    else if (optional && typed.trim() === '') at.set(undefined)
  }
  const leave = () => {
    setTyping(null)
    at.leave()
  }
  const bounds = words('bounds', { least, most })
  const known = typeof standard === 'number'
  return (
    <FieldFrame
      field={at}
      hint={
        <>
          {at.help} <span className="ed-bounds">{bounds}</span>
          {known && <span className="ed-bounds"> {words('standard', { standard })}</span>}
        </>
      }
    >
      <input
        id={at.id}
        className="field ed-number"
        type="number"
        min={least}
        max={most}
        step={1}
        value={text}
        placeholder={known ? String(standard) : undefined}
        {...described(at)}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
    </FieldFrame>
  )
}
