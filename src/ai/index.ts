/** The players. Other folders import from here. */
import type { Position, World } from '../rules/index.ts'
import { makePlayer } from './make.ts'
import type { Player } from './player.ts'
import { STANDARD_SEARCH } from './search/settings.ts'
import { inOrder, Judge } from './search/value.ts'
import { KINDS } from './spec.ts'

export { advise, type Advice, type AdviceMode } from './explain/advise.ts'
export type { Difference, TermShare } from './explain/difference.ts'
export { inquire, type Inquiry } from './explain/inquiry.ts'
export { reviewPlan, type Review } from './explain/review.ts'
export {
  tellable,
  tellableWhyNot,
  type Audience,
  type Told,
  type ToldTerm,
  type ToldWhy,
  type ToldWhyNot,
} from './explain/tell.ts'
export { whyNot, type Unasked, type WhyNot } from './explain/why-not.ts'
export { explainOrder, explainPlan, type Explanation } from './explain/why.ts'
export { LEVEL_NAMES, LEVELS, STYLE_NAMES, type LevelName, type StyleName } from './levels.ts'
export { makePlayer } from './make.ts'
export type { Budget, Player } from './player.ts'
export { FEATURES, featuresOf, type Feature } from './search/features.ts'
export { guess, Memory } from './search/guess.ts'
export { TERMS, type Term } from './search/terms.ts'
export type { Thought, TriedPlan } from './search/thought.ts'
export { COUNTED, countedAs, readPlayer, type Counted, type PlayerSpec } from './spec.ts'
export type { Slices } from './worker/deciding.ts'
export { Desk } from './worker/desk.ts'
export type {
  Reasons,
  Request,
  Response,
  Results,
  Seat,
  TaskName,
  Tasks,
  Trouble,
} from './worker/messages.ts'

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
