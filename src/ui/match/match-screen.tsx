/** The screen on which a match is played. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { BoardOptions } from '../../board/index.ts'
import type { MatchSource, RoundHistory } from '../../match/session/index.ts'
import { readPlan, type View, type WrittenPlan } from '../../rules/index.ts'
import { localise } from '../../scenario/index.ts'
import { powerName } from '../../text/names.ts'
import { orderPhrase } from '../../text/orders.ts'
import { boardModel, type BoardModel, type KnownPlans } from '../../view/index.ts'
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
      <Round {...props} arrive={turn.arrive} />
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
  const model = useTold(told) ?? desk.board
  const { pick } = desk
  const choose = useCallback(
    (target: Target | null) => {
      pick(target)
      setPanel('place')
    },
    [pick],
  )
  usePlanKeys()
  return (
    <Frame
      bar={
        <>
          <Bar exits={exits} />
          {strip}
        </>
      }
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
        plan:
          desk.stage === 'reveal' ? (
            <PlanGiven session={session} />
          ) : (
            <Desk key={desk.turn} advisor={<Advisor />} />
          ),
        place: <Place key={desk.turn} />,
        powers: <PowersPanel />,
        log: <Log />,
      }}
      {...insteadOf(desk.stage, {
        reveal: <Telling session={session} onTold={setTold} />,
        over: <End session={session} after={after} />,
        handover: <Curtain seat={desk.seat} arrive={arrive} />,
      })}
      panel={panel}
      onPanel={setPanel}
    />
  )
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

/** The board of the moment that is being told. */
function useTold(told: Told | null): BoardModel | null {
  const language = useLanguage()
  const { view } = useMatch()
  const position = told?.position
  return useMemo(
    () => (position ? boardModel({ ...view, position }, [], language) : null),
    [position, view, language],
  )
}

/** The own plan of the round that is being told. */
function PlanGiven({ session }: { session: MatchSource }) {
  const say = useSay()
  const tongue = useTongue()
  const { seat } = useMatch()
  const { shown } = useSnapshot(session)
  const round = session.historyOf(seat)[shown]
  const written = round?.plans[seat]
  if (!round || !written) return <p className="muted">{say('screen.watch')}</p>
  const plan = readIn(round.before)(written, seat)
  return (
    <div className="stack">
      <h2>{say('screen.planGiven', { round: round.round })}</h2>
      <ol className="stack">
        {plan?.orders.map((order) => (
          <li key={JSON.stringify(order)}>{orderPhrase(tongue, seat, order)}</li>
        ))}
      </ol>
      {plan?.orders.length === 0 && <p className="muted">{say('reveal.noOrders')}</p>}
    </div>
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
