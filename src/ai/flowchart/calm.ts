/** Rules that keep the settlement and the rivals calm. */
import { expectedStability, order } from '../../rules/index.ts'
import type { FlowRule } from './rule.ts'
import { goodwillGain, isGratefulFor, warinessOfMe, type Situation } from './situation.ts'
import { bestFirst, standingWorth } from './worth.ts'

/** Distance to crisis that a state should keep: what may hit it before anybody can answer. */
export const SHOCK = 1

/** Stability that leaves a state one shock away from crisis. */
const isNearCrisis = (situation: Situation, state: number): boolean =>
  expectedStability(situation, state) < situation.world.rules.collapse.stability + SHOCK

/** States near crisis, the shakiest first. */
function shakyStates(situation: Situation): number[] {
  return situation.states
    .filter((state) => isNearCrisis(situation, state))
    .sort((a, b) => situation.position.stability[a]! - situation.position.stability[b]!)
}

/** When states are one shock away from crisis, stabilise the shakiest. */
export const preventCrisis: FlowRule = {
  name: 'prevent a crisis',
  propose: (situation) => shakyStates(situation).map((state) => order('stabilise', { state })),
}

/** When a state would be grateful for security aid, give it where it counts most. */
export const earnGratitude: FlowRule = {
  name: 'stabilise for gratitude',
  propose(situation) {
    const grateful = situation.states.filter((state) => isGratefulFor(situation, state))
    const orders = grateful.map((state) => order('stabilise', { state }))
    return bestFirst(situation, orders, (aid) =>
      standingWorth(situation, aid.state, goodwillGain(situation, aid)),
    )
  },
}

/** When mistrust is about to cost points at a review, or to strike back, reassure. */
export const reassureInTime: FlowRule = {
  name: 'reassure before mistrust costs',
  propose: (situation) => (mistrustCosts(situation) ? [order('reassure')] : []),
}

function mistrustCosts(situation: Situation): boolean {
  const { world, untilReview } = situation
  const wariness = warinessOfMe(situation)
  if (wariness >= world.rules.wariness.backlashFrom - 1) return true
  return untilReview === 0 && wariness >= world.rules.review.waryFrom
}

/** Whether no state may be shaken without risk to the settlement. */
export function isFragile(situation: Situation): boolean {
  return situation.states.some((state) => isNearCrisis(situation, state))
}
