/** A search over the scenario at hand: a field, and a list of places that the arrow keys walk through. */
import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { FOUND_LIMIT, type ScenarioFile } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import '../../parts/field.css'
import './find.css'
import { pieces, searchGroups, type Group, type Result } from './results.ts'
import { useFindWords } from './words.ts'

interface Props {
  document: ScenarioFile
  /** Hears of the JSON pointer of a place that was chosen. */
  onGoTo: (pointer: string) => void
}

export function Find({ document, onGoTo }: Props) {
  const say = useFindWords()
  const id = useId()
  const search = useSearch(document)
  const { words, results, groups, active } = search
  const goTo = (result: Result | undefined) => result && onGoTo(result.pointer)
  const onKey = (event: KeyboardEvent) => {
    const act = keyAct(event, search)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'go') goTo(results[active])
    else act()
  }
  const isOpen = results.length > 0
  return (
    <search className="find stack" aria-label={say('label')}>
      <label htmlFor={`${id}-field`}>{say('label')}</label>
      <input
        id={`${id}-field`}
        className="field"
        type="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? optionId(id, active) : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={({ currentTarget }) => search.look(currentTarget.value)}
        onKeyDown={onKey}
      />
      <p id={`${id}-hint`} className="small muted">
        {say('hint')}
      </p>
      <p className="small" role="status">
        {search.isLooking && countPhrase(say, results.length)}
      </p>
      <div id={`${id}-list`} className="find-list" role="listbox" aria-label={say('results')}>
        {groups.map((group) => (
          <Part key={group.part} id={id} group={group} active={active} onGoTo={goTo} />
        ))}
      </div>
    </search>
  )
}

const optionId = (id: string, index: number): string => `${id}-${index}`

const countPhrase = (say: ReturnType<typeof useFindWords>, count: number): string =>
  say(count < FOUND_LIMIT ? 'count' : 'most', { count })

type Search = ReturnType<typeof useSearch>

/** What is looked for and found, and which result the keys are at. */
function useSearch(document: ScenarioFile) {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const asked = useDeferredValue(words)
  const groups = useMemo(() => searchGroups(document, asked, language), [document, asked, language])
  const results = useMemo(() => groups.flatMap((group) => group.results), [groups])
  const last = results.length - 1
  return {
    words,
    groups,
    results,
    isLooking: asked.trim() !== '',
    active: Math.min(active, Math.max(last, 0)),
    look: (next: string) => {
      setWords(next)
      setActive(0)
    },
    /** Moves by some results, around the ends. */
    move: (by: number) => setActive((at) => (Math.min(at, last) + by + last + 1) % (last + 1)),
  }
}

/** What a key does in the field; null for those that it leaves alone. */
function keyAct({ key, nativeEvent }: KeyboardEvent, search: Search): (() => void) | 'go' | null {
  if (nativeEvent.isComposing) return null
  if (key === 'Escape' && search.words !== '') return () => search.look('')
  if (search.results.length === 0) return null
  if (key === 'ArrowDown') return () => search.move(1)
  if (key === 'ArrowUp') return () => search.move(-1)
  return key === 'Enter' ? 'go' : null
}

interface PartProps {
  id: string
  group: Group
  active: number
  onGoTo: (result: Result) => void
}

function Part({ id, group: { part, title, results }, active, onGoTo }: PartProps) {
  const heading = `${id}-${part}`
  return (
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className="find-part" role="presentation">
        {title}
      </p>
      {results.map((result) => (
        <Option
          key={result.pointer}
          id={optionId(id, result.index)}
          result={result}
          isActive={result.index === active}
          onGoTo={onGoTo}
        />
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  result: Result
  isActive: boolean
  onGoTo: (result: Result) => void
}

function Option({ id, result, isActive, onGoTo }: OptionProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // The field keeps the focus; its keys do all that a press does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      ref={row}
      className="find-option"
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onGoTo(result)}
    >
      <span className="find-place">{result.place}</span>
      <span className="find-excerpt">
        {pieces(result).map(({ text, marked }, at) =>
          // oxlint-disable-next-line react/no-array-index-key
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </span>
    </div>
  )
}
