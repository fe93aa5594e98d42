import { stabiliseGain } from '../draft.ts'
import { addGoodwill, addStability } from '../round.ts'
import { STEP } from '../world/steps.ts'
import { always, type OrderRule } from './rule.ts'

/** [O9] Stabilise: security aid, for which a shaken state is grateful. */
export const stabilise: OrderRule = {
  step: STEP.prepare,
  conditions: always,
  apply(round, { power, order }) {
    const { position, world } = round
    const why = { rule: 'O9', author: power } as const
    addStability(round, order.state, world.rules.stabilise.stability, why)
    addGoodwill(round, order.state, power, stabiliseGain(world, position, order.state), why)
  },
}
