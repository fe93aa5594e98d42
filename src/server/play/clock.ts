/** What happens to seats when the time to plan is up. */
import { worldOf } from '../../match/index.ts'
import { NONE, writePlan } from '../../rules/index.ts'
import { afterMove, type GameState } from './rules.ts'

/**
 * Commits a seat's draft as it stands; the same state where that cannot be done or there is
 * nothing in it, so that a computer has to plan.
 */
export function commitDraft(state: GameState, seat: number): GameState {
  if (state.G.drafts[seat]!.length === 0) return state
  const choices = [NONE, 0].map((agenda) => {
    const { scenario, position } = state.G
    const plan = { orders: [], doctrine: 0, agenda }
    return writePlan(worldOf(scenario), seat, position.dealt[seat]!, plan)
  })
  for (const choice of choices) {
    const next = afterMove(state, seat, 'commitDraft', [choice])
    const round = next.G.position.round !== state.G.position.round
    if (round || next.G.committed[seat]) return next
  }
  return state
}
