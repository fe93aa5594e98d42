/**
 * A page to prove a scenario on: ?scenario=default|first|skewed&theme=night&problems=2. What is taken
 * over changes the scenario, as in the editor.
 */
import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/inter/index.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import first from '../../../scenarios/first-steps.json?raw'
import standard from '../../../scenarios/post-settlement-2025.json?raw'
import { applyEdits } from '../../../src/lab/run.ts'
import '../../../src/ui/base.css'
import { ProvingPanel } from '../../../src/ui/editor/trial/proving-panel.tsx'
import { smallScenario } from '../../fixtures/scenarios/small.ts'

const asked = new URLSearchParams(location.search)
const problems = Number(asked.get('problems') ?? 0)

document.documentElement.dataset['theme'] = asked.get('theme') ?? 'atlas'
document.documentElement.style.setProperty('--text-size', asked.get('text') ?? '1')

/** The small scenario, with a north that has far more of everything. */
function skewed(): string {
  const scenario = smallScenario()
  Object.assign(scenario.powers[0]!.interest, { points: 5 })
  Object.assign(scenario.powers[0]!.start, { soft: 4, capital: 4 })
  Object.assign(scenario.powers[1]!.start, { soft: 0, capital: 0 })
  return JSON.stringify(scenario)
}

const TEXTS: Record<string, () => string> = { default: () => standard, first: () => first, skewed }

function Page() {
  const [text, setText] = useState(TEXTS[asked.get('scenario') ?? 'default']!)
  const [taken, setTaken] = useState<string[]>([])
  return (
    <main className="panel" style={{ maxWidth: '72rem', margin: '0 auto', padding: '1rem' }}>
      <h1>Proving</h1>
      <ProvingPanel
        scenario={text}
        canPlay={problems === 0}
        problemsCount={problems}
        onPropose={(changes) => {
          const edits = changes.map(({ pointer, to }) => ({ pointer, value: to }))
          const edited = applyEdits(JSON.parse(text), edits)
          if (edited.ok) setText(JSON.stringify(edited.value))
          setTaken([...taken, ...changes.map(({ pointer, to }) => `${pointer}=${to}`)])
        }}
      />
      <output className="small">{taken.join(' ')}</output>
    </main>
  )
}

createRoot(document.querySelector('#app')!).render(<Page />)
