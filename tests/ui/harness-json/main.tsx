/** A page to look at the JSON view and the search: ?theme=night&scenario=first-steps&read. */
import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/inter/index.css'
import { useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import factsText from '../../../scenarios/sources/facts.json?raw'
import firstSteps from '../../../scenarios/first-steps.json?raw'
import settlement from '../../../scenarios/post-settlement-2025.json?raw'
import {
  checkScenario,
  parseFacts,
  parseScenario,
  type Problem,
  type ScenarioFile,
} from '../../../src/scenario/index.ts'
import '../../../src/ui/base.css'
import { Find } from '../../../src/ui/editor/find/find.tsx'
import { JsonView } from '../../../src/ui/editor/json/json-view.tsx'
import './harness.css'

const asked = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'atlas'

const facts = parseFacts(factsText)
if (!facts.ok) throw new Error('the facts are unreadable')
const { catalogue } = facts

function problemsIn(text: string): Problem[] {
  const parsed = parseScenario(text)
  if (!parsed.ok) return parsed.problems
  return checkScenario(parsed.scenario, catalogue)
}

/** What the owner of a document does: whatever can be parsed becomes the document. */
function Owner() {
  const [text, setText] = useState(
    asked.get('scenario') === 'first-steps' ? firstSteps : settlement,
  )
  const [place, goTo] = useState<string | undefined>()
  const problems = useMemo(() => problemsIn(text), [text])
  const [document, setDocument] = useState(() => JSON.parse(text) as ScenarioFile)
  const take = (typed: string) => {
    setText(typed)
    const parsed = parseScenario(typed)
    if (parsed.ok) setDocument(JSON.parse(typed) as ScenarioFile)
  }
  Object.assign(globalThis, { owner: { text, place, setText, goTo } })
  return (
    <main className="harness">
      <h1 className="visually-hidden">JSON view</h1>
      <Find document={document} onGoTo={goTo} />
      <JsonView
        text={text}
        problems={problems}
        catalogue={catalogue}
        onText={take}
        readOnly={asked.has('read')}
        place={place}
        onPlace={goTo}
      />
      <button type="button" className="button">
        After
      </button>
    </main>
  )
}

createRoot(document.querySelector('#app')!).render(<Owner />)
