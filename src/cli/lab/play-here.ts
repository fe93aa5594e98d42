/**
 * Plays matches in which programs play. They run on the main thread: it alone hears of signals, on
 * which the programs have to be ended.
 */
import { observe } from '../../lab/observe.ts'
import { playMatchAsync } from '../../lab/play.ts'
import type { MatchRecord } from '../../lab/record.ts'
import { ExecPlayer } from './exec-player.ts'
import { anyPlayerFrom } from './players.ts'
import { type Job, worldOf } from './worker.ts'

/**
 * Plays a job in which programs may play. Throws a `Failure` when one of them fails.
 *
 * @param seconds A program has so long for each answer.
 */
export async function playHere(job: Job, seconds: number): Promise<MatchRecord> {
  const { task, scenario, rules } = job
  const world = worldOf(job)
  const players = task.players.map((text) => anyPlayerFrom(text, seconds))
  const result = await playMatchAsync(world, players, task.seed, { record: true })
  const replaced = players.map((player) => (player instanceof ExecPlayer ? player.replaced : 0))
  return { ...observe(world, task, result), scenario, rules, replaced }
}
