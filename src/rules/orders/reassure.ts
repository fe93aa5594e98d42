import { addGoodwill, addWariness, type Round } from '../round.ts'
import { soleLeader, standings } from '../standing.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [O10] Reassure: all rivals grow less wary of the power, and capitals that hold to a wary one warm to it. */
export const reassure: OrderRule = {
  step: STEP.prepare,
  conditions: ({ world }) => (world.modules.wariness ? null : 'switched-off'),
  apply(round, { power }) {
    const { world } = round
    const { wariness, goodwill } = world.rules.reassure
    const why = { rule: 'O10', author: power } as const
    for (const state of statesOfWary(round, power)) addGoodwill(round, state, power, goodwill, why)
    for (const rival of world.rivals[power]!) addWariness(round, rival, power, -wariness, why)
  },
}

/** [O10] States that a rival leads alone which is wary enough of the power. */
function statesOfWary({ world, position }: Round, power: number): number[] {
  const at = standings(world, position)
  return Array.from({ length: world.states }, (_, state) => state).filter((state) => {
    const leader = soleLeader(world, at, state)
    if (leader < 0 || leader === power) return false
    const wariness = position.wariness[leader * world.powers + power]!
    return wariness >= world.rules.reassure.warinessFrom
  })
}
