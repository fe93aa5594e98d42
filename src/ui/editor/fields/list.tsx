/** A list of entries: each can be opened, moved and taken out, and new ones are put at the end. */
import { useState } from 'react'
import { blankOf, insertAt, moveAt, removeAt } from '../../../editor/index.ts'
import { toPointer, type Field, type Path } from '../../../scenario/index.ts'
import { fieldLabel } from '../../../text/fields.ts'
import { useLanguage } from '../../say.tsx'
import { countWithin, useEditor } from '../context.ts'
import { useJumpInto } from '../page/jump.ts'
import { useEditorWords } from '../words.ts'
import { useBlanks } from './blanks.ts'
import { ProblemsHere } from './field-frame.tsx'
import { InnerField } from './inner-field.tsx'
import { useEntryTitle } from './titles.ts'
import { useField } from './use-field.ts'

interface Props {
  path: Path
  field: Field & { kind: 'list' }
}

export function ListField({ path, field }: Props) {
  const at = useField(path)
  const words = useEditorWords()
  const { change, goTo } = useEditor()
  const blanks = useBlanks()
  const entries = Array.isArray(at.value) ? (at.value as unknown[]) : []
  const key = String(path.findLast((part) => typeof part === 'string'))
  const [opened, setOpened] = useState<number | null>(null)
  useJumpInto(at.pointer, setOpened)
  /** An entry that closes since another one opens is heard of after that. */
  const toggle = (index: number, open: boolean) =>
    setOpened((now) => (open ? index : now === index ? null : now))
  const add = () => {
    const blank = blankOf(field.item(), key, blanks)
    change({ kind: 'add', place: at.pointer }, (draft) =>
      insertAt(draft, path, entries.length, blank),
    )
    goTo(toPointer([...path, entries.length]))
  }
  return (
    <section className="ed-field ed-list" data-place={at.pointer} aria-label={at.label}>
      <h4>{at.label}</h4>
      {at.help !== '' && <p className="ed-help">{at.help}</p>}
      <ProblemsHere problems={at.problems} />
      <ol className="ed-entries">
        {entries.map((_, index) => (
          <Entry
            // Entries have no names of their own; what is open follows its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            path={path}
            index={index}
            count={entries.length}
            field={field.item()}
            open={opened === index}
            onOpen={(open) => toggle(index, open)}
          />
        ))}
      </ol>
      {entries.length < field.most && (
        <div>
          <button type="button" className="button" onClick={add}>
            {words('addTo', { label: at.label })}
          </button>
        </div>
      )}
    </section>
  )
}

interface EntryProps {
  path: Path
  index: number
  count: number
  field: Field
  open: boolean
  onOpen: (open: boolean) => void
}

function Entry({ path, index, count, field, open, onOpen }: EntryProps) {
  const words = useEditorWords()
  const { problems } = useEditor()
  const own = [...path, index]
  const pointer = toPointer(own)
  const title = useEntryTitle(own)
  const bad = countWithin(problems, [pointer])
  return (
    <li className="ed-entry" data-place={pointer}>
      <details open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary>
          <span className="ed-entry-title">{title}</span>
          {bad > 0 && <span className="ed-count">{words('problemCount', { count: bad })}</span>}
        </summary>
        {open && (
          <div className="ed-entry-body">
            <InnerField path={own} field={field} bare />
            <EntryButtons path={path} index={index} count={count} title={title} />
          </div>
        )}
      </details>
    </li>
  )
}

type ButtonsProps = Pick<EntryProps, 'path' | 'index' | 'count'> & { title: string }

function EntryButtons({ path, index, count, title }: ButtonsProps) {
  const words = useEditorWords()
  const { change } = useEditor()
  const place = toPointer(path)
  const move = (to: number) =>
    change({ kind: 'move', place }, (draft) => moveAt(draft, path, index, to))
  const remove = () => change({ kind: 'remove', place }, (draft) => removeAt(draft, path, index))
  return (
    <div className="row ed-entry-buttons">
      <button
        type="button"
        className="button"
        aria-disabled={index === 0}
        aria-label={words('moveUpNamed', { title })}
        onClick={() => index > 0 && move(index - 1)}
      >
        {words('moveUp')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={index === count - 1}
        aria-label={words('moveDownNamed', { title })}
        onClick={() => index < count - 1 && move(index + 1)}
      >
        {words('moveDown')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={words('removeNamed', { title })}
        onClick={remove}
      >
        {words('remove')}
      </button>
    </div>
  )
}

/** The numbers of a text; null while something in it is none. */
function numbersIn(text: string): number[] | null {
  const found = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
  return found.every(Number.isFinite) ? found : null
}

/** A list of numbers, on one line. */
export function PlainListField({ path }: Props) {
  const at = useField(path)
  const language = useLanguage()
  const words = useEditorWords()
  const numbers = Array.isArray(at.value) ? (at.value as number[]) : []
  const shown = numbers.join(', ')
  const [typing, setTyping] = useState<string | null>(null)
  const type = (typed: string) => {
    setTyping(typed)
    const found = numbersIn(typed)
    if (found) at.set(found.length === 0 ? undefined : found)
  }
  return (
    <div className="ed-field" data-place={at.pointer}>
      <label htmlFor={at.id}>{fieldLabel(language, path)}</label>
      <input
        id={at.id}
        className="field"
        inputMode="numeric"
        value={typing ?? shown}
        onChange={({ target }) => type(target.value)}
        onBlur={() => {
          setTyping(null)
          at.leave()
        }}
      />
      <p className="ed-help">
        {at.help} {words('numbersApart')}
      </p>
      <ProblemsHere problems={at.problems} />
    </div>
  )
}
