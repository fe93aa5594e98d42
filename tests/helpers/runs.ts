/** Runs played on the spot, without threads. */
import { makePlayer, readPlayer } from '../../src/ai/index.ts'
import { observeTask } from '../../src/lab/observe.ts'
import type { MatchRecord } from '../../src/lab/record.ts'
import { compileVariant, type Run } from '../../src/lab/run.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

export const SMALL_TEXT = JSON.stringify(smallScenario())

/** Plays a run in this thread; `seen` takes it down. */
export const playHere = (seen: Run[] = []) =>
  async function* (run: Run): AsyncGenerator<MatchRecord> {
    seen.push(run)
    for (const task of run.tasks) {
      const variant = run.variants.find(({ name }) => name === task.variant)!
      const compiled = compileVariant(run.scenario, variant, null)
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
      const players = task.players.map((text) => makePlayer(readPlayer(text)!))
      const observed = observeTask(compiled.world, task, players)
      yield await Promise.resolve({ ...observed, scenario: '', rules: '' })
    }
  }

/** The record of a match that these powers won, with nothing else in it. */
export const won = (...winners: string[]): MatchRecord => ({
  match: 0,
  seed: '',
  variant: 'base',
  players: [],
  scenario: '',
  rules: '',
  powers: ['north', 'south', 'west'],
  winners,
  ended: 'points',
  points: [],
  interest: [],
  agenda: [],
  orders: [],
  rounds: [],
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
})
