/** All texts by language: which are there, which are missing. */
import { useContext, useId, useState, type FormEvent } from 'react'
import { Choice } from '../../settings/choice.tsx'
import { useLanguage } from '../../say.tsx'
import { isLanguageTag, texts, toPointer, type Path } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import { COMMON, TextControl, wordsIn } from '../fields/words.tsx'
import { useField } from '../fields/use-field.ts'
import { languageName, Languages } from '../languages.ts'
import { usePlaceName } from '../page/checks.tsx'
import { useEditorWords } from '../words.ts'

interface Props {
  /** Offers a language to all texts. */
  onLanguage: (tag: string) => void
}

export function Texts({ onLanguage }: Props) {
  const { scenario } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const tags = useContext(Languages)
  const others = tags.filter((tag) => tag !== COMMON)
  const [chosen, setChosen] = useState('')
  const tag = others.includes(chosen) ? chosen : (others[0] ?? '')
  const all = scenario ? [...texts(scenario)] : []
  const written = all.filter(({ value }) => wordsIn(value, tag) !== '').length
  return (
    <div className="ed-form">
      <p>{words('textsHint', { count: all.length })}</p>
      <AddLanguage
        onLanguage={(added) => {
          onLanguage(added)
          setChosen(added)
        }}
      />
      {tag !== '' && (
        <>
          <Choice
            label={words('language')}
            value={tag}
            choices={others.map((each) => ({ value: each, text: languageName(language, each) }))}
            choose={setChosen}
          />
          <p role="status">{words('translated', { written, all: all.length })}</p>
          <Translations paths={all.map(({ path }) => path)} tag={tag} />
        </>
      )}
    </div>
  )
}

function AddLanguage({ onLanguage }: Props) {
  const words = useEditorWords()
  const id = useId()
  const [tag, setTag] = useState('')
  const [isBad, setBad] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = tag.trim()
    setBad(!isLanguageTag(wanted))
    if (!isLanguageTag(wanted)) return
    onLanguage(wanted)
    setTag('')
  }
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={id}>{words('addLanguageLabel')}</label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          value={tag}
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={isBad}
          aria-describedby={`${id}-bad`}
          onChange={({ target }) => setTag(target.value)}
        />
        <button type="submit" className="button">
          {words('addLanguage')}
        </button>
      </div>
      <p id={`${id}-bad`} className="bad" role="status">
        {isBad ? words('addLanguageBad') : ''}
      </p>
    </form>
  )
}

/** Most texts on the page at once. */
const PAGE = 40

function Translations({ paths, tag }: { paths: readonly Path[]; tag: string }) {
  const words = useEditorWords()
  const [shown, setShown] = useState(PAGE)
  return (
    <>
      <ul className="ed-texts">
        {paths.slice(0, shown).map((path) => (
          <Translation key={toPointer(path)} path={path} tag={tag} />
        ))}
      </ul>
      {shown < paths.length && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {words('moreTexts', { count: paths.length - shown })}
        </button>
      )}
    </>
  )
}

function Translation({ path, tag }: { path: Path; tag: string }) {
  const at = useField(path)
  const place = usePlaceName()(at.pointer)
  const original = wordsIn(at.value, COMMON)
  return (
    <li className="ed-translation">
      <label htmlFor={at.id}>{place}</label>
      <p lang={COMMON}>{original}</p>
      <TextControl field={at} short={false} language={tag} id={at.id} />
    </li>
  )
}
