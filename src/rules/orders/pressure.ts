import { addGoodwill, addStability } from '../round.ts'
import { alignmentOf, hasBase } from '../standing.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O11] Pressure: a rival loses goodwill, the state loses calm, and the bully is liked less. */
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
    const { strong, weak, stability, own, warinessFrom } = world.rules.pressure
    const why = { rule: 'O11', author: power } as const
    const close = world.bordering[power]! & (1 << state) || hasBase(world, position, state, power)
    addGoodwill(round, state, rival, close ? -strong : -weak, why)
    addStability(round, state, -stability, why)
    if (position.wariness[power * world.powers + rival]! < warinessFrom) {
      addGoodwill(round, state, power, -own, why)
    }
    round.shaken |= 1 << state
    position.pressedAt[state * world.powers + power] = position.round
    round.openActs.push({ power, state, on: 'pressure', sectors: 0 })
  },
}
