/** The teacher's desk: the whole class on one screen. */
import { Tabs } from 'radix-ui'
import { useEffect, useState, type ComponentType } from 'react'
import type { DeskView } from '../../../class/index.ts'
import type { Classes } from '../../../device/classes.ts'
import type { ClassApi } from '../../../net/class-api.ts'
import { Problems } from '../../tables/problems.tsx'
import { Shell } from '../../tables/shell.tsx'
import { Opening } from '../opening.tsx'
import { useLink } from '../use-link.ts'
import { usePowerNames, useScenario } from '../use-powers.ts'
import { useClassWords } from '../words.ts'
import { After } from './after.tsx'
import { Ask } from './ask.tsx'
import { CodeAndLinks } from './code.tsx'
import { DeskBar } from './desk-bar.tsx'
import '../../parts/menu.css'
import '../../parts/tabs.css'
import './desk.css'
import { DeskProvider, useDesk, type AtDesk } from './desk-context.ts'
import { People } from './people.tsx'
import { ClassSettingsTab } from './settings.tsx'
import { Sure, type Question } from './sure.tsx'
import { Tables } from './tables.tsx'
import { TalkLog } from './talk-log.tsx'

interface Props {
  code: string
  teacherKey: string
  api: ClassApi
  classes: Classes
  onStart: () => void
}

export function DeskPage(props: Props) {
  const { code, teacherKey, classes, onStart } = props
  const words = useClassWords()
  const { link, state } = useLink<DeskView>(code, teacherKey)
  const isThere = state.view !== null
  useEffect(() => {
    if (!isThere) return
    classes.keepDesk(code, { teacher: teacherKey, assistant: null, projector: null })
  }, [classes, code, teacherKey, isThere])
  if (state.gone === 'deleted') {
    return (
      <Shell title={words('deleted')} onStart={onStart}>
        <p>{words('goneText')}</p>
      </Shell>
    )
  }
  if (state.closed && !state.view) {
    return (
      <Shell title={words('desk', { code })} onStart={onStart}>
        <Problems problems={state.closed} />
      </Shell>
    )
  }
  if (!state.view) return <Opening />
  return <There {...props} link={link} state={state} view={state.view} />
}

const TABS = {
  tables: { word: 'tabTables', Part: Tables },
  people: { word: 'tabPeople', Part: People },
  talk: { word: 'tabTalk', Part: TalkLog },
  ask: { word: 'tabAsk', Part: Ask },
  settings: { word: 'tabSettings', Part: ClassSettingsTab },
  code: { word: 'tabCode', Part: CodeAndLinks },
  after: { word: 'tabAfter', Part: After },
} as const satisfies Record<string, { word: string; Part: ComponentType }>
type Tab = keyof typeof TABS

type ThereProps = Props & Pick<AtDesk, 'link' | 'state' | 'view'>

function There({ code, teacherKey, api, classes, onStart, link, state, view }: ThereProps) {
  const words = useClassWords()
  const powers = usePowerNames(view.class)
  const scenario = useScenario(view.class.scenario)
  const [question, setQuestion] = useState<Question | null>(null)
  const [tab, setTab] = useState<Tab>(view.class.phase === 'lobby' ? 'code' : 'tables')
  const desk: AtDesk = {
    code,
    teacherKey,
    api,
    classes,
    link,
    state,
    view,
    powers,
    scenario,
    act: link.do,
    sure: setQuestion,
  }
  return (
    <DeskProvider value={desk}>
      <main className="class-desk">
        <DeskBar onStart={onStart} onStarted={() => setTab('tables')} />
        <Problems problems={state.problems} />
        <Tabs.Root value={tab} onValueChange={(value) => setTab(value as Tab)}>
          <Tabs.List className="frame-tab-list" aria-label={words('desk', { code })}>
            {Object.entries(TABS).map(([name, { word }]) => (
              <Tabs.Trigger key={name} value={name} className="frame-tab">
                {words(word)}
                {name === 'tables' && <TroubleCount />}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {Object.entries(TABS).map(([name, { Part }]) => (
            <Tabs.Content key={name} value={name} className="desk-tab">
              <Part />
            </Tabs.Content>
          ))}
        </Tabs.Root>
        <Sure question={question} close={() => setQuestion(null)} />
      </main>
    </DeskProvider>
  )
}

/** How many tables want the teacher. */
function TroubleCount() {
  const words = useClassWords()
  const { view } = useDesk()
  const count = view.tables.filter(({ troubles }) => troubles.length > 0).length
  if (count === 0) return null
  return (
    <span className="bad">
      {' '}
      <span aria-hidden="true">⚠{count}</span>
      <span className="visually-hidden">{words('troubles', { count })}</span>
    </span>
  )
}
