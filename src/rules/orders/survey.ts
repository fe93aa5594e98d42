import { markSurveyed } from '../effects.ts'
import type { Position } from '../position.ts'
import { addGoodwill } from '../round.ts'
import { hedgedAgainst, standings } from '../standing.ts'
import type { World } from '../world/types.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O7] Test the waters: deals in the state become cheaper, easier and quiet at no extra cost. */
export const survey: OrderRule = {
  step: STEP.survey,
  conditions({ world, position, power }, { state }) {
    if (position.surveyed[state * world.powers + power] === 0) return null
    return isHeardOut(world, position, power, state) ? null : 'already-surveyed'
  },
  apply(round, { power, order }) {
    const { world, position } = round
    const gain = surveyGain(world, position, power, order.state)
    markSurveyed(round, order.state, power)
    addGoodwill(round, order.state, power, gain, { rule: 'O7', author: power })
  },
}

/** [O7] Goodwill that testing the waters brings: more where the capital looks for others. */
export function surveyGain(world: World, position: Position, power: number, state: number): number {
  const { goodwill, capitals } = world.rules
  return goodwill.survey + (isHeardOut(world, position, power, state) ? capitals.hearing : 0)
}

/** [A3] A capital that hedges hears every other power out, as often as it comes. */
function isHeardOut(world: World, position: Position, power: number, state: number): boolean {
  if (!world.modules.hedging) return false
  const leader = hedgedAgainst(world, standings(world, position), state)
  return leader >= 0 && leader !== power
}
