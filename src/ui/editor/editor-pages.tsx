/** The pages of the editor: the scenarios that are kept here, and the one that is open. */
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Scenarios } from '../../device/scenarios.ts'
import type { MatchSetup } from '../../match/session/index.ts'
import { addressOf, type Address } from '../address.ts'
import { ownScenarios } from '../own-scenarios.ts'
import { isSection } from './sections.ts'
import { useEditorWords } from './words.ts'
import '../parts/field.css'
import './editor.css'

const Library = lazy(async () => ({ default: (await import('./library/library.tsx')).Library }))
const DocumentPage = lazy(async () => ({
  default: (await import('./page/document-page.tsx')).DocumentPage,
}))

export type EditorAddress = Extract<Address, { screen: 'editor' | 'edit' | 'scenario' }>

interface Props {
  address: EditorAddress
  go: (hash: string) => void
  onOpen: (setup: MatchSetup) => void
}

export function EditorPages(props: Props) {
  const [scenarios, setScenarios] = useState<Scenarios | null>(null)
  useEffect(() => {
    void ownScenarios().then(setScenarios)
  }, [])
  if (!scenarios) return <Opening />
  return (
    <Suspense fallback={<Opening />}>
      <Page {...props} scenarios={scenarios} />
    </Suspense>
  )
}

export const Opening = () => (
  <main className="waiting" role="status">
    {useEditorWords()('opening')}
  </main>
)

function Page({ address, go, onOpen, scenarios }: Props & { scenarios: Scenarios }) {
  if (address.screen !== 'edit') {
    return (
      <Library
        scenarios={scenarios}
        link={address.screen === 'scenario' ? address.text : null}
        onOpen={(key) => go(addressOf({ screen: 'edit', key, section: 'overview' }))}
        onStart={() => go('')}
      />
    )
  }
  const { key, section } = address
  return (
    <DocumentPage
      key={key}
      scenarios={scenarios}
      kept={key}
      section={isSection(section) ? section : 'overview'}
      onSection={(section) => go(addressOf({ screen: 'edit', key, section }))}
      onBack={() => go(addressOf({ screen: 'editor' }))}
      onPlay={onOpen}
    />
  )
}
