/** A scenario that came in the address. */
import { useEffect, useState } from 'react'
import { readScenarioLink } from '../../../device/scenario-link.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { scenarioText, type Problem, type ScenarioFile } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { SCENARIO_IDS, shippedFile } from '../../start/scenarios.ts'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'
import { keepNew } from './keep-new.ts'
import { Refused } from './refused.tsx'

interface Props {
  text: string
  scenarios: Scenarios
  onOpen: (key: string) => void
}

type Read =
  | { state: 'reading' }
  | { state: 'refused'; problems: readonly Problem[] }
  | { state: 'ready'; document: ScenarioFile }

const findShipped = async (id: string) => (SCENARIO_IDS.includes(id) ? shippedFile(id) : null)

export function FromLink({ text, scenarios, onOpen }: Props) {
  const words = useEditorWords()
  const language = useLanguage()
  const [read, setRead] = useState<Read>({ state: 'reading' })
  useEffect(() => {
    void readScenarioLink(text, findShipped).then((found) =>
      setRead(
        found.ok
          ? { state: 'ready', document: found.document }
          : { state: 'refused', problems: found.problems },
      ),
    )
  }, [text])
  const keep = async (document: ScenarioFile) => {
    const kept = await keepNew(scenarios, scenarioText(document), null)
    if (kept.ok) onOpen(kept.key)
    else setRead({ state: 'refused', problems: kept.problems })
  }
  return (
    <section className="panel ed-card" aria-labelledby="ed-link">
      <h2 id="ed-link">{words('fromLink')}</h2>
      {read.state === 'reading' && <p role="status">{words('opening')}</p>}
      {read.state === 'refused' && (
        <div role="alert">
          <p className="bad">{words('fromLinkRefused')}</p>
          <Refused problems={read.problems} />
        </div>
      )}
      {read.state === 'ready' && (
        <>
          <h3>{textOr(read.document.name, language, read.document.id)}</h3>
          <p>{textOr(read.document.summary, language, '')}</p>
          <div>
            <button
              type="button"
              className="button primary"
              onClick={() => void keep(read.document)}
            >
              {words('fromLinkKeep')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
