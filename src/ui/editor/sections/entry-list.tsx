/** A list of entries beside the form of the one that is chosen. */
import { useId, useState, type ReactNode } from 'react'
import { blankOf, insertAt, moveAt, removeAt, type Recipe } from '../../../editor/index.ts'
import { fieldAt, toPointer, type Path, type Text, valueAt } from '../../../scenario/index.ts'
import { fieldHelp, fieldLabel } from '../../../text/fields.ts'
import { useLanguage } from '../../say.tsx'
import { countWithin, useEditor } from '../context.ts'
import { useBlanks } from '../fields/blanks.ts'
import { ProblemsHere } from '../fields/field-frame.tsx'
import { useField } from '../fields/use-field.ts'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'

export interface Entry {
  id: string
  name?: Text
}

interface Props {
  path: Path
  /** Which entry is open, -1 for none. */
  chosen: number
  choose: (entry: number) => void
  /** Acts on whole entries, where more goes with them than the list says. */
  acts?: Partial<Acts>
  children: ReactNode
  /** Stands over the form. */
  above?: ReactNode
}

const NO_ACTS = {}

interface Acts {
  add: (entry: unknown) => Recipe
  remove: (index: number) => Recipe
}

export function EntryList({ path, chosen, choose, acts = NO_ACTS, above, children }: Props) {
  const { document, change, goTo } = useEditor()
  const language = useLanguage()
  const at = useField(path)
  const blanks = useBlanks()
  const words = useEditorWords()
  const entries = (valueAt(document, path) ?? []) as Entry[]
  const field = fieldAt(document, path)
  const most = field?.kind === 'list' ? field.most : 0
  const add = (entry: unknown, at: number) => {
    const recipe = acts.add?.(entry) ?? ((draft) => insertAt(draft, path, at, entry))
    change({ kind: 'add', place: toPointer(path) }, recipe)
    goTo(toPointer([...path, acts.add ? entries.length : at, 'name']))
  }
  const addNew = () => {
    if (field?.kind !== 'list') return
    const item = field.item()
    add(blankOf(item, String(path.at(-1)), blanks), entries.length)
  }
  const isFull = entries.length >= most
  return (
    <div className="ed-split">
      <section className="ed-master" aria-label={fieldLabel(language, path)}>
        <Entries path={path} entries={entries} chosen={chosen} choose={choose} />
        <button
          type="button"
          className="button"
          aria-disabled={isFull}
          onClick={() => !isFull && addNew()}
        >
          {words('addTo', { label: fieldLabel(language, path) })}
        </button>
        <ProblemsHere problems={at.problems} />
      </section>
      <div className="ed-detail" data-place={toPointer([...path, chosen])}>
        {above}
        {entries[chosen] ? (
          <>
            <EntryActs
              path={path}
              chosen={chosen}
              choose={choose}
              entries={entries}
              isFull={isFull}
              add={add}
              acts={acts}
            />
            {children}
          </>
        ) : (
          <p className="muted">{fieldHelp(language, path)}</p>
        )}
      </div>
    </div>
  )
}

/** So many entries are looked through by a search. */
const MANY = 9

type EntriesProps = Pick<Props, 'path' | 'chosen' | 'choose'> & { entries: readonly Entry[] }

function Entries({ path, entries, chosen, choose }: EntriesProps) {
  const { problems } = useEditor()
  const language = useLanguage()
  const words = useEditorWords()
  const id = useId()
  const [search, setSearch] = useState('')
  const named = entries.map(({ id, name }, index) => ({
    index,
    name: textOr(name, language, id),
    count: countWithin(problems, [toPointer([...path, index])]),
  }))
  const wanted = search.trim().toLowerCase()
  const shown = named.filter(({ name }) => name.toLowerCase().includes(wanted))
  return (
    <>
      {entries.length >= MANY && (
        <div className="ed-search">
          <label htmlFor={id}>{words('filter', { count: entries.length })}</label>
          <input
            id={id}
            type="search"
            className="field"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
      )}
      <ul className="ed-items">
        {shown.map(({ index, name, count }) => (
          <li key={index}>
            <button
              type="button"
              className="ed-item"
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => choose(index)}
            >
              <span>{name}</span>
              {count > 0 && <span className="ed-count">{words('problemCount', { count })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ActsProps extends Pick<Props, 'path' | 'chosen' | 'choose'> {
  entries: readonly Entry[]
  isFull: boolean
  add: (entry: unknown, at: number) => void
  acts: Partial<Acts>
}

function EntryActs({ path, chosen, choose, entries, isFull, add, acts }: ActsProps) {
  const { change } = useEditor()
  const words = useEditorWords()
  const blanks = useBlanks()
  const language = useLanguage()
  const place = toPointer(path)
  const entry = entries[chosen]!
  const title = textOr(entry.name, language, entry.id)
  const move = (to: number) => {
    if (to < 0 || to >= entries.length) return
    change({ kind: 'move', place }, (draft) => moveAt(draft, path, chosen, to))
    choose(to)
  }
  const remove = () => {
    change(
      { kind: 'remove', place },
      acts.remove?.(chosen) ?? ((draft) => removeAt(draft, path, chosen)),
    )
    choose(Math.min(chosen, entries.length - 2))
  }
  const duplicate = () =>
    !isFull && add({ ...structuredClone(entry), id: blanks.idFor('id') }, chosen + 1)
  const buttons = [
    { word: 'moveUp', act: () => move(chosen - 1), off: chosen === 0 },
    { word: 'moveDown', act: () => move(chosen + 1), off: chosen === entries.length - 1 },
    { word: 'duplicate', act: duplicate, off: isFull },
    { word: 'remove', act: remove, off: false },
  ] as const
  return (
    <div className="ed-detail-head">
      <h2 tabIndex={-1}>{title}</h2>
      <div className="row">
        {buttons.map(({ word, act, off }) => (
          <button
            key={word}
            type="button"
            className="button"
            aria-disabled={off}
            aria-label={words(`${word}Named`, { title })}
            onClick={() => !off && act()}
          >
            {words(word)}
          </button>
        ))}
      </div>
    </div>
  )
}
