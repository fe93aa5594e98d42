import { addWariness } from '../round.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O10] Reassure: all rivals grow less wary of the power. */
export const reassure: OrderRule = {
  step: STEP.prepare,
  conditions: ({ world }) => (world.modules.wariness ? null : 'switched-off'),
  apply(round, { power }) {
    const { world } = round
    for (const rival of world.rivals[power]!) {
      addWariness(round, rival, power, -world.rules.reassure.wariness, {
        rule: 'O10',
        author: power,
      })
    }
  },
}
