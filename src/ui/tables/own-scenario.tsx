/** A scenario of one's own for a table, from a file. */
import { useState } from 'react'
import type { Problem, Scenario } from '../../scenario/index.ts'
import { ChooseFile } from '../parts/choose-file.tsx'
import { Problems } from './problems.tsx'
import { useTableWords } from './words.ts'

type Step =
  | { state: 'none' }
  | { state: 'failed'; file: string }
  | { state: 'refused'; file: string; problems: readonly Problem[] }

export function ScenarioFile({ onScenario }: { onScenario: (scenario: Scenario) => void }) {
  const words = useTableWords()
  const [step, setStep] = useState<Step>({ state: 'none' })
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const file = chosen.name
    try {
      const [text, { parseScenario }] = await Promise.all([
        chosen.text(),
        import('../start/reading.ts'),
      ])
      const parsed = parseScenario(text)
      setStep(parsed.ok ? { state: 'none' } : { state: 'refused', file, problems: parsed.problems })
      if (parsed.ok) onScenario(parsed.scenario)
    } catch {
      setStep({ state: 'failed', file })
    }
  }
  return (
    <div className="stack">
      <p className="muted">{words('scenarioFileHint')}</p>
      <div>
        <ChooseFile label={words('scenarioFile')} onFile={(file) => void take(file)} />
      </div>
      {step.state === 'failed' && (
        <p className="bad" role="alert">
          {words('scenarioFailed', { file: step.file })}
        </p>
      )}
      {step.state === 'refused' && (
        <>
          <p className="bad">{words('scenarioRefused', { file: step.file })}</p>
          <Problems problems={step.problems} />
        </>
      )}
    </div>
  )
}
