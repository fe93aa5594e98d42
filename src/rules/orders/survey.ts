import { markSurveyed } from '../effects.ts'
import { addGoodwill } from '../round.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O7] Test the waters: deals in the state become cheaper, easier and quiet at no extra cost. */
export const survey: OrderRule = {
  step: STEP.survey,
  conditions: ({ world, position, power }, order) =>
    position.surveyed[order.state * world.powers + power] === 1 ? 'already-surveyed' : null,
  apply(round, { power, order }) {
    markSurveyed(round, order.state, power)
    const why = { rule: 'O7', author: power } as const
    addGoodwill(round, order.state, power, round.world.rules.goodwill.survey, why)
  },
}
