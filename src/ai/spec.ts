/** Players in words, as the command line and records name them: `ambassador:cautious:no-survey`. */
import { KIND, type Order } from '../rules/index.ts'
import { ORDER_NAMES, type OrderName } from '../scenario/index.ts'
import { LEVEL_NAMES, STYLE_NAMES, type LevelName, type StyleName } from './levels.ts'

/** Orders as players may be kept from them and as the lab counts them: quiet deals on their own. */
export type Counted = OrderName | 'quiet-deal'
export const COUNTED: readonly Counted[] = ORDER_NAMES.flatMap((name) =>
  name === 'deal' ? [name, 'quiet-deal' as const] : [name],
)

/** What an order counts as. */
export const countedAs = ({ kind, quiet }: Pick<Order, 'kind' | 'quiet'>): Counted =>
  kind === KIND.deal && quiet === 1 ? 'quiet-deal' : ORDER_NAMES[kind]!

/** A player as data. */
export interface PlayerSpec {
  kind: 'random' | 'flowchart' | LevelName
  style: StyleName | null
  /** Orders it never gives; only for levels. */
  without: Counted[]
  /** Simulated rounds of one plan instead of the level's own; 0 keeps those. */
  simulations: number
  /** Percent of plans drawn at random, beyond the level's own: trials to learn from. */
  slips: number
}

export const KINDS: readonly PlayerSpec['kind'][] = ['random', 'flowchart', ...LEVEL_NAMES]

const MOST_SIMULATIONS = 1_000_000

const found = <T extends string>(word: string, words: readonly T[]): T | null =>
  words.find((known) => known === word) ?? null

/**
 * Reads a player: a kind, then in any order a style, `no-<order>` for each order it never gives,
 * `slips-<percent>` and a number of simulations. Null where a word is unknown, or too much for a kind that does not search.
 */
export function readPlayer(text: string): PlayerSpec | null {
  const [first, ...words] = text.split(':')
  const kind = found(first!, KINDS)
  if (!kind || (words.length > 0 && !found(kind, LEVEL_NAMES))) return null
  const spec: PlayerSpec = { kind, style: null, without: [], simulations: 0, slips: 0 }
  return words.every((word) => addWord(spec, word)) ? spec : null
}

/** Adds a word to a player; whether it was understood. */
function addWord(spec: PlayerSpec, word: string): boolean {
  const style = found(word, STYLE_NAMES)
  const banned = word.startsWith('no-') ? found(word.slice(3), COUNTED) : null
  const slips = /^slips-\d{1,2}$/.test(word) ? Number(word.slice('slips-'.length)) : 0
  const simulations = /^[1-9]\d{0,6}$/.test(word) ? Number(word) : 0
  if (style) spec.style = style
  else if (banned) spec.without.push(banned)
  else if (slips > 0) spec.slips = slips
  else if (simulations > 0 && simulations <= MOST_SIMULATIONS) spec.simulations = simulations
  else return false
  return true
}
