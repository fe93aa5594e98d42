import { expectedGoodwill, expectedStability, type Draft } from '../draft.ts'
import type { Order } from '../order.ts'
import type { Position } from '../position.ts'
import { owns } from '../standing.ts'
import type { World } from '../world/types.ts'
import { STEP } from '../world/steps.ts'
import type { OrderRule } from './rule.ts'

/** [A5] Whether a project can be bid for: free, or its owners are no longer trusted there. */
export function canBeBidFor(world: World, position: Position, project: number): boolean {
  const state = world.projectState[project]!
  const mistrusted = (owner: number) =>
    position.goodwill[state * world.powers + owner]! <= world.rules.deal.reopenedAt
  const owner = position.owner[project]!
  const partner = position.partner[project]!
  return owner < 0 || (mistrusted(owner) && (partner < 0 || mistrusted(partner)))
}

/** [O8] Goodwill needed for a project: less after a survey, and for newcomers to a neutral state. */
export function accessFor(
  world: World,
  position: Position,
  power: number,
  project: number,
): number {
  const state = world.projectState[project]!
  let access = world.projectAccess[project]!
  if (position.surveyed[state * world.powers + power] === 1) access -= world.rules.survey.access
  if (world.neutral[state] && position.owner[project]! < 0) {
    const newcomer = !world.projectsOf[state]!.some((other) => owns(position, other, power))
    if (newcomer) access -= world.rules.deal.neutralAccess
  }
  return access
}

/** [O8] Deal: the power takes over a project, openly or quietly. Bids resolve in `contest.ts`. */
export const deal: OrderRule = {
  step: STEP.deals,
  conditions(draft: Draft, { item, state }: Order) {
    const { world, position, power } = draft
    if (owns(position, item, power)) return 'own-project'
    if (!canBeBidFor(world, position, item)) return 'project-taken'
    if (expectedStability(draft, state) < world.dealStability[power]!) return 'too-unstable'
    const needed = accessFor(world, position, power, item)
    return expectedGoodwill(draft, state) < needed ? 'too-little-goodwill' : null
  },
  // Bids for a project are settled together, after every bid has been checked.
  apply: () => undefined,
}
