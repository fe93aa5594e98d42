/** The section that is open. */
import { lazy, Suspense } from 'react'
import type { Scenarios } from '../../../device/scenarios.ts'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import { Cards, ListSection, Powers } from '../sections/decks.tsx'
import { Overview } from '../sections/overview.tsx'
import { Rules } from '../sections/rules.tsx'
import { Sources } from '../sections/sources.tsx'
import { Texts } from '../sections/texts.tsx'
import { Wariness } from '../sections/wariness.tsx'
import { FieldOf } from '../fields/any-field.tsx'
import type { Section } from '../sections.ts'
import { Checks } from './checks.tsx'

const MapSection = lazy(async () => ({
  default: (await import('../sections/map.tsx')).MapSection,
}))

const JsonSection = lazy(async () => ({
  default: (await import('../sections/json.tsx')).JsonSection,
}))
const Test = lazy(async () => ({ default: (await import('../sections/test.tsx')).Test }))
const Versions = lazy(async () => ({
  default: (await import('../versions/versions.tsx')).Versions,
}))

interface Props {
  section: Section
  chosen: { entry: number; inner: number }
  choose: (entry: number, inner?: number) => void
  scenarios: Scenarios
  kept: ScenarioEntry
  /** The place gone to last. */
  place: string
  onLanguage: (tag: string) => void
}

export function SectionView(props: Props) {
  return (
    <Suspense fallback={null}>
      <Shown {...props} />
    </Suspense>
  )
}

function Shown({ section, chosen, choose, scenarios, kept, place, onLanguage }: Props) {
  const { entry, inner } = chosen
  switch (section) {
    case 'overview':
      return <Overview />
    case 'map':
      return <MapSection entry={entry} choose={choose} />
    case 'powers':
      return <Powers entry={entry} choose={choose} />
    case 'wariness':
      return <Wariness entry={entry} choose={choose} />
    case 'headlines':
    case 'calls':
      return <ListSection list={section} entry={entry} choose={choose} />
    case 'cards':
      return (
        <Cards
          power={entry}
          choosePower={(power) => choose(power, 0)}
          entry={inner}
          choose={(card) => choose(entry, card)}
        />
      )
    case 'opening':
      return (
        <div className="ed-form">
          <FieldOf path={['opening']} />
        </div>
      )
    case 'rules':
      return <Rules />
    case 'texts':
      return <Texts onLanguage={onLanguage} />
    case 'sources':
      return <Sources />
    case 'json':
      return <JsonSection kept={kept.key} place={place} />
    case 'test':
      return <Test />
    case 'versions':
      return <Versions scenarios={scenarios} kept={kept} />
    case 'checks':
      return <Checks />
    default:
      return null
  }
}
