/** Effects tried out: whom and where they can hit, and what they did. */
import { members, NONE, type Fact, type Trial, type Tried, type World } from '../rules/index.ts'
import { differences, type Difference } from './differences.ts'
import { statesIn } from './facts.ts'

/** Whose effects are tried, by indices. */
export type Attempt =
  | { what: 'headline'; headline: number }
  | { what: 'card'; power: number; card: number }
  | { what: 'backlash'; power: number }

/** What is open about a trial; an empty list where nothing is to be chosen. */
export interface TrialChoices {
  states: readonly number[]
  rivals: readonly number[]
}

/** Where and against whom effects can be tried; null when the world has no such effects. */
export function trialChoices(world: World, attempt: Attempt): TrialChoices | null {
  switch (attempt.what) {
    case 'headline': {
      const headline = world.headlines[attempt.headline]
      return headline ? { states: headline.targets, rivals: [] } : null
    }
    case 'card': {
      const card = world.cards[attempt.power]?.[attempt.card]
      if (!card) return null
      return {
        states: card.needsState ? [...members(card.states)] : [],
        rivals: card.needsRival ? world.rivals[attempt.power]! : [],
      }
    }
    default: {
      const rivals = world.rivals[attempt.power]
      return rivals ? { states: [...members(world.everyState)], rivals } : null
    }
  }
}

/** The wish where it can be had, otherwise the first of what can be. */
const wished = (open: readonly number[], wish: number): number =>
  open.includes(wish) ? wish : (open[0] ?? NONE)

/** The trial of these effects nearest to what is wished. */
export function trialOf(
  attempt: Attempt,
  { states, rivals }: TrialChoices,
  wish: { state: number; rival: number },
): Trial {
  const state = wished(states, wish.state)
  const rival = wished(rivals, wish.rival)
  switch (attempt.what) {
    case 'headline':
      return { ...attempt, state }
    case 'card':
      return { ...attempt, state, rival }
    default:
      return { ...attempt, toward: rival, state }
  }
}

/** What happens in one round of a trial. */
export interface TrialAccount {
  round: number
  differences: Difference[]
  /** Cheaper deals, as after a visit: where, whose, and the last round of it. */
  visits: { state: number; power: number; until: number }[]
  /** All that is no change of a number. */
  news: Fact[]
}

/** Facts that say what differences say, or what whoever tries the effects knows. */
const PLAIN: ReadonlySet<Fact['fact']> = new Set<Fact['fact']>([
  'changed',
  'headline',
  'backlash',
  'delayed-now',
])

/** What a trial did, at once and in each round in which a delayed effect comes. */
export function trialAccounts(
  world: World,
  { before, after, facts, later }: Tried,
): TrialAccount[] {
  const rounds = [{ round: before.round, after, facts }, ...later]
  return rounds.map((step, index) => {
    const earlier = index === 0 ? before : rounds[index - 1]!.after
    return {
      round: step.round,
      differences: differences(world, earlier, step.after),
      visits: step.after.visitUntil.flatMap((until, cell) =>
        until === earlier.visitUntil[cell]
          ? []
          : [{ state: Math.floor(cell / world.powers), power: cell % world.powers, until }],
      ),
      news: step.facts.filter(({ fact }) => !PLAIN.has(fact)),
    }
  })
}

/** The states that a round of a trial touches. */
export function statesHit(world: World, { differences, visits, news }: TrialAccount): number[] {
  const all = [
    ...differences.map(({ state }) => state),
    ...visits.map(({ state }) => state),
    ...news.flatMap((fact) => statesIn(world, fact)),
  ]
  return [...new Set(all)].filter((state) => state !== NONE)
}

/** Whether chance has a say in it. */
export const isChancy = ({ facts, later }: Tried): boolean =>
  [facts, ...later.map((step) => step.facts)].flat().some(({ fact }) => fact === 'chance')
