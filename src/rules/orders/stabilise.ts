import { addGoodwill, addStability } from '../round.ts'
import { STEP } from '../world/steps.ts'
import { always, type OrderRule } from './rule.ts'

/** [O9] Stabilise: security aid, for which a shaken state is grateful. */
export const stabilise: OrderRule = {
  step: STEP.prepare,
  conditions: always,
  apply(round, { power, order }) {
    const { position, world } = round
    const { stability, goodwillBelow } = world.rules.stabilise
    const why = { rule: 'O9', author: power } as const
    addStability(round, order.state, stability, why)
    if (position.stability[order.state]! < goodwillBelow) {
      addGoodwill(round, order.state, power, world.rules.goodwill.stabilise, why)
    }
  },
}
