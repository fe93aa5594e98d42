/** [K] What a client gets to see of the state. */
import { emptyPlan, viewOf, type Position, type View } from '../rules/index.ts'
import { seatOf, type MatchState } from './state.ts'
import { readable } from './thaw.ts'
import { worldOf } from './worlds.ts'

const seenBefore = new WeakMap<Position, Map<number, View>>()

/**
 * What a seat sees of the board. It is worked out once a round: plans that are made meanwhile do not
 * change it, and whoever compares two views finds the same objects.
 */
function boardSeen({ scenario, position, facts }: MatchState, seat: number): View {
  const views = seenBefore.get(position) ?? new Map<number, View>()
  seenBefore.set(position, views)
  const seen = views.get(seat) ?? viewOf(worldOf(scenario), readable(position), facts, seat)
  views.set(seat, seen)
  return seen
}

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
  const seen = boardSeen(state, seat)
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
