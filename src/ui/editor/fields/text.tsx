/** A text in no language of its own: a judgement, an address. */
import type { FieldProps } from '../context.ts'
import { FieldFrame } from './field-frame.tsx'
import { described, useField } from './use-field.ts'

export function TextField({ path }: FieldProps) {
  const at = useField(path)
  return (
    <FieldFrame field={at}>
      <textarea
        id={at.id}
        className="field ed-text"
        rows={2}
        value={typeof at.value === 'string' ? at.value : ''}
        {...described(at)}
        onChange={({ target }) => at.set(target.value === '' ? undefined : target.value)}
        onBlur={at.leave}
      />
    </FieldFrame>
  )
}
