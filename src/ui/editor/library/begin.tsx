/** A scenario of one's own begins as a copy of a shipped one. */
import { useState } from 'react'
import type { Scenarios } from '../../../device/scenarios.ts'
import { localise, scenarioText } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { briefOf, DEFAULT_SCENARIO, SCENARIO_IDS, shippedFile } from '../../start/scenarios.ts'
import { useEditorWords } from '../words.ts'
import { keepNew } from './keep-new.ts'

interface Props {
  scenarios: Scenarios
  onOpen: (key: string) => void
}

/** The default first, the others as they come. */
const IDS = [...SCENARIO_IDS].sort(
  (a, b) => Number(b === DEFAULT_SCENARIO) - Number(a === DEFAULT_SCENARIO),
)

export function Begin({ scenarios, onOpen }: Props) {
  const words = useEditorWords()
  const language = useLanguage()
  const [isFailed, setFailed] = useState(false)
  const begin = async (id: string) => {
    setFailed(false)
    try {
      const text = scenarioText(await shippedFile(id))
      const kept = await keepNew(scenarios, text, { id, name: briefOf(id).name })
      if (kept.ok) onOpen(kept.key)
      else setFailed(true)
    } catch {
      setFailed(true)
    }
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
        {IDS.map((id) => {
          const { name, powers, calendar } = briefOf(id)
          const title = localise(name, language)
          return (
            <li key={id} className="ed-shelf-item">
              <div>
                <h3>{title}</h3>
                <p className="muted small">
                  {words('briefLine', { powers: powers.length, rounds: calendar.rounds })}
                </p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={words('duplicateNamed', { title })}
                onClick={() => void begin(id)}
              >
                {words('duplicate')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
