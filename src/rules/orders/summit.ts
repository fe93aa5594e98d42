import { addGoodwill } from '../round.ts'
import { STEP } from '../world/steps.ts'
import { noteCourtship } from './courtship.ts'
import type { OrderRule } from './rule.ts'

/** [O6] Regional summit: goodwill everywhere, seen by everybody, then a pause. */
export const summit: OrderRule = {
  step: STEP.soft,
  conditions: ({ position, power }) =>
    position.summitFrom[power]! > position.round ? 'summit-pause' : null,
  apply(round, { power }) {
    const { world, position } = round
    for (let state = 0; state < world.states; state++) {
      const why = { rule: 'O6', author: power } as const
      addGoodwill(round, state, power, world.rules.goodwill.summit, why)
      noteCourtship(round, state, power)
    }
    position.summitFrom[power] = position.round + world.rules.soft.summitPause + 1
    position.postponed[power] = 0
    round.openActs.push({ power, state: -1, on: 'summit', sectors: 0 })
  },
}
