/** The players. Other folders import from here. */
import { flowchartPlayer } from './flowchart/index.ts'
import { LEVELS } from './levels.ts'
import type { Player } from './player.ts'
import { randomPlayer } from './random.ts'
import { searchPlayer } from './search/index.ts'
import { STANDARD_SEARCH } from './search/settings.ts'
import { KINDS, type PlayerSpec } from './spec.ts'

export { LEVEL_NAMES, LEVELS, STYLE_NAMES, type LevelName, type StyleName } from './levels.ts'
export type { Budget, Player } from './player.ts'
export { BANNABLE, readPlayer, type Banned, type PlayerSpec } from './spec.ts'

/** Makes a new player; it may keep what it learns during one match. */
export function makePlayer({ kind, simulations }: PlayerSpec): Player {
  if (kind === 'random') return randomPlayer()
  if (kind === 'flowchart') return flowchartPlayer()
  const level = LEVELS[kind]
  return searchPlayer({ ...STANDARD_SEARCH, simulations: simulations || level.simulations })
}

/** Makers of the players without further words, by name. */
export const PLAYERS: Readonly<Record<string, () => Player>> = Object.fromEntries(
  KINDS.map((kind) => [kind, () => makePlayer({ kind, style: null, without: [], simulations: 0 })]),
)
