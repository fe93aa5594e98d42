/** The screen on which a match is played. */
import { useMemo, useState } from 'react'
import type { BoardOptions } from '../../board/index.ts'
import type { Session } from '../../match/index.ts'
import { powerName } from '../../text/names.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useSay } from '../say.tsx'
import { Bar, type Exits } from './bar.tsx'
import { BoardPane, type Show } from './board-pane.tsx'
import { useMatch, useTongue, type Target } from './context.ts'
import { Desk } from './desk/desk.tsx'
import { Frame, type Panel } from './frame.tsx'
import { Log } from './log/log.tsx'
import { PowersPanel } from './powers/powers-panel.tsx'
import { MatchProvider, useSnapshot } from './provider.tsx'
import { ProjectPanel } from './state/project-panel.tsx'
import { StatePanel } from './state/state-panel.tsx'
import { useTurn } from './use-seat.ts'

interface Props {
  session: Session
  exits: Exits
  board: Omit<BoardOptions, 'viewer'>
}

export function MatchScreen({ session, exits, board }: Props) {
  const snapshot = useSnapshot(session)
  const turn = useTurn(session.setup, snapshot)
  return (
    <MatchProvider
      key={`${snapshot.round}:${turn.seat}`}
      session={session}
      seat={turn.seat}
      curtain={turn.curtain}
    >
      {turn.curtain ? (
        <Curtain seat={turn.seat} arrive={turn.arrive} />
      ) : (
        <Round session={session} exits={exits} board={board} />
      )}
    </MatchProvider>
  )
}

function Curtain({ seat, arrive }: { seat: number; arrive: () => void }) {
  const say = useSay()
  const power = powerName(useTongue(), seat)
  return (
    <div className="curtain">
      <PowerMark power={seat} size="4rem" />
      <h1>{say('screen.handover', { power })}</h1>
      <p>{say('screen.handoverText', { power })}</p>
      <button type="button" className="button primary" onClick={arrive}>
        {say('screen.arrive', { power })}
      </button>
    </div>
  )
}

function Round({ session, exits, board }: Props) {
  const desk = useMatch()
  const [panel, setPanel] = useState<Panel>('plan')
  const [show] = useState<Show | null>(null)
  const options = useMemo(() => ({ ...board, viewer: desk.seat }), [board, desk.seat])
  const pick = (target: Target | null) => {
    desk.pick(target)
    setPanel('place')
  }
  void session
  return (
    <Frame
      bar={<Bar exits={exits} />}
      board={
        <BoardPane
          model={desk.board}
          picked={desk.picked}
          pick={pick}
          options={options}
          show={show}
        />
      }
      panels={{
        plan: <Desk />,
        place: <Place />,
        powers: <PowersPanel />,
        log: <Log />,
      }}
      panel={panel}
      onPanel={setPanel}
    />
  )
}

function Place() {
  const say = useSay()
  const { picked, draft } = useMatch()
  if (!picked) return <p className="muted">{say('screen.pickSomething')}</p>
  if ('project' in picked) return <ProjectPanel project={picked.project} />
  if ('state' in picked) return <StatePanel state={picked.state} />
  const order = draft.orders[picked.ghost]
  return order && order.state >= 0 ? <StatePanel state={order.state} /> : null
}
