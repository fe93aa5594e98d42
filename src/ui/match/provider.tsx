/** Gives the parts of the match screen their `MatchDesk`, from a session. */
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { SoundName } from '../../device/sound.ts'
import type { MatchSource, SeatSetup, Snapshot } from '../../match/session/index.ts'
import { rejectPlan, type Order, type View } from '../../rules/index.ts'
import { boardModel, type BoardModel, type PlayedRound } from '../../view/index.ts'
import { useLanguage } from '../say.tsx'
import { useSound } from '../sounds.ts'
import { MatchContext, type MatchDesk, type Stage, type Target } from './context.ts'
import { EMPTY, refusals, type DraftAction, type DraftPlan } from './draft.ts'
import { toWritten, useDraft } from './use-draft.ts'

interface Props {
  session: MatchSource
  /** Seat whose eyes the screen has; -1 for everybody's. */
  seat: number
  curtain: boolean
  children: ReactNode
}

const STAGES: Record<Snapshot['phase'], Stage> = {
  planning: 'planning',
  thinking: 'thinking',
  'reveal-ready': 'reveal',
  over: 'over',
}

export const useSnapshot = (session: MatchSource): Snapshot =>
  useSyncExternalStore(session.subscribe, session.snapshot)

export function MatchProvider({ session, seat, curtain, children }: Props) {
  const snapshot = useSnapshot(session)
  const view = useView(session, seat, snapshot)
  const turn = `${snapshot.round}:${seat}`
  const [{ now: draft, can }, change] = useDraft(session, view, seat, turn)
  const [picked, pick] = useState<Target | null>(null)
  const [looked, look] = useLooked(turn)
  useThinking(session, snapshot)
  const play = useSound()
  const acts = useActs(change, play)
  const board = useBoardModel(view, snapshot.phase === 'over' ? EMPTY : draft, looked)
  const history = useHistory(session, seat, snapshot.played)
  const desk = useMemo<MatchDesk>(
    () => ({
      stage: curtain ? 'handover' : STAGES[snapshot.phase],
      seat,
      turn,
      view,
      board,
      draft,
      refused: seat < 0 ? [] : refusals(view, draft),
      ready: readiness(view, draft),
      can,
      committed: [...snapshot.committed],
      players: session.seats.map(playerOf),
      ...history,
      picked,
      pick,
      looked,
      look,
      ...acts,
      commit: () => {
        play('commit')
        session.commit(seat, toWritten(view, seat, draft))
      },
      takeBack: () => session.takeBack(seat),
    }),
    [
      curtain,
      turn,
      snapshot,
      seat,
      view,
      board,
      draft,
      can,
      history,
      picked,
      looked,
      look,
      session,
      acts,
      play,
    ],
  )
  return <MatchContext value={desk}>{children}</MatchContext>
}

/** What a seat sees changes with every round that is played: commits of others leave it as it is. */
const useView = (session: MatchSource, seat: number, { played }: Snapshot): View =>
  // oxlint-disable-next-line react/exhaustive-deps
  useMemo(() => session.viewOf(seat), [session, seat, played])
const playerOf = ({ kind, player = '', name }: SeatSetup): MatchDesk['players'][number] => ({
  kind,
  words: player,
  ...(name !== undefined && { name }),
})

/** An order that is looked at, until the turn is over. */
function useLooked(turn: string): [Order | null, (order: Order | null) => void] {
  const [held, setHeld] = useState<{ turn: string; order: Order | null }>({ turn, order: null })
  const look = useCallback((order: Order | null) => setHeld({ turn, order }), [turn])
  return [held.turn === turn ? held.order : null, look]
}

function useBoardModel(view: View, { orders }: DraftPlan, looked: Order | null): BoardModel {
  const language = useLanguage()
  return useMemo(
    () => boardModel(view, looked ? [...orders, looked] : orders, language),
    [view, orders, looked, language],
  )
}

type Acts = Pick<
  MatchDesk,
  'add' | 'remove' | 'move' | 'setDoctrine' | 'keepAgenda' | 'replace' | 'undo' | 'redo'
>

/** What can be done to a draft. */
const useActs = (change: (action: DraftAction) => void, play: (name: SoundName) => void): Acts =>
  useMemo(
    () => ({
      add: (order) => {
        play('order-placed')
        change({ act: 'add', order })
      },
      remove: (slot) => change({ act: 'remove', slot }),
      move: (from, to) => change({ act: 'move', from, to }),
      setDoctrine: (by) => change({ act: 'doctrine', by }),
      keepAgenda: (agenda) => change({ act: 'agenda', agenda }),
      replace: (plan) => change({ act: 'replace', plan }),
      undo: () => change({ act: 'undo' }),
      redo: () => change({ act: 'redo' }),
    }),
    [change, play],
  )

/** Computer players think as soon as there is something to think about. */
function useThinking(session: MatchSource, { phase, round, committed }: Snapshot): void {
  const wanted = phase === 'planning' || phase === 'thinking'
  useEffect(() => {
    if (!wanted) return undefined
    // In a task of its own: the screen comes first.
    const timer = setTimeout(() => void session.think())
    return () => clearTimeout(timer)
    // A seat that took its plan back does not have the others think anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [session, wanted, round, committed.length])
}

function useHistory(session: MatchSource, seat: number, played: number) {
  return useMemo(() => {
    const history = session.historyOf(seat).slice(0, played)
    const rounds: PlayedRound[] = history.map(({ round, after }) => ({
      round,
      facts: after.facts,
      after: after.position,
    }))
    const opening = history[0]?.before.position ?? session.viewOf(seat).position
    return { rounds, opening }
  }, [session, seat, played])
}

function readiness(view: View, draft: MatchDesk['draft']): MatchDesk['ready'] {
  if (view.power < 0) return { ok: false, reason: 'match-over' }
  const refusal = rejectPlan(view.world, view.position, view.power, draft)
  return refusal ? { ok: false, reason: refusal.code } : { ok: true }
}
