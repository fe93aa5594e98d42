/** Facts that come once a project, told once a power. */
import type { Fact } from '../../rules/index.ts'
import { joined, powerName, projectName, type Tongue } from '../names.ts'
import { range, words } from './words.ts'

/** One sentence a power about its projects that are cut off or open to other bids. */
export function gathered(
  tongue: Tongue,
  kind: 'cut' | 'reopened',
  facts: readonly Fact[],
): string[] {
  const { world } = tongue
  return range(world.powers).flatMap((power) => {
    const projects = facts.flatMap((fact) =>
      fact.fact === kind && fact.power === power ? [projectName(tongue, fact.project)] : [],
    )
    if (projects.length === 0) return []
    const limit = world.rules.deal.reopenedAt
    const name = powerName(tongue, power)
    return [words(tongue, kind, { power: name, limit, projects: joined(tongue, projects) })]
  })
}
