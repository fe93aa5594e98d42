import { STEP } from '../world/steps.ts'
import { court } from './courtship.ts'
import type { OrderRule } from './rule.ts'

/** [O3] Development loan: goodwill now, instalments back in the rounds that follow. */
export const loan: OrderRule = {
  step: STEP.soft,
  conditions({ world, position, power }, order) {
    if (!world.modules.loans) return 'switched-off'
    return position.loan[order.state * world.powers + power]! > 0 ? 'loan-open' : null
  },
  apply(round, entry) {
    court(round, entry, 'O3')
    const { world, position } = round
    position.loan[entry.order.state * world.powers + entry.power] = world.rules.loan.rounds
  },
}
