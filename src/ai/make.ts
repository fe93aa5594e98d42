/** Makes players from their words. */
import { flowchartPlayer } from './flowchart/index.ts'
import { LEVELS, STYLES } from './levels.ts'
import type { Player } from './player.ts'
import { randomPlayer } from './random.ts'
import { searchPlayer, type SearchSettings } from './search/index.ts'
import { STANDARD_SEARCH } from './search/settings.ts'
import type { PlayerSpec } from './spec.ts'

/** Makes a new player; it may keep what it learns during one match. */
export function makePlayer(spec: PlayerSpec): Player {
  if (spec.kind === 'random') return randomPlayer()
  if (spec.kind === 'flowchart') return flowchartPlayer()
  return searchPlayer(settingsOf(spec))
}

/** How a player searches; the standard for kinds that do not. */
export function settingsOf({
  kind,
  style,
  without,
  simulations,
  slips,
}: PlayerSpec): SearchSettings {
  if (kind === 'random' || kind === 'flowchart') return STANDARD_SEARCH
  const level = LEVELS[kind]
  return {
    ...STANDARD_SEARCH,
    ...level,
    simulations: simulations || level.simulations,
    slips: level.slips + slips,
    taste: style ? STYLES[style] : {},
    without,
  }
}
