/** [K] What a client gets to see of the state. */
import { emptyPlan, viewOf } from '../rules/index.ts'
import { seatOf, type MatchState } from './state.ts'
import { readable } from './thaw.ts'
import { worldOf } from './worlds.ts'

/**
 * The state as a player may know it; a spectator's for whoever has no seat. Of the others' plans
 * only whether they are committed is left.
 */
export function playerView({
  G: state,
  ctx,
  playerID,
}: {
  G: MatchState
  ctx: { numPlayers: number }
  playerID: string | null
}): MatchState {
  const seat = seatOf(ctx, playerID)
  const { scenario, committed } = state
  const seen = viewOf(worldOf(scenario), readable(state.position), state.facts, seat)
  const ended = state.position.ended !== 0
  return {
    scenario,
    position: seen.position,
    facts: seen.facts,
    committed,
    plans: state.plans.map((plan, owner) => (owner === seat ? plan : null)),
    drafts: state.drafts.map((draft, owner) => (owner === seat ? draft : emptyPlan())),
    refusals: state.refusals.map((refusal, owner) => (owner === seat ? refusal : null)),
    lastPlans: state.lastPlans.map((plan, owner) => (ended || owner === seat ? plan : null)),
    secret: null,
  }
}
