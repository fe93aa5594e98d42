/** The clock of a round, and what happens to seats when the time to plan is up. */
import { standingDraft } from '../../match/index.ts'
import type { WrittenPlan } from '../../rules/index.ts'
import type { StoredMatch } from '../storage/index.ts'
import { afterMove, type GameState } from './rules.ts'

/** How long there is to plan; times in ms, the timer in seconds. */
export type Clock = Pick<StoredMatch, 'timer' | 'deadline' | 'held'>

const fullRound = ({ timer }: Clock): number | null => (timer === null ? null : timer * 1000)

/**
 * The clock after a change of its match: that of a round starts when it opens, that of the first when
 * nobody is waited for any more, and none runs while the match is held.
 */
export function clockOf(
  clock: Clock,
  { isNew, ended, waits }: { isNew: boolean; ended: boolean; waits: boolean },
  now: number,
): Clock {
  const { timer, deadline, held } = clock
  const full = fullRound(clock)
  if (ended || held !== null) return { timer, deadline: null, held: ended ? null : held }
  if (deadline !== null && !isNew) return clock
  const starts = full !== null && (deadline !== null || !waits)
  return { timer, deadline: starts ? now + full : null, held }
}

/** The clock stopped, with what is left of the round. */
export const held = (clock: Clock, now: number): Clock => {
  const { timer, deadline } = clock
  const left = deadline === null ? (fullRound(clock) ?? 0) : Math.max(0, deadline - now)
  return { timer, deadline: null, held: left }
}

/** A stopped clock going on. */
export const released = ({ timer, held: left }: Clock, now: number): Clock => ({
  timer,
  deadline: timer === null ? null : now + (left ?? 0),
  held: null,
})

/** The clock with so many ms more; null where no time runs. */
export function extended(clock: Clock, ms: number, now: number): Clock | null {
  const { timer, deadline, held: left } = clock
  if (deadline !== null) return { ...clock, deadline: Math.max(deadline, now) + ms }
  return timer === null || left === null ? null : { ...clock, held: left + ms }
}

/** The clock with another timer; null where it is the same. A round without a limit gets a full one. */
export function timed(clock: Clock, timer: number | null): Clock | null {
  if (timer === clock.timer) return null
  const changed = { ...clock, timer }
  if (timer === null) return { timer, deadline: null, held: clock.held === null ? null : 0 }
  const isFresh = clock.held !== null && clock.timer === null
  return isFresh ? { ...changed, held: fullRound(changed) } : changed
}

/**
 * Commits a seat's draft as it stands, the one given before the one in the match; the same state where
 * the seat has committed, or has nothing in its draft that can stand, so that a computer has to plan.
 */
export function commitDraft(state: GameState, seat: number, draft: WrittenPlan | null): GameState {
  if (state.G.committed[seat]) return state
  const drafted = draft && draft.orders.length > 0 ? gathered(state, seat, draft) : state
  const plan = standingDraft(drafted.G, seat) ?? standingDraft(state.G, seat)
  return plan ? afterMove(state, seat, 'commit', [plan]) : state
}

/** The state with a draft in place of the seat's: of its orders, those that can stand one by one. */
function gathered(state: GameState, seat: number, { orders, ...choice }: WrittenPlan): GameState {
  const empty = afterMove(state, seat, 'keepDraft', [{ ...choice, orders: [] }])
  return orders.reduce((before, order) => afterMove(before, seat, 'addOrder', [order]), empty)
}
