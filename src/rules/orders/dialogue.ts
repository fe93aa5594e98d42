import { addWariness } from '../round.ts'
import { leadersIn } from '../standing.ts'
import { members } from '../mask.ts'
import { STEP } from '../world/steps.ts'
import { court } from './courtship.ts'
import { always, type OrderRule } from './rule.ts'

/** [O4] Ministerial dialogue: goodwill where it is low, and the leading power is reassured. */
export const dialogue: OrderRule = {
  step: STEP.soft,
  conditions: always,
  apply(round, entry) {
    court(round, entry, 'O4')
    const { world, position } = round
    const why = { rule: 'O4', author: entry.power } as const
    for (const leader of members(leadersIn(world, position, entry.order.state))) {
      addWariness(round, leader, entry.power, -world.rules.soft.dialogueCalms, why)
    }
  },
}
