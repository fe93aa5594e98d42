/** The draft of the seat that plans: read from the session, kept there after every change. */
import { useEffect, useMemo, useReducer } from 'react'
import type { Session } from '../../match/session/index.ts'
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

/**
 * A drafting for one seat and round; mount anew (by key) for another. A committed plan is shown as
 * the draft it came from.
 */
export function useDraft(
  session: Session,
  view: View,
  seat: number,
): readonly [Drafting, (action: DraftAction) => void] {
  const kept = useMemo(
    () => fromWritten(view, seat, session.planOf(seat) ?? session.draftOf(seat)),
    // The kept draft is read once; from then on this hook is what writes it.
    // oxlint-disable-next-line react/exhaustive-deps
    [session, seat],
  )
  const [state, dispatch] = useReducer(drafting, begin(kept))
  useEffect(() => {
    if (seat < 0 || state.now === kept || session.planOf(seat)) return
    session.keepDraft(seat, toWritten(view, seat, state.now))
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state.now])
  return [state, dispatch]
}
