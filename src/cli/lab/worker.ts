/** A worker thread of the lab: plays the matches it is handed, each variant compiled once. */
import { observeTask } from '../../lab/observe.ts'
import type { MatchRecord, Task } from '../../lab/record.ts'
import { compileVariant, type Variant } from '../../lab/run.ts'
import type { World } from '../../rules/index.ts'
import { playerFrom } from './players.ts'

/** A task with all that a worker needs to play it. The variant has been checked. */
export interface Job {
  task: Task
  /** The text of the scenario file. */
  text: string
  variant: Variant
  /** Hash of the scenario after its changes. */
  scenario: string
  /** Hash of the rules. */
  rules: string
}

const worlds = new Map<string, World>()

/** Plays a job. Throws on a broken invariant: an unknown player, an illegal plan. */
export default function play(job: Job): MatchRecord {
  const { task, scenario, rules } = job
  return { ...observeTask(worldOf(job), task, task.players.map(playerFrom)), scenario, rules }
}

/** The world of a job. */
export function worldOf({ text, variant, scenario }: Job): World {
  const known = worlds.get(scenario)
  if (known) return known
  const compiled = compileVariant(text, variant, null)
  if (!compiled.ok) throw new Error(`variant ${variant.name}: ${compiled.problems[0]!.code}`)
  worlds.set(scenario, compiled.world)
  return compiled.world
}
