import { grantVisitCredit } from '../effects.ts'
import { STEP } from '../world/steps.ts'
import { court } from './courtship.ts'
import { always, type OrderRule } from './rule.ts'

/** [O5] State visit: much goodwill and a cheaper next deal; an open act, but not in a neutral state. */
export const visit: OrderRule = {
  step: STEP.soft,
  conditions: always,
  apply(round, entry) {
    court(round, entry, 'O5')
    const { world } = round
    const { state } = entry.order
    const { power } = entry
    grantVisitCredit(round, state, power, 1 + world.rules.soft.visitRounds)
    if (!world.neutral[state]) round.openActs.push({ power, state, on: 'visit', sectors: 0 })
  },
}
