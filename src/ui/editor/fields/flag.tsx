/** A yes or no. */
import type { Field } from '../../../scenario/index.ts'
import type { FieldProps } from '../context.ts'
import { ProblemsHere } from './field-frame.tsx'
import { described, useField } from './use-field.ts'

interface Props extends FieldProps {
  field: Field & { kind: 'flag' }
}

export function FlagField({ path, field }: Props) {
  const at = useField(path)
  const { optional, standard } = field
  const checked = (at.value ?? standard) === true
  const choose = (value: boolean) => {
    at.set(optional && value === standard ? undefined : value)
    at.leave()
  }
  return (
    <div className="ed-field ed-flag" data-place={at.pointer}>
      <label className="ed-check">
        <input
          id={at.id}
          type="checkbox"
          checked={checked}
          {...described(at)}
          onChange={({ target }) => choose(target.checked)}
        />
        {at.label}
      </label>
      {at.help !== '' && (
        <p id={`${at.id}-help`} className="ed-help">
          {at.help}
        </p>
      )}
      <ProblemsHere id={`${at.id}-bad`} problems={at.problems} />
    </div>
  )
}
