import { addGoodwill, addStability } from '../round.ts'
import { alignmentOf, isNear } from '../standing.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O11] Pressure: a rival loses goodwill, and the power as well unless the capital sees why it presses. */
export const pressure: OrderRule = {
  step: STEP.pressure,
  conditions({ world, position, power }, order) {
    if (world.neutral[order.state]) return 'neutral-state'
    const own = alignmentOf(world, position, order.state, power)
    return own < world.rules.pressure.alignment ? 'too-little-alignment' : null
  },
  apply(round, { power, order }) {
    const { world, position } = round
    const { state, rival } = order
    const { strong, weak, stability, own, sympathy, warinessFrom } = world.rules.pressure
    const why = { rule: 'O11', author: power } as const
    const near = isNear(world, position, state, power)
    addGoodwill(round, state, rival, near ? -strong : -weak, why)
    if (near) addStability(round, state, -stability, why)
    const wronged = position.wariness[power * world.powers + rival]! >= warinessFrom
    addGoodwill(round, state, power, wronged ? sympathy : -own, why)
    round.shaken |= 1 << state
    position.pressedAt[state * world.powers + power] = position.round
    round.openActs.push({ power, state, on: 'pressure', sectors: 0 })
  },
}
