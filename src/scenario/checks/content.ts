/** Content that can never do what its author meant: cards, conditions and calls. */
import { type Problem, problemAt } from '../problem.ts'
import type { Card, Call } from '../schema/content.ts'
import type { Effect } from '../schema/effects.ts'
import type { Scenario } from '../schema/index.ts'
import { POWER_ROLES } from './mentions.ts'
import { cardTargets, type Placed, placed, scripts, walkConditions, walkEffects } from './walk.ts'

/** Conditions without a meaning, cards that cannot be played or hidden, calls without an answer. */
export function contentProblems(scenario: Scenario): Problem[] {
  const cards = placed(scenario.powers, ['powers']).flatMap(({ value, path }) =>
    placed(value.cards, [...path, 'cards']).map((card) => ({ ...card, owner: value.id })),
  )
  return [
    ...conditionProblems(scenario),
    ...cards.flatMap((card) => [...hiddenProblems(card), ...securityProblems(card, scenario)]),
    ...answerProblems(scenario),
  ]
}

function conditionProblems(scenario: Scenario): Problem[] {
  const conditions = [...scripts(scenario)].flatMap((script) => [...walkConditions(script)])
  return conditions.flatMap(({ value: { atLeast, atMost }, path }) => {
    if (atLeast === undefined && atMost === undefined) return [problemAt('empty-condition', path)]
    if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return []
    return [problemAt('condition-reversed', path, { atLeast, atMost })]
  })
}

/** Effects that say who they serve, or stay in sight, and so would tell who played a hidden card. */
const TELLING: ReadonlySet<Effect['effect']> = new Set([
  'baseline',
  'budget',
  'call',
  'claim',
  'forbid',
  'later',
  'orders',
  'price',
  'route',
  'survey',
  'visit-credit',
  'yield',
])

/** A hidden card passes for unrest somewhere, and nothing it does may point at who played it. */
function hiddenProblems({ value: card, path, owner }: Placed<Card> & { owner: string }): Problem[] {
  if (card.seen !== 'hidden') return []
  const telling = [...walkEffects(card.effects, [...path, 'effects'])]
    .filter(({ value }) => TELLING.has(value.effect) || pointsAt(owner, value))
    .map(({ value, path: at }) =>
      problemAt('hidden-telling', at, { card: card.id, effect: value.effect }),
    )
  const placeless = cardTargets(card.target).target
    ? []
    : [problemAt('hidden-nowhere', [...path, 'target'], { card: card.id })]
  const courting = card.courtship
    ? [problemAt('hidden-courtship', [...path, 'courtship'], { card: card.id })]
    : []
  return [...courting, ...placeless, ...telling]
}

/** Whether an effect names the card's power, or everybody but it. */
function pointsAt(owner: string, effect: Effect): boolean {
  const roles = [
    'power' in effect && effect.power,
    'of' in effect && effect.of,
    'toward' in effect && effect.toward,
  ]
  return roles.some((role) => role === 'actor' || role === 'rivals' || role === owner)
}

/** A security card does nothing in a neutral state. */
function securityProblems({ value: card, path }: Placed<Card>, { states }: Scenario): Problem[] {
  if (!card.security || !cardTargets(card.target).target) return []
  const allowed = states.filter(({ id }) => card.states?.includes(id) ?? true)
  const playable = allowed.length === 0 || allowed.some(({ neutral }) => !neutral)
  if (playable) return []
  return [problemAt('never-playable', [...path, 'states'], { card: card.id })]
}

type Answer = Call['answers'][number]

function answerProblems(scenario: Scenario): Problem[] {
  return placed(scenario.calls, ['calls'])
    .filter(({ value }) => !value.answers.some((answer) => possible(answer, value, scenario)))
    .map(({ value, path }) => problemAt('never-answered', [...path, 'answers'], { call: value.id }))
}

/** Whether some power could ever give this answer to the call. */
function possible(answer: Answer, call: Call, scenario: Scenario): boolean {
  const { power = 'all' } = answer
  const givers = scenario.powers.filter(({ id }) => POWER_ROLES.has(power) || power === id)
  const states = scenario.states.filter(({ id }) => call.states.includes(id))
  switch (answer.order) {
    case 'loan':
      return scenario.modules.loans
    case 'card':
      return scenario.modules.cards && givers.some(({ cards }) => cards.length > 0)
    case 'covert':
      // [C2] Nobody is thanked for what nobody signed.
      return false
    case 'pressure':
      return states.some(({ neutral }) => !neutral)
    case 'deal':
      return states.some(({ projects }) =>
        projects.some(({ sector }) => answer.sectors?.includes(sector) ?? true),
      )
    default:
      return true
  }
}
