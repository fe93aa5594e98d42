/** What the scenario rests on: facts, judgement, or nothing yet. */
import { useState } from 'react'
import {
  claims,
  gradeOf,
  toPointer,
  type Catalogue,
  type Evidence,
  type Scenario,
} from '../../../scenario/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { useEditor } from '../context.ts'
import { FieldOf } from '../fields/any-field.tsx'
import { usePlaceName } from '../page/checks.tsx'
import { useEditorWords } from '../words.ts'

/** How something is borne, the firmest first. */
const STANDINGS = ['high', 'medium', 'low', 'judgement', 'bare'] as const
type Standing = (typeof STANDINGS)[number]

interface Claimed {
  pointer: string
  standing: Standing
}

const standingOf = (evidence: Evidence, catalogue: Catalogue): Standing => {
  const isBare = evidence.sources === undefined && evidence.judgement === undefined
  return isBare ? 'bare' : gradeOf(evidence, catalogue)
}

function claimedIn(scenario: Scenario, catalogue: Catalogue): Claimed[] {
  return [...claims(scenario)]
    .map(({ value, path, needed }) => ({
      pointer: toPointer(path),
      needed,
      standing: standingOf(value, catalogue),
    }))
    .filter(({ needed, standing }) => needed || standing !== 'bare')
}

export function Sources() {
  const { scenario, catalogue } = useEditor()
  const words = useEditorWords()
  const [wanted, setWanted] = useState<Standing | null>(null)
  if (!scenario) return <p>{words('unreadable')}</p>
  const all = claimedIn(scenario, catalogue)
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: all.filter((each) => each.standing === standing).length,
  }))
  const weakest = counts.findLast(({ count }) => count > 0)?.standing ?? 'bare'
  const chosen = wanted ?? weakest
  return (
    <div className="ed-form">
      <p>{words('sourcesHint')}</p>
      <div className="ed-sources-bar" aria-hidden="true">
        {counts.map(({ standing, count }) => (
          <span key={standing} className={`ed-standing ${standing}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <Choice
        label={words('standings')}
        value={chosen}
        choices={counts.map(({ standing, count }) => ({
          value: standing,
          text: words('standing', { standing, count }),
        }))}
        choose={setWanted}
      />
      <Claims claimed={all.filter(({ standing }) => standing === chosen)} />
      <FieldOf path={['facts']} />
    </div>
  )
}

function Claims({ claimed }: { claimed: readonly Claimed[] }) {
  const { goTo } = useEditor()
  const words = useEditorWords()
  const placeName = usePlaceName()
  if (claimed.length === 0) return <p className="muted">{words('standingNone')}</p>
  return (
    <ul className="ed-items">
      {claimed.map(({ pointer }) => (
        <li key={pointer}>
          <button type="button" className="ed-item" onClick={() => goTo(pointer)}>
            {placeName(pointer)}
          </button>
        </li>
      ))}
    </ul>
  )
}
