/** Ids of other entries: one of them, or several. */
import type { Field } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor, type FieldProps } from '../context.ts'
import { entriesOf, kindOfKey } from '../names.ts'
import { useEditorWords } from '../words.ts'
import { SelectField, useOptions } from './choice.tsx'
import { ProblemsHere } from './field-frame.tsx'
import { useField } from './use-field.ts'

interface Props extends FieldProps {
  field: Field
}

/** The id of another entry, or a role word where one may stand. */
export function ReferenceField({ path, field }: Props) {
  const options = useOptions({ path }, field)
  return (
    <SelectField
      path={path}
      options={options}
      optional={field.optional}
      standard={field.standard}
    />
  )
}

/** Several entries of a kind: a box to tick for each. */
export function ReferencesField({ path, field }: Props) {
  const at = useField(path)
  const language = useLanguage()
  const { document } = useEditor()
  const words = useEditorWords()
  const kind = kindOfKey(String(path.findLast((part) => typeof part === 'string')))
  const entries = kind ? entriesOf(document, kind, language) : []
  const chosen = Array.isArray(at.value) ? (at.value as string[]) : []
  const lost = chosen.filter((id) => entries.every((entry) => entry.id !== id))
  const all = [...entries, ...lost.map((id) => ({ id, name: words('unknownId', { id }) }))]
  const toggle = (id: string, on: boolean) => {
    const next = on
      ? all.map((entry) => entry.id).filter((each) => each === id || chosen.includes(each))
      : chosen.filter((each) => each !== id)
    at.set(field.optional && next.length === 0 ? undefined : next)
    at.leave()
  }
  return (
    <fieldset className="ed-field ed-ids" data-place={at.pointer}>
      <legend>{at.label}</legend>
      {at.help !== '' && <p className="ed-help">{at.help}</p>}
      <div className="ed-id-row">
        {all.map(({ id, name }) => (
          <label key={id} className="ed-check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <ProblemsHere problems={at.problems} />
    </fieldset>
  )
}

/** A role word, an id, or a list of ids: the list opens when it is chosen. */
export function EitherField({ path, field }: Props & { field: Field & { kind: 'either' } }) {
  const at = useField(path)
  const words = useEditorWords()
  const single = useOptions({ path }, field)
  const list = field.options().find(({ kind }) => kind === 'list')
  if (!list) return <ReferenceField path={path} field={field} />
  const many = Array.isArray(at.value)
  const choose = (chosen: string) => {
    const first = typeof at.value === 'string' ? [at.value] : []
    const known = first.filter((id) => single.some(({ value }) => value === id))
    at.set(chosen === MANY ? known : chosen === field.standard ? undefined : chosen)
    at.leave()
  }
  const value = many ? MANY : ((at.value ?? field.standard ?? '') as string)
  return (
    <>
      <div className="ed-field" data-place={at.pointer}>
        <label htmlFor={at.id}>{at.label}</label>
        <select
          id={at.id}
          className="field"
          value={value}
          onChange={({ target }) => choose(target.value)}
        >
          {value === '' && <option value="">{words('none')}</option>}
          {single.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
          {!many && value !== '' && single.every((option) => option.value !== value) && (
            <option value={value}>{words('unknownId', { id: value })}</option>
          )}
          <option value={MANY}>{words('several')}</option>
        </select>
        {!many && <ProblemsHere problems={at.problems} />}
      </div>
      {many && <ReferencesField path={path} field={{ ...list, optional: false }} />}
    </>
  )
}

/** Stands for a list in the select; no id looks like it. */
const MANY = '*'
