import { applyEffects } from '../effects.ts'
import { holds, reading } from '../measure.ts'
import type { Why } from '../round.ts'
import { STEP } from '../world/steps.ts'
import { noteCourtship } from './courtship.ts'
import { stirUnrest } from './covert.ts'
import type { OrderRule } from './rule.ts'

/** [O13] Initiative card: a named act with its own price, place, conditions and effects. */
export const card: OrderRule = {
  step: STEP.prepare,
  conditions({ world, position, power }, order) {
    if (!world.modules.cards) return 'switched-off'
    const played = world.cards[power]![order.item]!
    if (played.needsState && !(played.states & (1 << order.state))) return 'card-place'
    if (played.security && order.state >= 0 && world.neutral[order.state]) return 'neutral-state'
    if (played.requires.length === 0) return null
    const read = reading(world, position, power)
    const scope = { actor: power, rival: order.rival, state: order.state }
    const met = played.requires.every((condition) => holds(read, condition, scope))
    return met ? null : 'card-condition'
  },
  apply(round, { power, order }) {
    const { world } = round
    const played = world.cards[power]![order.item]!
    const scope = { actor: power, rival: order.rival, state: order.state }
    const hidden = played.seen === 'hidden'
    if (hidden) stirUnrest(round, power, order.state)
    // [K4] A hidden card looks like any other unrest.
    const why: Why = hidden ? { rule: 'O12', knownTo: power } : { rule: 'O13', author: power }
    applyEffects(round, played.effects, scope, why)
    if (played.seen === 'open') {
      round.openActs.push({ power, state: order.state, on: 'card', sectors: 0 })
    }
    if (!played.courts) return
    if (order.state >= 0) noteCourtship(round, order.state, power)
    else for (let state = 0; state < world.states; state++) noteCourtship(round, state, power)
  },
}
