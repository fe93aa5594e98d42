/** A scenario from a file. */
import { useState } from 'react'
import type { Scenarios } from '../../../device/scenarios.ts'
import type { Problem } from '../../../scenario/index.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { useEditorWords } from '../words.ts'
import { keepNew } from './keep-new.ts'
import { Refused } from './refused.tsx'

interface Props {
  scenarios: Scenarios
  onOpen: (key: string) => void
}

type Step =
  | { state: 'none' }
  | { state: 'failed'; file: string }
  | { state: 'refused'; file: string; problems: readonly Problem[] }

export function Bring({ scenarios, onOpen }: Props) {
  const words = useEditorWords()
  const [step, setStep] = useState<Step>({ state: 'none' })
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const file = chosen.name
    try {
      const kept = await keepNew(scenarios, await chosen.text(), null)
      if (kept.ok) onOpen(kept.key)
      else setStep({ state: 'refused', file, problems: kept.problems })
    } catch {
      setStep({ state: 'failed', file })
    }
  }
  return (
    <section className="panel ed-card" aria-labelledby="ed-bring">
      <h2 id="ed-bring">{words('bring')}</h2>
      <p className="muted">{words('bringHint')}</p>
      <div>
        <ChooseFile label={words('bringFile')} onFile={(file) => void take(file)} />
      </div>
      <div role="alert">
        {step.state === 'failed' && <p className="bad">{words('bringFailed', step)}</p>}
        {step.state === 'refused' && (
          <>
            <p className="bad">{words('bringRefused', { file: step.file })}</p>
            <Refused problems={step.problems} />
          </>
        )}
      </div>
    </section>
  )
}
