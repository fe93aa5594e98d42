/** The table as the match starts: calendar, goodwill, wariness, doctrine and budgets. */
import { type Problem, problemAt } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { type Placed, placed } from './walk.ts'

type Power = Scenario['powers'][number]

/** Numbers of the start that are missing, given twice or at odds with each other. */
export function tableProblems(scenario: Scenario): Problem[] {
  const cap = scenario.rules.plan.budgetCap
  return [
    ...reviewProblems(scenario.calendar),
    ...placed(scenario.powers, ['powers']).flatMap((power) => [
      ...doctrineProblems(power),
      ...budgetProblems(power, cap),
    ]),
    ...goodwillProblems(scenario),
    ...warinessProblems(scenario),
    ...openCallProblems(scenario),
  ]
}

/** [C1] A capital makes only calls that it can make, and one at a time. */
function openCallProblems({ opening, calls }: Scenario): Problem[] {
  return placed(opening.calls, ['opening', 'calls']).flatMap(({ value, path }, index) => {
    const { call, state } = value
    const known = calls.find(({ id }) => id === call)
    const earlier = opening.calls.slice(0, index).some((other) => other.state === state)
    return [
      ...(known && !known.states.includes(state)
        ? [problemAt('call-elsewhere', [...path, 'state'], { call, state })]
        : []),
      ...(earlier ? [problemAt('call-twice', [...path, 'state'], { state })] : []),
    ]
  })
}

function reviewProblems({ rounds, reviews }: Scenario['calendar']): Problem[] {
  const at = ['calendar', 'reviews']
  const each = placed(reviews, at).flatMap(({ value: review, path }, index) => {
    const before = reviews[index - 1] ?? 0
    return [
      ...(review > rounds ? [problemAt('review-outside', path, { review, rounds })] : []),
      ...(review <= before ? [problemAt('reviews-order', path, { review, before })] : []),
    ]
  })
  if (reviews.includes(rounds)) return each
  return [...each, problemAt('no-final-review', at, { rounds })]
}

function doctrineProblems({ value: power, path }: Placed<Power>): Problem[] {
  const { least, start, most } = power.doctrine
  const income = power.income.value
  if (least <= start && start <= most && most <= income) return []
  return [problemAt('doctrine-order', [...path, 'doctrine'], { least, start, most, income })]
}

function budgetProblems({ value: power, path }: Placed<Power>, cap: number): Problem[] {
  return (['soft', 'capital'] as const)
    .filter((purse) => power.start[purse] > cap)
    .map((purse) =>
      problemAt('budget-above-cap', [...path, 'start', purse], {
        purse,
        found: power.start[purse],
        cap,
      }),
    )
}

function goodwillProblems({ powers, states }: Scenario): Problem[] {
  return placed(states, ['states']).flatMap(({ value: state, path }) =>
    powers
      .filter(({ id }) => !Object.hasOwn(state.goodwill, id))
      .map(({ id }) =>
        problemAt('goodwill-missing', [...path, 'goodwill'], { power: id, state: state.id }),
      ),
  )
}

function warinessProblems(scenario: Scenario): Problem[] {
  const given = new Set<string>()
  const entries = placed(scenario.wariness, ['wariness']).flatMap(({ value, path }) => {
    const { of, toward } = value
    if (of === toward) return [problemAt('wariness-itself', path, { power: of })]
    if (given.has(pair(of, toward))) return [problemAt('wariness-twice', path, { of, toward })]
    given.add(pair(of, toward))
    return []
  })
  return [...entries, ...missingWariness(scenario.powers, given)]
}

function missingWariness(powers: readonly Power[], given: ReadonlySet<string>): Problem[] {
  return powers.flatMap(({ id: of }) =>
    powers
      .filter(({ id: toward }) => toward !== of && !given.has(pair(of, toward)))
      .map(({ id: toward }) => problemAt('wariness-missing', ['wariness'], { of, toward })),
  )
}

const pair = (of: string, toward: string) => `${of} ${toward}`
