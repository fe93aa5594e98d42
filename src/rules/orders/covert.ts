import { KIND, type Order } from '../order.ts'
import { addGoodwill, addStability, addWariness, type Round } from '../round.ts'
import { standings } from '../standing.ts'
import { STEP } from '../world/steps.ts'
import type { World } from '../world/types.ts'
import type { OrderRule } from './rule.ts'

/** [O12] Covert disruption: unrest that nobody signed, unless it is exposed. */
export const covert: OrderRule = {
  step: STEP.covert,
  conditions: ({ world, power }) => (world.covert[power] ? null : 'not-granted'),
  apply(round, { power, order }) {
    const { world, position } = round
    const { state } = order
    const { stability, perRival, goodwill, exposedPercent } = world.rules.covert
    const { stake } = standings(world, position)
    const hit = world.rivals[power]!.filter((rival) => stake[state * world.powers + rival]! > 0)
    stirUnrest(round, power, state)
    addStability(round, state, -stability - perRival * hit.length, { rule: 'O12' })
    for (const rival of hit) addGoodwill(round, state, rival, -goodwill, { rule: 'O12' })
    const exposed = round.dice.roll(100) < exposedPercent
    round.facts?.push({ fact: 'chance', percent: exposedPercent, happened: exposed, to: power })
    if (exposed) expose(round, power, state)
  },
}

/** [O12] [O13] Unrest breaks out; who stirred it is remembered, but not told. */
export function stirUnrest(round: Round, power: number, state: number): void {
  round.facts?.push({ fact: 'unrest', state, to: -1 })
  if (state < 0) return
  round.shaken |= 1 << state
  round.position.covertAt[state * round.world.powers + power] = round.position.round
}

/** [O12] The hand behind the unrest is seen: goodwill falls everywhere, rivals grow wary. */
function expose(round: Round, power: number, state: number): void {
  const { world } = round
  const { exposedHere, exposedElsewhere, exposedWariness } = world.rules.covert
  const why = { rule: 'O12', author: power } as const
  round.facts?.push({ fact: 'exposed', power, state, to: -1 })
  for (let at = 0; at < world.states; at++) {
    addGoodwill(round, at, power, at === state ? -exposedHere : -exposedElsewhere, why)
  }
  for (const rival of world.rivals[power]!) {
    addWariness(round, rival, power, exposedWariness, why)
  }
}

/** Whether nobody but its power sees an order, even when it is carried out. */
export function isHidden(world: World, power: number, order: Order): boolean {
  if (order.kind === KIND.card) return world.cards[power]![order.item]!.seen === 'hidden'
  return order.kind === KIND.covert
}
