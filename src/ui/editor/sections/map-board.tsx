/** The board that states, borders and gateways are edited on. */
import { lazy, Suspense, useState } from 'react'
import { Choice } from '../../settings/choice.tsx'
import { loadMapPane } from '../../map-pane.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { entriesOf } from '../names.ts'
import { useEditorWords } from '../words.ts'
import type { SectionProps } from './decks.tsx'
import { type AtMap, joinedTo, pressed, told, type Tool } from './map-tools.ts'
import { useOpeningBoard } from './opening-board.ts'

const MapPane = lazy(async () => ({ default: await loadMapPane() }))

const TOOLS: readonly Tool[] = ['pick', 'border', 'gateway']

export function MapBoard({ entry, choose }: SectionProps) {
  const { document, change } = useEditor()
  const language = useLanguage()
  const words = useEditorWords()
  const [tool, setTool] = useState<Tool>('pick')
  const [power, setPower] = useState(0)
  const [news, setNews] = useState('')
  const model = useOpeningBoard()
  if (!model) return <p className="ed-map-note panel">{words('mapNot')}</p>
  const at = { document, tool, state: document.states[entry]?.id ?? '', power }
  const press = (id: string) => {
    const act = pressed(at, id)
    if (act) {
      change(act.note, act.recipe)
      setNews(words('mapDone', told(at, id, language)))
    } else {
      setNews('')
      choose(document.states.findIndex((state) => state.id === id))
    }
  }
  const joined = joinedTo(at)
  return (
    <div className="ed-map-board">
      <Tools
        at={at}
        chooseTool={(tool) => {
          setTool(tool)
          setNews('')
        }}
        choosePower={setPower}
      />
      <Suspense fallback={null}>
        <MapPane
          model={model}
          picked={entry < 0 ? null : { state: entry }}
          pick={(target) => {
            if (!target || 'ghost' in target) return
            const state = 'state' in target ? target.state : model.projects[target.project]!.state
            press(model.states[state]!.id)
          }}
          viewer={power}
          marked={model.states.filter(({ id }) => joined.includes(id)).map(({ index }) => index)}
        />
      </Suspense>
      {/* Under the map, which must not move away from the pointer when this grows. */}
      <p className="ed-help ed-map-news" role="status">
        {news}
      </p>
      <p className="ed-help">{words('toolHint', told(at, at.state, language))}</p>
    </div>
  )
}

interface ToolsProps {
  at: AtMap
  chooseTool: (tool: Tool) => void
  choosePower: (power: number) => void
}

function Tools({ at, chooseTool, choosePower }: ToolsProps) {
  const language = useLanguage()
  const words = useEditorWords()
  return (
    <div className="ed-map-tools">
      <Choice
        label={words('tool')}
        silent
        value={at.tool}
        choices={TOOLS.map((tool) => ({ value: tool, text: words('toolName', { tool }) }))}
        choose={chooseTool}
      />
      <Choice
        label={words('routesOf')}
        value={String(at.power)}
        choices={entriesOf(at.document, 'power', language).map(({ name }, index) => ({
          value: String(index),
          text: name,
        }))}
        choose={(chosen) => choosePower(Number(chosen))}
      />
    </div>
  )
}
