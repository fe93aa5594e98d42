/** What a match is remembered for. */
import { standings, type Fact, type Position, type World } from '../rules/index.ts'
import type { PlayedRound } from './scores.ts'
import { leadersOf } from './summary.ts'

export interface Highlight {
  what: 'swing' | 'closest' | 'contested' | 'partner' | 'listener' | 'feared' | 'review'
  /** Round, state and powers that it is about, -1 where they do not apply. */
  round: number
  state: number
  power: number
  other: number
  /** A change or a number of times; of a review twelfths. */
  by: number
}

const BLANK = { round: -1, state: -1, power: -1, other: -1 }

type Finder = (world: World, opening: Position, rounds: readonly PlayedRound[]) => Highlight | null

/** The highlights that a match has; what never happened is left out. */
export const highlights: (...match: Parameters<Finder>) => Highlight[] = (...match) =>
  FINDERS.flatMap((find) => find(...match) ?? [])

/** The entry with the highest number, the first of equals; null without one above 0. */
function best(found: readonly Highlight[], size = (one: Highlight) => one.by): Highlight | null {
  let top: Highlight | null = null
  for (const one of found) if (size(one) > (top ? size(top) : 0)) top = one
  return top
}

/** The largest move of a power's goodwill in a state within one round. */
const swing: Finder = (world, opening, rounds) => {
  const boards = [opening, ...rounds.map(({ after }) => after)]
  const found = rounds.flatMap(({ round }, index) =>
    boards[index + 1]!.goodwill.map((now, cell): Highlight => ({
      ...BLANK,
      what: 'swing',
      round,
      state: Math.floor(cell / world.powers),
      power: cell % world.powers,
      by: now - boards[index]!.goodwill[cell]!,
    })),
  )
  return best(found, ({ by }) => Math.abs(by))
}

/** The state in which the two best aligned powers ended closest together. */
const closest: Finder = (world, _opening, rounds) => {
  const last = rounds.at(-1)
  if (!last) return null
  const { alignment } = standings(world, last.after)
  const found = world.neutral.map((_, state): Highlight => {
    const row = alignment.slice(state * world.powers, (state + 1) * world.powers)
    const ranked = [...row.keys()].sort((a, b) => row[b]! - row[a]!)
    const [power = 0, other = 0] = ranked
    return { ...BLANK, what: 'closest', state, power, other, by: row[power]! - row[other]! }
  })
  const least = Math.min(...found.map(({ by }) => by))
  return found.find(({ by }) => by === least) ?? null
}

/** The state whose sole lead changed hands most often. */
const contested: Finder = (world, opening, rounds) => {
  const holders = [opening, ...rounds.map(({ after }) => after)].map((position) =>
    leadersOf(world, position),
  )
  const found = world.neutral.map((_, state): Highlight => {
    const sole = holders.flatMap((led) => (led[state]!.length === 1 ? led[state]! : []))
    const by = sole.filter((power, index) => index > 0 && power !== sole[index - 1]).length
    return { ...BLANK, what: 'contested', state, by }
  })
  return best(found)
}

/** Counts facts power by power, and takes the power with the most. */
const most =
  (what: Highlight['what'], counts: (fact: Fact, power: number) => boolean): Finder =>
  (world, _opening, rounds) => {
    const facts = rounds.flatMap((round) => round.facts)
    const found = world.rivals.map((_, power): Highlight => ({
      ...BLANK,
      what,
      power,
      by: facts.filter((fact) => counts(fact, power)).length,
    }))
    return best(found)
  }

/** The round whose review brought one power the most. */
const review: Finder = (world, _opening, rounds) => {
  const found = rounds.flatMap(({ round, facts }) =>
    world.rivals.map((_, power): Highlight => {
      let by = 0
      for (const fact of facts) {
        if (fact.fact === 'changed' && fact.rule === 'V2' && fact.power === power) by += fact.by
      }
      return { ...BLANK, what: 'review', round, power, by }
    }),
  )
  return best(found)
}

const FINDERS: readonly Finder[] = [
  swing,
  closest,
  contested,
  most(
    'partner',
    (fact, power) =>
      fact.fact === 'project' &&
      fact.rule === 'J1' &&
      (fact.owner === power || fact.partner === power),
  ),
  most('listener', (fact, power) => fact.fact === 'call-answered' && fact.powers.includes(power)),
  most('feared', (fact, power) => fact.fact === 'backlash' && fact.toward === power),
  review,
]
