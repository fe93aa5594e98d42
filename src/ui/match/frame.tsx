/** The frame of the match screen: the bar on top, the board, and panels beside or below it. */
import { Tabs } from 'radix-ui'
import { useEffect, useState, type ReactNode } from 'react'
import { Later } from '../parts/later.tsx'
import { useSay } from '../say.tsx'
import '../parts/tabs.css'
import './frame.css'

/** Names of the panels, as their messages are called. */
const PANELS = ['plan', 'place', 'powers', 'log'] as const
export type Panel = (typeof PANELS)[number]

interface Props {
  bar: ReactNode
  board: ReactNode
  panels: Record<Panel, ReactNode>
  /** What takes the place of the panels, such as the telling of a round. */
  instead?: ReactNode
  /** Whether the plan has to make way for it too. */
  alone?: boolean
  /** Whether it wants more room than panels. */
  broad?: boolean
  /** Whether it covers all else, which then nobody can look at or reach. */
  covers?: boolean
  panel: Panel
  onPanel: (panel: Panel) => void
}

/** Width of the window from which the plan has a column of its own, in CSS pixels. */
const WIDE = 1180

/** Whether the plan has a column of its own. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.innerWidth >= WIDE)
  useEffect(() => {
    const query = window.matchMedia(`(min-width: ${WIDE}px)`)
    const listen = () => setWide(query.matches)
    listen()
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  return wide
}

export function Frame(props: Props) {
  const { bar, board, panels, instead, panel, onPanel } = props
  const { alone = false, broad = false, covers = false } = props
  const wide = useWide()
  const say = useSay()
  const shown: readonly Panel[] = wide ? PANELS.filter((name) => name !== 'plan') : PANELS
  const current = shown.includes(panel) ? panel : 'place'
  return (
    <div className={`frame${wide && !alone ? ' wide' : ''}${broad ? ' broad' : ''}`}>
      <header className="frame-bar panel" inert={covers}>
        {bar}
      </header>
      {wide && !alone && (
        <section className="frame-side panel" aria-label={say('screen.plan')}>
          {panels.plan}
        </section>
      )}
      <div className="frame-board" inert={covers}>
        {board}
      </div>
      <div className="frame-side panel">
        {instead ?? (
          <Later>
            <PanelTabs shown={shown} panels={panels} current={current} onPanel={onPanel} />
          </Later>
        )}
      </div>
    </div>
  )
}

interface TabsProps {
  shown: readonly Panel[]
  panels: Record<Panel, ReactNode>
  current: Panel
  onPanel: (panel: Panel) => void
}

function PanelTabs({ shown, panels, current, onPanel }: TabsProps) {
  const say = useSay()
  return (
    <Tabs.Root
      className="frame-tabs"
      value={current}
      onValueChange={(value) => onPanel(value as Panel)}
    >
      <Tabs.List className="frame-tab-list" aria-label={say('screen.tabs')}>
        {shown.map((name) => (
          <Tabs.Trigger key={name} value={name} className="frame-tab">
            {say(`screen.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {shown.map((name) => (
        <Tabs.Content key={name} value={name} className="frame-tab-body">
          {panels[name]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
