/** The screen on which a match is played. */
import { useCallback, useMemo, useState } from 'react'
import type { BoardOptions, Motion } from '../../board/index.ts'
import type { Session } from '../../match/session/index.ts'
import type { Position } from '../../rules/index.ts'
import { powerName } from '../../text/names.ts'
import { boardModel, type Beat, type BoardModel } from '../../view/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage, useSay } from '../say.tsx'
import { useSettings } from '../settings/provider.tsx'
import { Bar, type Exits } from './bar.tsx'
import { BoardPane, type Show } from './board-pane.tsx'
import { useMatch, useTongue, type Target } from './context.ts'
import { Desk } from './desk/desk.tsx'
import { Frame, type Panel } from './frame.tsx'
import { Log } from './log/log.tsx'
import { PowersPanel } from './powers/powers-panel.tsx'
import { MatchProvider, useSnapshot } from './provider.tsx'
import { Reveal } from './reveal/reveal.tsx'
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
  const [told, setTold] = useState<Told | null>(null)
  const options = useMemo(() => ({ ...board, viewer: desk.seat }), [board, desk.seat])
  const model = useTold(told) ?? desk.board
  const { pick } = desk
  const choose = useCallback(
    (target: Target | null) => {
      pick(target)
      setPanel('place')
    },
    [pick],
  )
  const tell = desk.stage === 'reveal'
  return (
    <Frame
      bar={<Bar exits={exits} />}
      board={
        <BoardPane
          model={model}
          picked={desk.picked}
          pick={choose}
          options={options}
          show={told?.show ?? null}
        />
      }
      panels={{
        plan: <Desk />,
        place: <Place />,
        powers: <PowersPanel />,
        log: <Log />,
      }}
      instead={tell ? <Telling session={session} onTold={setTold} /> : undefined}
      panel={panel}
      onPanel={setPanel}
    />
  )
}

/** What the board shows while a round is told. */
interface Told {
  position: Position
  show: Show
}

function useTold(told: Told | null): BoardModel | null {
  const language = useLanguage()
  const { view } = useMatch()
  const position = told?.position
  return useMemo(
    () => (position ? boardModel({ ...view, position }, [], language) : null),
    [position, view, language],
  )
}

/** Tells the round that was played last, on the board and in words. */
function Telling({ session, onTold }: { session: Session; onTold: (told: Told | null) => void }) {
  const { seat, rounds } = useMatch()
  const [settings, change] = useSettings()
  const { shown } = useSnapshot(session)
  const round = rounds[shown]
  const history = session.historyOf(seat)[shown]
  const onBeat = useCallback(
    (beat: Beat, motions: Motion[]) => onTold({ position: beat.after, show: { motions, pace: 1 } }),
    [onTold],
  )
  if (!round || !history) return null
  return (
    <Reveal
      key={shown}
      round={round}
      before={history.before.position}
      onBeat={onBeat}
      onDone={() => {
        onTold(null)
        session.markShown(shown + 1)
      }}
      pace={settings.pace}
      onPace={(pace) => change({ pace })}
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
