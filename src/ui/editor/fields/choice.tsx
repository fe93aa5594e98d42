/** One of a few words, or the id of an entry. */
import type { Field } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor, type FieldProps } from '../context.ts'
import { entriesOf, kindOfKey, optionName } from '../names.ts'
import { useEditorWords } from '../words.ts'
import { FieldFrame } from './field-frame.tsx'
import { described, useField } from './use-field.ts'

interface Option {
  value: string
  text: string
}

interface SelectProps extends FieldProps {
  options: readonly Option[]
  optional: boolean
  standard?: unknown
}

/** A select; what is not among its options is shown all the same, so that it can be seen and mended. */
export function SelectField({ path, options, optional, standard }: SelectProps) {
  const at = useField(path)
  const words = useEditorWords()
  const value = typeof at.value === 'string' ? at.value : ''
  const isKnown = value === '' || options.some((option) => option.value === value)
  const choose = (chosen: string) => {
    at.set(chosen === '' || (optional && chosen === standard) ? undefined : chosen)
    at.leave()
  }
  return (
    <FieldFrame field={at}>
      <select
        id={at.id}
        className="field"
        value={value === '' && typeof standard === 'string' ? standard : value}
        {...described(at)}
        onChange={({ target }) => choose(target.value)}
      >
        {(optional && standard === undefined) || value === '' ? (
          <option value="">{words('none')}</option>
        ) : null}
        {!isKnown && <option value={value}>{words('unknownId', { id: value })}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

interface Props extends FieldProps {
  field: Field & { kind: 'choice' }
}

export function ChoiceField({ path, field }: Props) {
  const language = useLanguage()
  const options = field.options.map((value) => ({
    value,
    text: optionName(language, path, value),
  }))
  return (
    <SelectField
      path={path}
      options={options}
      optional={field.optional}
      standard={field.standard}
    />
  )
}

/** Role words and ids that may stand at a place, with their names. */
export function useOptions({ path }: FieldProps, field: Field): Option[] {
  const language = useLanguage()
  const { document } = useEditor()
  const parts = field.kind === 'either' ? field.options() : [field]
  const key = path.findLast((part) => typeof part === 'string') as string
  const kind = kindOfKey(key)
  return parts.flatMap((part) => {
    if (part.kind === 'choice') {
      return part.options.map((value) => ({ value, text: optionName(language, path, value) }))
    }
    if (part.kind !== 'id' || !kind) return []
    return entriesOf(document, kind, language).map(({ id, name }) => ({ value: id, text: name }))
  })
}
