/** How to play: ten lines, a round in order, every order with its numbers, words, marks, tables and keys. */
import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import type { World } from '../../rules/index.ts'
import { localise } from '../../scenario/index.ts'
import type { MessageKey } from '../../text/message.ts'
import { useLanguage, useSay } from '../say.tsx'
import { DialogFrame } from '../settings/dialog-frame.tsx'
import '../parts/meter.css'
import './help.css'
import { Keys } from './keys.tsx'
import { Orders } from './orders.tsx'
import { useHelpWorld } from './use-help-world.ts'
import { WithOthers } from './with-others.tsx'
import { Words } from './words.tsx'
import { TenLines, RoundInOrder } from './lines.tsx'

const PARTS = ['start', 'round', 'orders', 'words', 'others', 'keys'] as const
export type HelpPart = (typeof PARTS)[number]

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The world of the match; without it the numbers are those of the default scenario. */
  world?: World | undefined
  /** What is shown first. */
  part?: HelpPart
}

export function HelpDialog({ open, onOpenChange, world, part = 'start' }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [later, retry] = useHelpWorld(world)
  const scenario = later.state === 'ready' ? localise(later.value.scenario.name, language) : '…'
  const withWorld = (show: (world: World) => ReactNode): ReactNode => {
    if (later.state === 'ready') return show(later.value)
    if (later.state === 'loading') return <p role="status">{say('help.loading')}</p>
    return (
      <div className="stack" role="alert">
        <p>{say('help.failed')}</p>
        <button type="button" className="button" onClick={retry}>
          {say('start.retry')}
        </button>
      </div>
    )
  }
  const shown: Record<HelpPart, ReactNode> = {
    start: <TenLines />,
    round: <RoundInOrder />,
    orders: withWorld((world) => <Orders world={world} />),
    words: withWorld((world) => <Words world={world} />),
    others: <WithOthers />,
    keys: <Keys />,
  }
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={say('help.heading')}
      text={say('help.text', { scenario })}
      closeLabel={say('help.close')}
      wide
    >
      <Tabs.Root className="help" defaultValue={part}>
        <Tabs.List className="help-tabs" aria-label={say('help.tabs')}>
          {PARTS.map((name) => (
            <Tabs.Trigger key={name} value={name} className="help-tab">
              {say(`help.tab-${name}` satisfies MessageKey)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {PARTS.map((name) => (
          <Tabs.Content key={name} value={name} className="help-part">
            {shown[name]}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </DialogFrame>
  )
}
