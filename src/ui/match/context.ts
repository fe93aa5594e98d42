/** What the parts of the match screen share: who plans, what they see, what they plan, what is picked. */
import { createContext, useContext, useMemo } from 'react'
import type { Order, Position, Reason, View } from '../../rules/index.ts'
import type { BoardModel, PlayedRound } from '../../view/index.ts'
import type { Tongue } from '../../text/names.ts'
import { useLanguage } from '../say.tsx'
import type { DraftPlan } from './draft.ts'

/** Something on the board that can be picked. */
export type Target = { state: number } | { project: number } | { ghost: number }

/** Where the match stands for the person at the screen. */
export type Stage =
  /** The person plans. */
  | 'planning'
  /** Everybody here has committed; computer players think. */
  | 'thinking'
  /** The screen is being handed to another person. */
  | 'handover'
  /** A round that was played is being shown. */
  | 'reveal'
  /** The match is over and its end has been shown. */
  | 'over'

export interface MatchDesk {
  stage: Stage
  /** Seat of the person who plans; -1 when only looking on. */
  seat: number
  /** Names round and seat: what belongs to one plan starts anew with it. */
  turn: string
  /** What that seat may know. Its position is the one being planned in. */
  view: View
  board: BoardModel
  draft: DraftPlan
  /** Per slot: why the order cannot stand any more, null where it can. */
  refused: (Reason | null)[]
  /** Whether the draft can be committed as it stands; otherwise why not. */
  ready: { ok: true } | { ok: false; reason: Reason }
  can: { undo: boolean; redo: boolean }
  /** Per seat: whether it has committed. */
  committed: boolean[]
  /** Per seat: a person, or the words of the computer player ("ambassador:cautious"); a name, if known. */
  players: { kind: 'person' | 'computer'; words: string; name?: string }[]
  /** Rounds that were played, as the seat may know them, and the position before the first. */
  rounds: PlayedRound[]
  opening: Position
  picked: Target | null
  pick: (target: Target | null) => void
  /** An order that is being looked at, shown as a ghost. */
  looked: Order | null
  look: (order: Order | null) => void
  add: (order: Order) => void
  remove: (slot: number) => void
  move: (from: number, to: number) => void
  setDoctrine: (by: number) => void
  keepAgenda: (agenda: number) => void
  replace: (plan: DraftPlan) => void
  undo: () => void
  redo: () => void
  commit: () => void
  takeBack: () => void
}

export const MatchContext = createContext<MatchDesk | null>(null)

/** The match on the screen. Throws outside of a match screen. */
export function useMatch(): MatchDesk {
  const desk = useContext(MatchContext)
  if (!desk) throw new Error('There is no match around this part')
  return desk
}

/** What names of the match are read from. */
export function useTongue(): Tongue {
  const language = useLanguage()
  const { world } = useMatch().view
  return useMemo(() => ({ language, world }), [language, world])
}
