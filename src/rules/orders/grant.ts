import { addStability } from '../round.ts'
import { STEP } from '../world/steps.ts'
import { court } from './courtship.ts'
import { always, type OrderRule } from './rule.ts'

/** [O2] Grant: goodwill and stability. */
export const grant: OrderRule = {
  step: STEP.soft,
  conditions: always,
  apply(round, entry) {
    court(round, entry, 'O2')
    const why = { rule: 'O2', author: entry.power } as const
    addStability(round, entry.order.state, round.world.rules.soft.grantStability, why)
  },
}
