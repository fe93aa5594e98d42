/** Answers for computer seats, from whoever thinks. */
import { writePlan, type Plan, type WrittenPlan } from '../../rules/index.ts'
import { worldOf } from '../worlds.ts'
import type { ThinkRequest } from './types.ts'

/** Writes down the plan that was found for a request, as the session wants it. */
export function writeAnswer({ scenario, power, position }: ThinkRequest, plan: Plan): WrittenPlan {
  return writePlan(worldOf(scenario), power, position.dealt[power]!, plan)
}
