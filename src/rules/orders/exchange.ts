import { STEP } from '../world/steps.ts'
import { court } from './courtship.ts'
import { always, type OrderRule } from './rule.ts'

/** [O1] Exchange programme: goodwill, quietly. */
export const exchange: OrderRule = {
  step: STEP.soft,
  conditions: always,
  apply: (round, entry) => court(round, entry, 'O1'),
}
