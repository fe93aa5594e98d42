/** A scenario of one's own for a table or a class: one that this browser keeps, or one from a file. */
import { useId, useState } from 'react'
import type { ScenarioEntry } from '../../device/scenario-store.ts'
import type { Scenarios } from '../../device/scenarios.ts'
import { localise, type Problem, type Scenario } from '../../scenario/index.ts'
import { ChooseFile } from '../parts/choose-file.tsx'
import { useLanguage } from '../say.tsx'
import { useLater } from '../start/use-later.ts'
import { Problems } from './problems.tsx'
import { useTableWords } from './words.ts'

/** What became of a scenario, called by its name or that of its file. */
type Step =
  | { state: 'none' }
  | { state: 'taken'; name: string }
  | { state: 'failed'; name: string }
  | { state: 'refused'; name: string; problems: readonly Problem[] }

/** Gives the text of a scenario; null where it is gone. */
type ReadText = () => Promise<string | null>

export function OwnScenario({ onScenario }: { onScenario: (scenario: Scenario) => void }) {
  const words = useTableWords()
  const [step, setStep] = useState<Step>({ state: 'none' })
  const take = async (name: string, readText: ReadText) => {
    const read = await readScenario(readText).catch(() => null)
    if (!read) return setStep({ state: 'failed', name })
    if (!read.ok) return setStep({ state: 'refused', name, problems: read.problems })
    setStep({ state: 'taken', name })
    return onScenario(read.scenario)
  }
  return (
    <div className="stack">
      <KeptScenarios onChosen={(name, readText) => void take(name, readText)} />
      <p className="muted">{words('scenarioFileHint')}</p>
      <div>
        <ChooseFile
          label={words('scenarioFile')}
          onFile={(file) => file && void take(file.name, () => file.text())}
        />
      </div>
      <p role="status">{step.state === 'taken' && words('scenarioTaken', { name: step.name })}</p>
      {step.state === 'failed' && (
        <p className="bad" role="alert">
          {words('scenarioFailed', { name: step.name })}
        </p>
      )}
      {step.state === 'refused' && (
        <>
          <p className="bad">{words('scenarioRefused', { name: step.name })}</p>
          <Problems problems={step.problems} />
        </>
      )}
    </div>
  )
}

/** Reads a scenario, wherever its text comes from; null where it is gone. */
async function readScenario(readText: ReadText) {
  const [text, { parseScenario }] = await Promise.all([readText(), import('../start/reading.ts')])
  return text === null ? null : parseScenario(text)
}

/** The scenarios that this browser keeps and that can be played. */
interface Own {
  scenarios: Scenarios
  entries: readonly ScenarioEntry[]
}

async function loadOwn(): Promise<Own> {
  const { ownScenarios } = await import('../own-scenarios.ts')
  const scenarios = await ownScenarios()
  return { scenarios, entries: (await scenarios.list()).filter(({ plays }) => plays) }
}

/** A list of them; nothing while there are none. */
function KeptScenarios({ onChosen }: { onChosen: (name: string, readText: ReadText) => void }) {
  const words = useTableWords()
  const language = useLanguage()
  const id = useId()
  const [own] = useLater(loadOwn)
  const [key, setKey] = useState<string | null>(null)
  if (own.state !== 'ready' || own.value.entries.length === 0) return null
  const { scenarios, entries } = own.value
  const { key: chosen, name } = entries.find((entry) => entry.key === key) ?? entries[0]!
  const readText = async () => (await scenarios.load(chosen))?.text ?? null
  return (
    <div className="seat-field">
      <label htmlFor={id}>{words('ownScenario')}</label>
      <div className="row">
        <select
          id={id}
          className="field tables-choice"
          value={chosen}
          onChange={({ target }) => setKey(target.value)}
        >
          {entries.map((entry) => (
            <option key={entry.key} value={entry.key}>
              {words('ownScenarioEntry', {
                name: localise(entry.name, language),
                changed: entry.changed,
              })}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          onClick={() => onChosen(localise(name, language), readText)}
        >
          {words('ownScenarioTake')}
        </button>
      </div>
    </div>
  )
}
