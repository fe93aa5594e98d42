/** One scenario, open to be edited. */
import { useEffect, useState } from 'react'
import { parseFacts, readDocument, type Catalogue, type Problem } from '../../../scenario/index.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import { withPast, type History } from '../../../editor/index.ts'
import type { MatchSetup } from '../../../match/session/index.ts'
import { Opening } from '../editor-pages.tsx'
import type { Section } from '../sections.ts'
import { Refused } from '../library/refused.tsx'
import { useEditorWords } from '../words.ts'
import { Workbench } from './workbench.tsx'

export interface PageProps {
  scenarios: Scenarios
  /** Key of the scenario on this device. */
  kept: string
  section: Section
  onSection: (section: Section) => void
  onBack: () => void
  onPlay: (setup: MatchSetup) => void
}

type Loaded =
  | { state: 'loading' | 'missing' | 'failed' }
  | { state: 'refused'; problems: readonly Problem[] }
  | { state: 'ready'; entry: ScenarioEntry; history: History; catalogue: Catalogue }

export function DocumentPage(props: PageProps) {
  const { scenarios, kept, onBack } = props
  const words = useEditorWords()
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  useEffect(() => {
    load(scenarios, kept).then(setLoaded, () => setLoaded({ state: 'failed' }))
  }, [scenarios, kept])
  if (loaded.state === 'loading') return <Opening />
  if (loaded.state === 'ready') return <Workbench {...props} {...loaded} />
  return (
    <main className="ed-page">
      <h1>{words('heading')}</h1>
      <div role="alert">
        {loaded.state === 'refused' ? (
          <Refused problems={loaded.problems} />
        ) : (
          <p>{words(loaded.state === 'missing' ? 'missingScenario' : 'failed')}</p>
        )}
      </div>
      <button type="button" className="button" onClick={onBack}>
        {words('toLibrary')}
      </button>
    </main>
  )
}

async function load(scenarios: Scenarios, key: string): Promise<Loaded> {
  const [kept, catalogue] = await Promise.all([scenarios.load(key), loadCatalogue()])
  if (!kept) return { state: 'missing' }
  const read = readDocument(kept.text)
  if (!read.ok) return { state: 'refused', problems: read.problems }
  return {
    state: 'ready',
    entry: kept.entry,
    history: withPast(read.document, kept.history),
    catalogue,
  }
}

/** The facts that the shipped scenarios name. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { default: text } = await import('../../../../scenarios/sources/facts.json?raw')
  const facts = parseFacts(text)
  return facts.ok ? facts.catalogue : new Map()
}
