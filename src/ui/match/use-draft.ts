/** The draft of the seat that plans: read from the session, kept there after every change. */
import { useCallback, useEffect, useState } from 'react'
import type { MatchSource } from '../../match/session/index.ts'
import { readPlan, writePlan, type View, type WrittenPlan } from '../../rules/index.ts'
import { begin, drafting, EMPTY, type DraftAction, type Drafting, type DraftPlan } from './draft.ts'

function fromWritten(
  { world, position }: View,
  seat: number,
  written: WrittenPlan | null,
): DraftPlan {
  if (!written || seat < 0) return EMPTY
  return readPlan(world, seat, position.dealt[seat]!, written)
}

export const toWritten = ({ world, position }: View, seat: number, draft: DraftPlan): WrittenPlan =>
  writePlan(world, seat, position.dealt[seat]!, draft)

/** A drafting and the turn it belongs to. */
interface Held {
  turn: string
  drafting: Drafting
}

/**
 * The drafting of a turn (a seat's in a round); another turn begins with what the session keeps for
 * it. A committed plan is shown as the draft it came from.
 */
export function useDraft(
  session: MatchSource,
  view: View,
  seat: number,
  turn: string,
): readonly [Drafting, (action: DraftAction) => void] {
  const opened = (): Held => ({
    turn,
    drafting: begin(fromWritten(view, seat, session.planOf(seat) ?? session.draftOf(seat))),
  })
  const [held, setHeld] = useState(opened)
  let current = held
  if (held.turn !== turn) {
    current = opened()
    setHeld(current)
  }
  const { now, past, future } = current.drafting
  useEffect(() => {
    const untouched = past.length + future.length === 0
    if (seat < 0 || untouched || session.planOf(seat)) return
    session.keepDraft(seat, toWritten(view, seat, now))
    // Kept whenever it changes, not whenever it is looked at anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [now])
  const change = useCallback(
    (action: DraftAction) =>
      setHeld((last) => ({ ...last, drafting: drafting(last.drafting, action) })),
    [],
  )
  return [current.drafting, change]
}
