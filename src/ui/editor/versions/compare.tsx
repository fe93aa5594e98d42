/** What differs between the scenario and another one, part by part. */
import { useEffect, useId, useMemo, useState } from 'react'
import type { NamedVersion, ScenarioEntry } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { localise, readDocument, type ScenarioFile } from '../../../scenario/index.ts'
import { sameDocuments, tellDifferences } from '../../../text/diff.ts'
import { useLanguage } from '../../say.tsx'
import { briefOf, SCENARIO_IDS, shippedFile } from '../../start/scenarios.ts'
import { useEditor } from '../context.ts'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'

interface Props {
  scenarios: Scenarios
  kept: ScenarioEntry
  versions: readonly NamedVersion[]
}

/** Something to compare with. */
interface Other {
  value: string
  text: string
  load: () => Promise<ScenarioFile | null>
}

const documentIn = (text: string | undefined): ScenarioFile | null => {
  const read = text === undefined ? null : readDocument(text)
  return read?.ok ? read.document : null
}

export function Compare(props: Props) {
  const words = useEditorWords()
  const id = useId()
  const others = useOthers(props)
  const [chosen, setChosen] = useState('')
  const [against, setAgainst] = useState<ScenarioFile | null>(null)
  const choose = (value: string) => {
    setChosen(value)
    setAgainst(null)
    const other = others.find((each) => each.value === value)
    void other?.load().then(setAgainst)
  }
  return (
    <section className="ed-part" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{words('compare')}</h2>
      <label htmlFor={id}>{words('compareWith')}</label>
      <select
        id={id}
        className="field"
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{words('compareChoose')}</option>
        {others.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {against && <Differences against={against} />}
    </section>
  )
}

/** Versions of this scenario, what it was made from first, the shipped ones, and one's own. */
function useOthers({ scenarios, kept, versions }: Props): Other[] {
  const words = useEditorWords()
  const language = useLanguage()
  const [own, setOwn] = useState<readonly ScenarioEntry[]>([])
  useEffect(() => {
    void scenarios.list().then(setOwn)
  }, [scenarios])
  const shipped = [...SCENARIO_IDS].sort(
    (a, b) => Number(b === kept.madeFrom?.id) - Number(a === kept.madeFrom?.id),
  )
  return [
    ...versions.map(({ name, at, text }) => ({
      value: `version ${at}`,
      text: words('compareVersion', { name }),
      load: async () => documentIn(text),
    })),
    ...shipped.map((id) => ({
      value: `shipped ${id}`,
      text: localise(briefOf(id).name, language),
      load: () => shippedFile(id),
    })),
    ...own
      .filter(({ key }) => key !== kept.key)
      .map(({ key, name, id }) => ({
        value: `own ${key}`,
        text: words('compareOwn', { name: textOr(name, language, id) }),
        load: async () => documentIn((await scenarios.load(key))?.text),
      })),
  ]
}

function Differences({ against }: { against: ScenarioFile }) {
  const { document, goTo } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const parts = useMemo(
    () => tellDifferences(language, against, document),
    [language, against, document],
  )
  const count = parts.reduce((sum, { differences }) => sum + differences.length, 0)
  return (
    <div>
      <p role="status">{count === 0 ? sameDocuments(language) : words('differences', { count })}</p>
      {parts.map(({ part, title, differences }) => (
        <section key={part} aria-label={title}>
          <h3>{title}</h3>
          <ul className="ed-items">
            {differences.map(({ pointer, kind, sentence }) => (
              <li key={`${kind} ${pointer}`}>
                <button type="button" className="ed-item" onClick={() => goTo(pointer)}>
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
