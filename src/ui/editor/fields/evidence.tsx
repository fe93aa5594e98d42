/** Where something comes from: facts, the author's judgement, and how sure it is. */
import { useId, useState } from 'react'
import { setAt } from '../../../editor/index.ts'
import {
  foldWords,
  gradeOf,
  toPointer,
  type Evidence,
  type Fact,
  type Path,
  valueAt,
} from '../../../scenario/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useEditor, useProblemsAt, type FieldProps } from '../context.ts'
import { useEditorWords } from '../words.ts'
import { ChoiceField } from './choice.tsx'
import { ProblemsHere } from './field-frame.tsx'
import { TextField } from './text.tsx'

/** The keys of evidence, which a form shows together. */
export const EVIDENCE_KEYS: ReadonlySet<string> = new Set(['sources', 'confidence', 'judgement'])

const CONFIDENCE = {
  kind: 'choice',
  options: ['high', 'medium', 'low'],
  optional: true,
} as const

/** @param path The entry that carries the evidence. */
export function EvidenceField({ path }: FieldProps) {
  const { document, catalogue } = useEditor()
  const words = useEditorWords()
  const evidence = (valueAt(document, path) ?? {}) as Evidence
  const { sources = [], judgement } = evidence
  const pointer = toPointer(path)
  const problems = useProblemsAt(pointer).filter(({ code }) => code === 'no-evidence')
  const grade = sources.length > 0 ? gradeOf(evidence, catalogue) : 'judgement'
  const isBare = sources.length === 0 && judgement === undefined
  return (
    <div data-place={pointer}>
      <Fold
        className="ed-evidence"
        title={words('evidence', { facts: sources.length, grade: isBare ? 'none' : grade })}
      >
        <Sources path={[...path, 'sources']} sources={sources} />
        <TextField path={[...path, 'judgement']} />
        {sources.length > 0 && <ChoiceField path={[...path, 'confidence']} field={CONFIDENCE} />}
      </Fold>
      <ProblemsHere problems={problems} />
    </div>
  )
}

function Sources({ path, sources }: { path: Path; sources: readonly string[] }) {
  const { catalogue, change } = useEditor()
  const words = useEditorWords()
  const pointer = toPointer(path)
  const problems = useEditor().problems.filter((problem) =>
    problem.pointer.startsWith(`${pointer}/`),
  )
  const put = (kind: 'add' | 'remove', next: readonly string[]) =>
    change({ kind, place: pointer }, (draft) =>
      setAt(draft, path, next.length === 0 ? undefined : [...next]),
    )
  return (
    <div className="ed-field" data-place={pointer}>
      <span className="ed-label">{words('facts')}</span>
      <ul className="ed-facts">
        {sources.map((id) => (
          <li key={id}>
            <FactWords id={id} fact={catalogue.get(id)} />
            <button
              type="button"
              className="button quiet"
              aria-label={words('removeFact', { id })}
              onClick={() =>
                put(
                  'remove',
                  sources.filter((each) => each !== id),
                )
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ProblemsHere problems={problems} />
      <FactPicker taken={sources} onPick={(id) => put('add', [...sources, id])} />
    </div>
  )
}

function FactWords({ id, fact }: { id: string; fact: Fact | undefined }) {
  const words = useEditorWords()
  if (!fact) return <span>{words('unknownId', { id })}</span>
  return (
    <span>
      {fact.statement}{' '}
      <span className="muted small">
        {words('factFrom', { title: fact.title, confidence: fact.confidence })} <code>{id}</code>
      </span>
    </span>
  )
}

/** Most facts offered at once. */
const MOST_OFFERED = 8

/** Facts that hold all words of a search, the best known first. */
function factsWith(catalogue: Iterable<Fact>, search: string, taken: readonly string[]) {
  const wanted = foldWords(search).split(/\s+/).filter(Boolean)
  return [...catalogue].filter(({ id, statement, title }) => {
    const text = foldWords(`${id} ${statement} ${title}`)
    return !taken.includes(id) && wanted.every((word) => text.includes(word))
  })
}

interface PickerProps {
  taken: readonly string[]
  onPick: (id: string) => void
}

function FactPicker({ taken, onPick }: PickerProps) {
  const { catalogue } = useEditor()
  const words = useEditorWords()
  const id = useId()
  const [search, setSearch] = useState('')
  const found = search.trim() === '' ? [] : factsWith(catalogue.values(), search, taken)
  const pick = (fact: string) => {
    setSearch('')
    onPick(fact)
  }
  return (
    <div className="ed-picker">
      <label htmlFor={id}>{words('findFact')}</label>
      <input
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p role="status" className="ed-help">
        {search.trim() === '' ? '' : words('factsFound', { count: found.length })}
      </p>
      <ul className="ed-offered">
        {found.slice(0, MOST_OFFERED).map((fact) => (
          <li key={fact.id}>
            <button type="button" className="button ed-offer" onClick={() => pick(fact.id)}>
              <FactWords id={fact.id} fact={fact} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
