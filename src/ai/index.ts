/** The players. Other folders import from here. */
import type { Position, World } from '../rules/index.ts'
import { flowchartPlayer } from './flowchart/index.ts'
import { LEVELS, STYLES } from './levels.ts'
import type { Player } from './player.ts'
import { randomPlayer } from './random.ts'
import { searchPlayer } from './search/index.ts'
import { STANDARD_SEARCH } from './search/settings.ts'
import { inOrder, Judge } from './search/value.ts'
import { KINDS, type PlayerSpec } from './spec.ts'

export { LEVEL_NAMES, LEVELS, STYLE_NAMES, type LevelName, type StyleName } from './levels.ts'
export type { Budget, Player } from './player.ts'
export { FEATURES, featuresOf, type Feature } from './search/features.ts'
export { guess, Memory } from './search/guess.ts'
export { COUNTED, countedAs, readPlayer, type Counted, type PlayerSpec } from './spec.ts'

/** Makes a new player; it may keep what it learns during one match. */
export function makePlayer({ kind, style, without, simulations, slips }: PlayerSpec): Player {
  if (kind === 'random') return randomPlayer()
  if (kind === 'flowchart') return flowchartPlayer()
  const level = LEVELS[kind]
  return searchPlayer({
    ...STANDARD_SEARCH,
    ...level,
    simulations: simulations || level.simulations,
    slips: level.slips + slips,
    taste: style ? STYLES[style] : {},
    without,
  })
}

/**
 * Every power's estimated chance to win from a position with nothing hidden: 0 to 1, together 1
 * unless a match has ended with nobody left to win.
 */
export function chances(world: World, position: Position): number[] {
  const weights = inOrder(STANDARD_SEARCH.weights)
  const into: number[] = []
  new Judge(
    world,
    world.rivals.map(() => weights),
  ).judge(position, into)
  return into
}

/** Makers of the players without further words, by name. */
export const PLAYERS: Readonly<Record<string, () => Player>> = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    () => makePlayer({ kind, style: null, without: [], simulations: 0, slips: 0 }),
  ]),
)
