/** The draft of the seat that plans: read from the session, kept there after every change. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { MatchSource, SharedPlanning } from '../../match/session/index.ts'
import { readPlan, writeOrder, writePlan, type View, type WrittenPlan } from '../../rules/index.ts'
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

/** A draft as it stands, and whether there are steps to take back or to take again. */
export interface DraftNow {
  now: DraftPlan
  can: { undo: boolean; redo: boolean }
}

type DraftOf = readonly [DraftNow, (action: DraftAction) => void]

/** The drafting of a turn: of this screen alone or, where a team plans together, of all of theirs. */
export function useDraft(session: MatchSource, view: View, seat: number, turn: string): DraftOf {
  const own = useOwnDraft(session, view, seat, turn)
  return useSharedDraft(session, view, seat) ?? own
}

const nothing = (): null => null
const deaf = () => nothing

/**
 * What a team has proposed so far; null where everybody plans alone. Each takes back their own last
 * change; nothing is done again, since others may have gone on from it.
 */
function useSharedDraft(session: MatchSource, view: View, seat: number): DraftOf | null {
  const { shared } = session
  const draft = useSyncExternalStore(shared?.subscribe ?? deaf, shared?.current ?? nothing)
  return useMemo(() => {
    if (!shared) return null
    const now = fromWritten(view, seat, draft)
    const can = { undo: shared.canUndo(), redo: false }
    return [{ now, can }, (action) => share(shared, { view, seat, now }, action)]
  }, [shared, draft, view, seat])
}

interface Shared {
  view: View
  seat: number
  now: DraftPlan
}

/** Tells the team what was done to the plan at this screen. */
function share(shared: SharedPlanning, { view, seat, now }: Shared, action: DraftAction): void {
  const { world, position } = view
  switch (action.act) {
    case 'add':
      return shared.propose(writeOrder(world, seat, action.order))
    case 'remove':
      return shared.withdraw(action.slot)
    case 'move':
      return shared.reorder(action.from, action.to)
    case 'doctrine':
      return shared.choose({ doctrine: action.by as -1 | 0 | 1 })
    case 'agenda': {
      const { agenda } = writePlan(world, seat, position.dealt[seat]!, {
        ...EMPTY,
        agenda: action.agenda,
      })
      return shared.choose({ agenda: agenda ?? null })
    }
    case 'replace':
      for (const slot of now.orders.keys()) shared.withdraw(slot)
      for (const order of action.plan.orders) shared.propose(writeOrder(world, seat, order))
      return shared.choose({ doctrine: action.plan.doctrine as -1 | 0 | 1 })
    case 'undo':
      return shared.canUndo() ? shared.undo() : undefined
    default:
      return undefined
  }
}

/**
 * The drafting of a turn (a seat's in a round); another turn begins with what the session keeps for
 * it. A committed plan is shown as the draft it came from.
 */
function useOwnDraft(session: MatchSource, view: View, seat: number, turn: string): DraftOf {
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
  const shown = useMemo(
    () => ({ now, can: { undo: past.length > 0, redo: future.length > 0 } }),
    [now, past, future],
  )
  return [shown, change]
}
