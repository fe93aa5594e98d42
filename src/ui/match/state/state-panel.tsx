/** A picked state: what it is like, what it asks for, and what can be done there. */
import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { localise } from '../../../scenario/index.ts'
import { stateName } from '../../../text/names.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useChoosing } from '../desk/choosing.ts'
import { Added } from '../desk/order-list.tsx'
import { useWords, type DeskWord } from '../desk/words.ts'
import { Calls } from './calls.tsx'
import { Drift } from './drift.tsx'
import { History } from './history.tsx'
import { StateOrders } from './orders.tsx'
import { Projects } from './projects.tsx'
import { Stability } from './stability.tsx'
import { Standing } from './standing.tsx'
import './state.css'
import '../desk/desk.css'

/** `state` is an index of the world. */
export const StatePanel = ({ state }: { state: number }) => (
  <div className="state" key={state}>
    <Head state={state} />
    <Calls state={state} />
    <Standing state={state} />
    <Drift state={state} />
    <Doings state={state} />
  </div>
)

function Head({ state }: { state: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { board, view } = useMatch()
  const { name, capital, weight, neutral } = board.states[state]!
  const { text } = view.world.scenario.states[state]!
  return (
    <div className="state-head">
      <h2>{name}</h2>
      <p className="muted">
        {words('stateFacts', { capital, weight, neutral: neutral ? 'yes' : 'no' })}
      </p>
      <Stability state={state} />
      <Fold title={words('about', { state: stateName(tongue, state) })}>
        <p>{localise(text, tongue.language)}</p>
        <p className="muted small">{words('weightHelp', { weight })}</p>
      </Fold>
    </div>
  )
}

const TABS = ['orders', 'projects', 'history'] as const satisfies readonly DeskWord[]

function Doings({ state }: { state: number }) {
  const words = useWords()
  const tongue = useTongue()
  const choosing = useChoosing()
  const { view } = useMatch()
  const contents: Record<(typeof TABS)[number], ReactNode> = {
    orders: <StateOrders state={state} choosing={choosing} />,
    projects: <Projects state={state} choosing={choosing} />,
    history: <History state={state} />,
  }
  const tabs = TABS.filter((tab) => tab !== 'orders' || view.power >= 0)
  return (
    <Tabs.Root
      defaultValue={tabs[0]}
      className="state-tabs"
      onValueChange={() => choosing.choose(null)}
    >
      <Tabs.List className="state-tab-list" aria-label={stateName(tongue, state)}>
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab} value={tab} className="state-tab">
            {words(tab)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Content key={tab} value={tab} className="state-tab-content">
          {contents[tab]}
        </Tabs.Content>
      ))}
      <Added choosing={choosing} />
    </Tabs.Root>
  )
}
