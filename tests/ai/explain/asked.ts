/** Decisions to ask about: thoughts of searching players in the middle of matches. */
import { inquire, readPlayer, type Inquiry } from '../../../src/ai/index.ts'
import { careful } from '../../../src/ai/explain/review.ts'
import { settingsOf } from '../../../src/ai/make.ts'
import { searchPlayer } from '../../../src/ai/search/index.ts'
import { SeededDice, type Fact, type View, type World } from '../../../src/rules/index.ts'
import { momentsOf, powersOf, viewAt, type Moment } from '../views.ts'

/** How a player of these words searches. */
export function searchOf(words: string) {
  const spec = readPlayer(words)
  if (!spec) throw new Error(`no player ${words}`)
  return settingsOf(spec)
}

/** What a player of these words thinks in a view, with all that led to its plan. */
export const thoughtIn = (view: View, words: string, seed: string) =>
  searchPlayer(searchOf(words)).think(view, SeededDice.from(seed), { simulations: 0 })

/** An inquiry into what a player of these words thinks in a view where it does not slip. */
export const inquiryIn = (view: View, words: string, seed: string, rounds = 0): Inquiry =>
  inquire(
    view,
    careful(searchOf(words)).think(view, SeededDice.from(seed), { simulations: 0 }),
    searchOf(words),
    SeededDice.from(`${seed} reasons`),
    rounds,
  )

/** The views of every power in every round of a match between players of one name. */
export const viewsOf = (world: World, name: string, seed: string): View[] =>
  momentsOf(world, name, seed).flatMap((moment) =>
    powersOf(world).map((power) => viewAt(world, moment, power)),
  )

/** A round of a match: what was known before it, and all that happened until then. */
export interface Known extends Moment {
  /** Facts so far, by round. */
  story: Fact[][]
}

/** Every moment of a match, with the facts that led to it. */
export function storyOf(world: World, name: string, seed: string): Known[] {
  const moments = momentsOf(world, name, seed)
  return moments.map((moment, index) => ({
    ...moment,
    story: moments.slice(0, index + 1).map(({ facts }) => facts),
  }))
}
