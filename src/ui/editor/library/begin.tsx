/** A scenario of one's own begins as a copy of a shipped one, or with an empty region. */
import { useState } from 'react'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { emptyRegion } from '../../../editor/index.ts'
import { localise, type ScenarioFile, scenarioText } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { briefOf, SCENARIO_IDS, shippedFile } from '../../start/scenarios.ts'
import { useEditorWords } from '../words.ts'
import { keepNew } from './keep-new.ts'

interface Props {
  scenarios: Scenarios
  onOpen: (key: string) => void
}

export function Begin({ scenarios, onOpen }: Props) {
  const words = useEditorWords()
  const [isFailed, setFailed] = useState(false)
  const begin = async (document: Promise<ScenarioFile>, madeFrom: ScenarioEntry['madeFrom']) => {
    setFailed(false)
    try {
      const kept = await keepNew(scenarios, scenarioText(await document), madeFrom)
      if (kept.ok) onOpen(kept.key)
      else setFailed(true)
    } catch {
      setFailed(true)
    }
  }
  const beginEmpty = () => {
    const year = new Date(scenarios.clock()).getFullYear()
    void begin(Promise.resolve(emptyRegion(words, year)), null)
  }
  return (
    <section className="panel ed-card" aria-labelledby="ed-begin">
      <h2 id="ed-begin">{words('begin')}</h2>
      <p className="muted">{words('beginHint')}</p>
      {isFailed && (
        <p className="bad" role="alert">
          {words('failed')}
        </p>
      )}
      <ul className="ed-shelf">
        {SCENARIO_IDS.map((id) => (
          <Shipped
            key={id}
            id={id}
            begin={() => void begin(shippedFile(id), { id, name: briefOf(id).name })}
          />
        ))}
        <Shelved
          title={words('emptyRegion')}
          line={words('emptyRegionHint')}
          act={words('emptyRegionBegin')}
          label={words('emptyRegionNamed')}
          begin={beginEmpty}
        />
      </ul>
    </section>
  )
}

function Shipped({ id, begin }: { id: string; begin: () => void }) {
  const words = useEditorWords()
  const { name, powers, calendar } = briefOf(id)
  const title = localise(name, useLanguage())
  return (
    <Shelved
      title={title}
      line={words('briefLine', { powers: powers.length, rounds: calendar.rounds })}
      act={words('duplicate')}
      label={words('duplicateNamed', { title })}
      begin={begin}
    />
  )
}

interface ShelvedProps {
  title: string
  line: string
  /** What the button says, and what it is called. */
  act: string
  label: string
  begin: () => void
}

const Shelved = ({ title, line, act, label, begin }: ShelvedProps) => (
  <li className="ed-shelf-item">
    <div>
      <h3>{title}</h3>
      <p className="muted small">{line}</p>
    </div>
    <button type="button" className="button" aria-label={label} onClick={begin}>
      {act}
    </button>
  </li>
)
