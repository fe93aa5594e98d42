/** The players, by name. */
import { flowchartPlayer } from './flowchart/index.ts'
import type { Player } from './player.ts'
import { randomPlayer } from './random.ts'
import { searchPlayer } from './search/index.ts'
import { STANDARD_SEARCH } from './search/settings.ts'

export type { Budget, Player } from './player.ts'

/** Makes a player; a player may keep what it learns during one match. */
export const PLAYERS: Readonly<Record<string, () => Player>> = {
  random: randomPlayer,
  flowchart: flowchartPlayer,
  search: () => searchPlayer(STANDARD_SEARCH),
}
