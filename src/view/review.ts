/** What a review would pay as the board stands. The rules themselves count it, on a board that holds still. */
import {
  clonePosition,
  playRound,
  POINT,
  type Fact,
  type RuleId,
  type View,
  type World,
} from '../rules/index.ts'
import { planOf } from './forecast.ts'

/** A state's prizes. */
export interface Award {
  state: number
  firsts: number[]
  seconds: number[]
  /** Per power, in twelfths. */
  twelfths: number[]
}

export interface ReviewOutlook {
  awards: Award[]
  /** Per power, in twelfths: what rivals' mistrust takes [V3]. */
  mistrust: number[]
  /** Per power: what its interest counts, and what it brings at one review [N1]. */
  interest: { count: number; twelfths: number }[]
  /** Per power, in twelfths. */
  totals: number[]
}

/** The round after which the next review is held, 0 when none is left. */
export const nextReviewRound = ({ world, position }: View): number =>
  position.ended === 0
    ? Math.max(
        0,
        world.reviewAfter.findIndex((due, round) => due && round >= position.round),
      )
    : 0

const NEVER = 99

/** A world in which nothing moves by itself: reviews pay and nothing else happens. */
function still(world: World): World {
  const { rules, modules } = world
  return {
    ...world,
    reviewAfter: world.reviewAfter.map(() => true),
    modules: { ...modules, hedging: false, neglect: false, headlines: false, calls: false },
    rules: {
      ...rules,
      capitals: { ...rules.capitals, resentment: 0, protector: 0, drift: 0 },
      collapse: { ...rules.collapse, states: NEVER },
      review: { ...rules.review, fade: 0 },
      routes: { ...rules.routes, cutOff: 0 },
      wariness: { ...rules.wariness, cooling: 0, backlashFrom: NEVER },
    },
  }
}

type Points = Extract<Fact, { fact: 'changed' }>

/** What a review would pay now, before anything else happens. */
export function reviewNow(view: View): ReviewOutlook {
  const { world } = view
  const position = { ...clonePosition(view.position), ended: 0 }
  const facts: Fact[] = []
  const plans = world.rivals.map((_, power) => planOf({ ...view, power }, []))
  playRound(still(world), position, plans, { roll: () => 0 }, facts)
  const paid = facts.filter(
    (fact): fact is Points => fact.fact === 'changed' && fact.what === 'points',
  )
  const sums = (rule: RuleId | null, state: number | null): number[] =>
    world.rivals.map((_, power) =>
      paid
        .filter((fact) => fact.power === power)
        .filter((fact) => rule === null || fact.rule === rule)
        .filter((fact) => state === null || fact.state === state)
        .reduce((sum, { by }) => sum + by, 0),
    )
  const [awarded, mistrust] = [sums('V2', null), sums('V3', null)]
  const interest = interests(world, facts)
  return {
    awards: facts.flatMap((fact) =>
      fact.fact === 'review'
        ? [
            {
              state: fact.state,
              firsts: fact.firsts,
              seconds: fact.seconds,
              twelfths: sums('V2', fact.state),
            },
          ]
        : [],
    ),
    mistrust,
    interest,
    totals: awarded.map((points, power) => points + mistrust[power]! + interest[power]!.twelfths),
  }
}

function interests({ rivals }: World, facts: readonly Fact[]): ReviewOutlook['interest'] {
  return rivals.map((_, power) => {
    const fact = facts.find((fact) => fact.fact === 'interest' && fact.power === power)
    return fact?.fact === 'interest'
      ? { count: fact.count, twelfths: fact.points }
      : { count: 0, twelfths: 0 }
  })
}

/** [N2] Points of a fulfilled agenda. */
export const agendaWorth = ({ world }: View): number => world.rules.agenda.points * POINT
