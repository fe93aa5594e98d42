/** What happens to seats when the time to plan is up. */
import { standingDraft } from '../../match/index.ts'
import { afterMove, type GameState } from './rules.ts'

/**
 * Commits a seat's draft as it stands; the same state where the seat has committed, or has nothing in
 * its draft that can stand, so that a computer has to plan.
 */
export function commitDraft(state: GameState, seat: number): GameState {
  const plan = state.G.committed[seat] ? null : standingDraft(state.G, seat)
  return plan ? afterMove(state, seat, 'commit', [plan]) : state
}
