/** Whether a scenario plays: its balance, tuning and sensitivity, by matches on this device. */
import { Tabs } from 'radix-ui'
import { useDeferredValue, useMemo, useState } from 'react'
import { parseScenario, type Scenario } from '../../../scenario/index.ts'
import '../../parts/tabs.css'
import { BalanceTab, useBalance } from './balance-tab.tsx'
import type { Change, Ground } from './ground.ts'
import './trial.css'
import { SensitivityTab, useSensitivity } from './sensitivity-tab.tsx'
import { TuneTab, useTuning } from './tune-tab.tsx'
import { useProvingWords } from './words.ts'

interface Props {
  /** The text of the document. */
  scenario: string
  /** Whether it can be played, and how many problems it has if not. */
  canPlay: boolean
  problemsCount: number
  /** Hears of changes that the author takes over. */
  onPropose: (changes: readonly Change[]) => void
}

const TABS = ['balance', 'tune', 'sensitivity'] as const
type Tab = (typeof TABS)[number]

export function ProvingPanel(props: Props) {
  const { say } = useProvingWords()
  const text = useDeferredValue(props.scenario)
  const scenario = useScenario(text)
  const isReady = props.canPlay && scenario.isNow
  return (
    <section className="proving" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <p className="muted">{say('intro')}</p>
      {!isReady && (
        <p className="proving-note">{say('notPlayable', { problems: props.problemsCount })}</p>
      )}
      {scenario.last && (
        <Proofs
          text={text}
          scenario={scenario.last}
          isReady={isReady}
          problems={props.problemsCount}
          onPropose={props.onPropose}
        />
      )}
    </section>
  )
}

/** The scenario of a text; while it cannot be read, the last one that could. */
function useScenario(text: string): { last: Scenario | null; isNow: boolean } {
  const parsed = useMemo(() => parseScenario(text), [text])
  const [last, setLast] = useState<Scenario | null>(null)
  if (parsed.ok && parsed.scenario !== last) setLast(parsed.scenario)
  return { last: parsed.ok ? parsed.scenario : last, isNow: parsed.ok }
}

interface ProofsProps {
  text: string
  scenario: Scenario
  isReady: boolean
  problems: number
  onPropose: Props['onPropose']
}

function Proofs({ text, scenario, isReady, problems, onPropose }: ProofsProps) {
  const { say } = useProvingWords()
  const [tab, setTab] = useState<Tab>('balance')
  const balance = useBalance()
  const tuning = useTuning()
  const sensitivity = useSensitivity()
  const isBusy = balance.isRunning || tuning.isRunning || sensitivity.isRunning
  const refusal = isReady ? null : say('notPlayable', { problems })
  const ground: Ground = { text, scenario, refusal: isBusy ? say('busy') : refusal, onPropose }
  const panels = {
    balance: <BalanceTab ground={ground} desk={balance} />,
    tune: <TuneTab ground={ground} desk={tuning} />,
    sensitivity: <SensitivityTab ground={ground} desk={sensitivity} />,
  }
  return (
    <Tabs.Root value={tab} onValueChange={(value) => setTab(value as Tab)}>
      <Tabs.List className="frame-tab-list" aria-label={say('title')}>
        {TABS.map((name) => (
          <Tabs.Trigger key={name} value={name} className="frame-tab">
            {say(name)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {TABS.map((name) => (
        // Forms and what was found stay while another tab is looked at.
        <Tabs.Content key={name} value={name} className="proving-tab" forceMount>
          {panels[name]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
