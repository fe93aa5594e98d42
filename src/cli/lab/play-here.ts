/**
 * Plays matches in which programs play. They run on the main thread: it alone hears of signals, on
 * which the programs have to be ended.
 */
import type { Player } from '../../ai/index.ts'
import { type AsyncPlayer, playMatchAsync } from '../../lab/play.ts'
import type { MatchRecord } from '../../lab/record.ts'
import type { Plan } from '../../rules/index.ts'
import { ExecPlayer } from './exec-player.ts'
import { anyPlayerFrom } from './players.ts'
import { type Job, recordOf, worldOf } from './worker.ts'

/**
 * Plays a job, then makes its record from the same plans. Throws a `Failure` when a program fails.
 *
 * @param seconds A program has so long for each answer.
 */
export async function playHere(job: Job, seconds: number): Promise<MatchRecord> {
  const { players: texts, seed } = job.task
  const players = texts.map((text) => anyPlayerFrom(text, seconds))
  const plans: Plan[][] = texts.map(() => [])
  const noted = players.map((player, power) => noting(player, plans[power]!))
  await playMatchAsync(worldOf(job), noted, seed)
  const replaced = players.map((player) => (player instanceof ExecPlayer ? player.replaced : 0))
  return { ...recordOf(job, plans.map(replaying)), replaced }
}

/** A player whose plans are written down. */
const noting = (player: AsyncPlayer, plans: Plan[]): AsyncPlayer => ({
  name: player.name,
  choose: async (view, dice, budget) => {
    const plan = await player.choose(view, dice, budget)
    plans.push(plan)
    return plan
  },
  end: (winners) => player.end?.(winners),
})

/** A player that hands in plans made before, one a round. */
const replaying = (plans: readonly Plan[]): Player => ({
  name: 'replay',
  choose: ({ position }) => plans[position.round - 1]!,
})
