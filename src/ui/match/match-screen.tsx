/** The screen on which a match is played. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { BoardOptions } from '../../board/index.ts'
import type { MatchSource, RoundHistory } from '../../match/session/index.ts'
import { readPlan, type Position, type View, type WrittenPlan } from '../../rules/index.ts'
import { localise } from '../../scenario/index.ts'
import { powerName } from '../../text/names.ts'
import { boardModel, type Beat, type BoardModel, type KnownPlans } from '../../view/index.ts'
import { Sliced } from '../parts/later.tsx'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage, useSay } from '../say.tsx'
import { Bar, type Exits } from './bar.tsx'
import { BoardPane } from './board-pane.tsx'
import { useMatch, useTongue, type Stage, type Target } from './context.ts'
import { Advisor } from './desk/advisor.tsx'
import { Desk } from './desk/desk.tsx'
import type { EndActions } from './end/actions.tsx'
import { EndScreen } from './end/end-screen.tsx'
import { Frame, type Panel } from './frame.tsx'
import { Log } from './log/log.tsx'
import { PowersPanel } from './powers/powers-panel.tsx'
import { MatchProvider, useSnapshot } from './provider.tsx'
import { OwnPlan } from './reveal/own-plan.tsx'
import { ProjectPanel } from './state/project-panel.tsx'
import { StatePanel } from './state/state-panel.tsx'
import { Telling, type Told } from './telling.tsx'
import { usePlanReview } from './use-plan-review.ts'
import { useTurn } from './use-seat.ts'
import { useShortcuts } from '../help/use-shortcuts.ts'

interface Props {
  session: MatchSource
  exits: Exits
  /** What can be done once the match is over. */
  after: EndActions
  /** What stands below the bar. */
  strip?: ReactNode
  board: Omit<BoardOptions, 'viewer'>
}

export function MatchScreen(props: Props) {
  const { session } = props
  const snapshot = useSnapshot(session)
  const turn = useTurn(session.here, snapshot)
  return (
    <MatchProvider session={session} seat={turn.seat} curtain={turn.curtain}>
      <Sliced>
        <Round {...props} arrive={turn.arrive} />
      </Sliced>
    </MatchProvider>
  )
}

function Curtain({ seat, arrive }: { seat: number; arrive: () => void }) {
  const say = useSay()
  const power = powerName(useTongue(), seat)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="curtain">
      <PowerMark power={seat} size="4rem" />
      <h1 ref={title} tabIndex={-1}>
        {say('screen.handover', { power })}
      </h1>
      <p>{say('screen.handoverText', { power })}</p>
      <button type="button" className="button primary" onClick={arrive}>
        {say('screen.arrive', { power })}
      </button>
    </div>
  )
}

function Round({ session, exits, board, after, strip, arrive }: Props & { arrive: () => void }) {
  const desk = useMatch()
  const [panel, setPanel] = useState<Panel>('plan')
  const [told, setTold] = useState<Told | null>(null)
  const options = useMemo(() => ({ ...board, viewer: desk.seat }), [board, desk.seat])
  const moment = useMoment(session, told)
  const model = useMomentBoard(moment)
  const lit = useLit(told)
  const { pick } = desk
  const choose = useCallback(
    (target: Target | null) => {
      pick(target)
      setPanel('place')
    },
    [pick],
  )
  usePlanKeys()
  const given = <PlanGiven session={session} beat={told?.beat ?? null} model={model} />
  return (
    <Frame
      bar={
        <>
          <Bar exits={exits} round={moment.round} points={moment.position.points} />
          {strip}
        </>
      }
      board={
        <BoardPane
          model={model}
          picked={desk.picked}
          lit={lit}
          pick={choose}
          options={options}
          show={told?.show ?? null}
        />
      }
      panels={{
        plan: desk.stage === 'reveal' ? given : <Desk key={desk.turn} advisor={<Advisor />} />,
        place: <Place key={desk.turn} />,
        powers: <PowersPanel />,
        log: <Log />,
      }}
      {...insteadOf(desk.stage, {
        reveal: <Telling session={session} onTold={setTold} plan={given} />,
        over: <End session={session} after={after} />,
        handover: <Curtain seat={desk.seat} arrive={arrive} />,
      })}
      panel={panel}
      onPanel={setPanel}
    />
  )
}

