/** Groups of fields: plain ones, numbers with evidence, and those told apart by a word. */
import { blankOf, changedVariant, setAt } from '../../../editor/index.ts'
import { resolved, toPointer, type Field, type Path } from '../../../scenario/index.ts'
import { fieldLabel } from '../../../text/fields.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { optionName } from '../names.ts'
import { useBlanks } from './blanks.ts'
import { EVIDENCE_KEYS, EvidenceField } from './evidence.tsx'
import { ProblemsHere } from './field-frame.tsx'
import { InnerField } from './inner-field.tsx'
import { useField } from './use-field.ts'

interface Props<Kind extends Field['kind']> {
  path: Path
  field: Field & { kind: Kind }
  /** Whether what is around says already what the group is. */
  bare?: boolean
  /** Keys that are shown elsewhere. */
  without?: readonly string[]
}

const NOTHING: readonly string[] = []

/** All fields of a group; its id, which matters to files only, and its evidence come last. */
export function GroupField({ path, field, bare = false, without = NOTHING }: Props<'group'>) {
  const at = useField(path)
  const entries = field.entries()
  const plain = [...entries]
    .filter(([key]) => !EVIDENCE_KEYS.has(key) && !without.includes(key))
    .sort(([a], [b]) => Number(a === 'id') - Number(b === 'id'))
  const own = (
    <>
      {!bare && at.help !== '' && <p className="ed-help">{at.help}</p>}
      <ProblemsHere problems={at.problems.filter(({ code }) => code !== 'no-evidence')} />
      <div className="ed-fields">
        {plain.map(([key, entry]) => (
          <InnerField key={key} path={[...path, key]} field={entry} />
        ))}
      </div>
      {entries.has('sources') && <EvidenceField path={path} />}
    </>
  )
  if (bare) return own
  return (
    <fieldset className="ed-group" data-place={at.pointer}>
      <legend>{at.label}</legend>
      {own}
    </fieldset>
  )
}

/** A group that may be left out as a whole: a box to tick brings it. */
export function ExtraGroup({ path, field }: Props<'group'>) {
  const at = useField(path)
  const { change } = useEditor()
  const blanks = useBlanks()
  const isThere = at.value !== undefined
  const toggle = (on: boolean) => {
    const value = on ? blankOf(field, String(path.at(-1)), blanks) : undefined
    change({ kind: on ? 'add' : 'remove', place: at.pointer }, (draft) => setAt(draft, path, value))
  }
  return (
    <div className="ed-group" data-place={at.pointer}>
      <label className="ed-check">
        <input
          type="checkbox"
          checked={isThere}
          onChange={({ target }) => toggle(target.checked)}
        />
        {at.label}
      </label>
      {at.help !== '' && <p className="ed-help">{at.help}</p>}
      {isThere && <GroupField path={path} field={field} bare />}
    </div>
  )
}

/** A number that claims something, with its evidence under it. */
export function ValuedField({ path, field }: Props<'group'>) {
  const value = field.entries().get('value')!
  return (
    <div className="ed-valued" data-place={toPointer(path)}>
      <InnerField path={[...path, 'value']} field={value} />
      <EvidenceField path={path} />
    </div>
  )
}

/** A choice of what it is, and the fields that this has. */
export function VariantsField({ path, field }: Props<'variants'>) {
  const at = useField(path)
  const language = useLanguage()
  const { change } = useEditor()
  const blanks = useBlanks()
  const value = (at.value ?? {}) as Record<string, unknown>
  const chosen = resolved(field, value)
  const name = String(value[field.key] ?? '')
  const own = [...path, field.key]
  const choose = (next: string) =>
    change({ kind: 'set', place: at.pointer }, (draft) =>
      setAt(draft, path, changedVariant(field, value, next, blanks)),
    )
  return (
    <div className="ed-variant" data-place={at.pointer}>
      <div className="ed-field">
        <label htmlFor={at.id}>{fieldLabel(language, own)}</label>
        <select
          id={at.id}
          className="field"
          value={name}
          onChange={({ target }) => choose(target.value)}
        >
          {[...field.options().keys()].map((option) => (
            <option key={option} value={option}>
              {optionName(language, own, option)}
            </option>
          ))}
        </select>
      </div>
      {chosen.kind === 'group' && (
        <GroupField path={path} field={chosen} bare without={[field.key]} />
      )}
    </div>
  )
}

/** A value for each power, such as goodwill. */
export function RecordField({ path, field }: Props<'record'>) {
  const at = useField(path)
  const keys = Object.keys(at.value ?? {})
  return (
    <fieldset className="ed-group" data-place={at.pointer}>
      <legend>{at.label}</legend>
      {at.help !== '' && <p className="ed-help">{at.help}</p>}
      <ProblemsHere problems={at.problems} />
      <div className="ed-fields">
        {keys.map((key) => (
          <InnerField key={key} path={[...path, key]} field={field.value()} />
        ))}
      </div>
    </fieldset>
  )
}
