/** How long the computer's levels think over a plan: each beside the level below, on the same scenario. */
import { performance } from 'node:perf_hooks'
import { LEVEL_NAMES, PLAYERS, type Player } from '../src/ai/index.ts'
import { playMatch } from '../src/lab/play.ts'
import { compileWorld, type World } from '../src/rules/index.ts'
import type { Scenario } from '../src/scenario/index.ts'

/** The rules of thumb, then the levels from the weakest to the strongest. */
const THINKERS = ['flowchart', ...LEVEL_NAMES] as const
type Thinker = (typeof THINKERS)[number]

/** Matches between players of one kind, before anything counts and while it does. */
const WARM_UP = 1
const MATCHES = 3

/** How long one kind of player thinks over a plan, in ms by the clock on the wall. */
export interface LevelReport {
  level: Thinker
  plans: number
  meanMs: number
  longestMs: number
  /** Means: this one for one of the kind before; null for the first. */
  ratio: number | null
}

/**
 * Measures all in one process and thread, one plan at a time.
 *
 * @param progress Is told the name of each kind of player before it plays.
 */
export function benchLevels(
  scenario: Scenario,
  progress: (level: Thinker) => void,
): { levels: LevelReport[] } {
  const world = compileWorld(scenario)
  const levels: LevelReport[] = []
  for (const level of THINKERS) {
    progress(level)
    for (let match = 0; match < WARM_UP; match++) timesOf(world, level, `warm-${match}`)
    const times = Array.from({ length: MATCHES }, (_, match) =>
      timesOf(world, level, `levels-${match}`),
    ).flat()
    const meanMs = times.reduce((sum, time) => sum + time, 0) / times.length
    const before = levels.at(-1)
    const ratio = before ? meanMs / before.meanMs : null
    levels.push({ level, plans: times.length, meanMs, longestMs: Math.max(...times), ratio })
  }
  return { levels }
}

/** Times of all plans of a match between players of one kind. */
function timesOf(world: World, level: Thinker, seed: string): number[] {
  const times: number[] = []
  const timed = (player: Player): Player => ({
    ...player,
    choose: (view, dice, budget) => {
      const start = performance.now()
      const plan = player.choose(view, dice, budget)
      times.push(performance.now() - start)
      return plan
    },
  })
  const players = Array.from({ length: world.powers }, () => timed(PLAYERS[level]!()))
  playMatch(world, players, seed)
  return times
}