/** The own plan of the round that is being told. */
function PlanGiven({
  session,
  ...told
}: {
  session: MatchSource
  beat: Beat | null
  model: BoardModel
}) {
  const { seat, rounds } = useMatch()
  const { shown } = useSnapshot(session)
  const history = session.historyOf(seat)[shown]
  const played = rounds[shown]
  return history && played && <OwnPlan history={history} played={played} {...told} />
}

function End({ session, after }: Pick<Props, 'session' | 'after'>) {
  const { seat } = useMatch()
  const review = usePlanReview()
  const history = session.historyOf(seat)
  const plans = useMemo(() => knownPlans(history), [history])
  return <EndScreen actions={after} plans={plans} {...(review && { review })} />
}

/** Undoing and committing by key, while there is something to plan. */
function usePlanKeys(): void {
  const { stage, ready, draft, undo, redo, commit, remove } = useMatch()
  const acts = {
    undo,
    redo,
    remove: () => draft.orders.length > 0 && remove(draft.orders.length - 1),
    commit: () => ready.ok && commit(),
  }
  useShortcuts(stage === 'planning' ? acts : {})
}

/** What takes the place of the panels at some stages. */
const insteadOf = (stage: Stage, parts: Partial<Record<Stage, ReactNode>>) => {
  const part = parts[stage]
  if (!part) return {}
  const covers = stage === 'handover'
  return { instead: part, alone: stage !== 'reveal', broad: stage === 'over', covers }
}

const knownPlans = (history: readonly RoundHistory[]): KnownPlans[] =>
  history.map(({ before, plans }) => plans.map(readIn(before)))

const readIn =
  ({ world, position }: View) =>
  (plan: WrittenPlan | null, power: number) =>
    plan && readPlan(world, power, position.dealt[power]!, plan)

interface Moment {
  round: number
  position: Position
}

/** The moment that the screen shows: while a round is told it does not run ahead of the story. */
function useMoment(session: MatchSource, told: Told | null): Moment {
  const { stage, view, rounds, opening } = useMatch()
  const { shown } = useSnapshot(session)
  if (stage !== 'reveal') return { round: view.position.round, position: view.position }
  const before = rounds[shown - 1]?.after ?? opening
  return { round: before.round, position: told?.beat.after ?? before }
}

/** What the board lights: what is picked; while a round is told the state that it is about. */
function useLit(told: Told | null): Target | null {
  const { stage, picked } = useMatch()
  const state = told?.show ? told.beat.state : -1
  const place = useMemo(() => (state < 0 ? null : { state }), [state])
  return stage === 'reveal' ? place : picked
}

/** The board of that moment, with the draft where one is being made. */
function useMomentBoard({ position }: Moment): BoardModel {
  const language = useLanguage()
  const { view, board } = useMatch()
  return useMemo(
    () => (position === view.position ? board : boardModel({ ...view, position }, [], language)),
    [position, view, board, language],
  )
}

function Place() {
  const { picked, draft } = useMatch()
  if (!picked) return <Briefing />
  if ('project' in picked) return <ProjectPanel project={picked.project} />
  if ('state' in picked) return <StatePanel state={picked.state} />
  const order = draft.orders[picked.ghost]
  return order && order.state >= 0 ? <StatePanel state={order.state} /> : null
}

/** What the match is about, until something on the map is picked. */
function Briefing() {
  const say = useSay()
  const { language, world } = useTongue()
  const { name, briefing } = world.scenario
  return (
    <div className="stack">
      <h2>{localise(name, language)}</h2>
      <p>{localise(briefing, language)}</p>
      <p className="muted">{say('screen.pickSomething')}</p>
    </div>
  )
}
