/** Matches played and summed up on the spot. */
import type { Player } from '../../src/ai/index.ts'
import { observeTask } from '../../src/lab/observe.ts'
import {
  addMatch,
  noMatches,
  simulationTasks,
  summarise,
  type Summary,
} from '../../src/lab/simulate.ts'
import type { World } from '../../src/rules/index.ts'

/** Plays matches with fresh players each; match i (from 0) has the seed `<seed>-<i>`. */
export function simulate(
  world: World,
  makers: readonly (() => Player)[],
  matches: number,
  seed: string,
): Summary {
  const totals = noMatches(world.scenario.powers.map(({ id }) => id))
  for (const task of simulationTasks([], matches, seed)) {
    const players = makers.map((make) => make())
    addMatch(totals, { ...observeTask(world, task, players), scenario: '', rules: '' })
  }
  return summarise(totals)
}
