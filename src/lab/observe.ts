/** Plays a task and makes its record. */
import type { Player } from '../ai/index.ts'
import { POINT, type World } from '../rules/index.ts'
import { ORDER_NAMES } from '../scenario/index.ts'
import { playMatch } from './play.ts'
import { COUNTED, type MatchRecord, type Task } from './record.ts'

/** A stand-in without chances, events and reviews. */
export function observeTask(world: World, task: Task, players: readonly Player[]): MatchRecord {
  const result = playMatch(world, players, task.seed)
  const powers = world.scenario.powers.map(({ id }) => id)
  const zeros = powers.map(() => 0)
  return {
    ...task,
    scenario: '',
    rules: '',
    powers,
    winners: result.winners.map((power) => powers[power]!),
    ended: result.ended === 2 ? 'collapse' : 'points',
    points: result.points.map((points) => points / POINT),
    interest: zeros,
    agenda: zeros,
    orders: result.orders.map((counts) =>
      COUNTED.map((name) => (name === 'quiet-deal' ? 0 : counts[ORDER_NAMES.indexOf(name)]!)),
    ),
    rounds: Array.from({ length: result.rounds }, () => ({
      chance: zeros,
      points: zeros,
      stability: [],
    })),
    events: {
      resentment: 0,
      backlash: 0,
      hedging: 0,
      overtaking: 0,
      calls: 0,
      answered: 0,
      ventures: 0,
      neglect: 0,
      mistrust: 0,
      doctrine: 0,
      crises: 0,
      cutOff: 0,
    },
    reviews: { cells: 0, full: 0, bound: 0 },
    kingmaking: false,
  }
}
