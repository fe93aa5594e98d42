/** The board at the start of a match, and the state that is picked on it. */
import { lazy, Suspense, useMemo, useState } from 'react'
import { addedState, removedState, withBorder } from '../../../editor/index.ts'
import { compileWorld, SeededDice, startMatch, viewOf } from '../../../rules/index.ts'
import type { Scenario, ScenarioFile } from '../../../scenario/index.ts'
import { boardModel, type BoardModel } from '../../../view/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { loadMapPane } from '../../map-pane.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { FieldOf } from '../fields/any-field.tsx'
import { entriesOf } from '../names.ts'
import { useEditorWords } from '../words.ts'
import type { SectionProps } from './decks.tsx'
import { EntryList } from './entry-list.tsx'
import { toggledGateway } from './gateways.ts'

const MapPane = lazy(async () => ({ default: await loadMapPane() }))

export function MapSection({ entry, choose }: SectionProps) {
  const { document } = useEditor()
  return (
    <div className="ed-map">
      <MapBoard entry={entry} choose={choose} />
      <EntryList
        path={['states']}
        chosen={entry}
        choose={choose}
        acts={{
          add: (state) => addedState(state as ScenarioFile['states'][number]),
          remove: (index) => removedState(document.states[index]!.id),
        }}
      >
        <div className="ed-form" key={entry}>
          <FieldOf path={['states', entry]} bare />
        </div>
      </EntryList>
    </div>
  )
}

/** What a press on a state means: its form, a border from it, or a power's gateway in it. */
type Tool = 'pick' | 'border' | 'gateway'
const TOOLS: readonly Tool[] = ['pick', 'border', 'gateway']

function MapBoard({ entry, choose }: SectionProps) {
  const { document, change } = useEditor()
  const language = useLanguage()
  const words = useEditorWords()
  const [tool, setTool] = useState<Tool>('pick')
  const [power, setPower] = useState(0)
  const model = useOpeningBoard()
  const powers = entriesOf(document, 'power', language)
  const press = (state: number) => {
    const pressed = document.states[state]!.id
    const from = document.states[entry]?.id
    if (tool === 'pick' || (tool === 'border' && (from === undefined || from === pressed))) {
      choose(state)
    } else if (tool === 'border') {
      const there = !document.states[state]!.borders.includes(from!)
      change({ kind: 'set', place: `/states/${entry}/borders` }, withBorder(from!, pressed, there))
    } else {
      change({ kind: 'set', place: `/powers/${power}/gateways` }, toggledGateway(power, pressed))
    }
  }
  if (!model) return <p className="ed-map-note panel">{words('mapNot')}</p>
  return (
    <div className="ed-map-board">
      <div className="ed-map-tools">
        <Choice
          label={words('tool')}
          silent
          value={tool}
          choices={TOOLS.map((each) => ({ value: each, text: words('toolName', { tool: each }) }))}
          choose={setTool}
        />
        <Choice
          label={words('routesOf')}
          value={String(power)}
          choices={powers.map(({ name }, index) => ({ value: String(index), text: name }))}
          choose={(chosen) => setPower(Number(chosen))}
        />
        <p className="ed-help">{words('toolHint', { tool })}</p>
      </div>
      <Suspense fallback={null}>
        <MapPane
          model={model}
          picked={entry < 0 ? null : { state: entry }}
          pick={(target) => {
            if (!target || 'ghost' in target) return
            press('state' in target ? target.state : model.projects[target.project]!.state)
          }}
          viewer={power}
        />
      </Suspense>
    </div>
  )
}

/** The board as a match would begin; the last one that could, while something is wrong. */
function useOpeningBoard(): BoardModel | null {
  const { scenario, problems } = useEditor()
  const language = useLanguage()
  const plays = problems.length === 0
  const model = useMemo(
    () => (scenario && plays ? openingBoard(scenario, language) : null),
    [scenario, plays, language],
  )
  const [last, setLast] = useState(model)
  if (model && model !== last) setLast(model)
  return model ?? last
}

const SEED = 'editor'

function openingBoard(scenario: Scenario, language: string): BoardModel {
  const world = compileWorld(scenario)
  const position = startMatch(world, SeededDice.from(SEED))
  return boardModel(viewOf(world, position, [], -1), [], language)
}
