/** Ids: each thing has its own, and none reads like a role word. */
import { type Problem, problemAt, toPointer } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { POWER_ROLES, STATE_ROLES } from './mentions.ts'
import { type Placed, placed } from './walk.ts'

type Named = Placed<{ id: string }>

/** Ids used twice, and ids of powers and states that are role words. */
export function idProblems(scenario: Scenario): Problem[] {
  const powers = placed(scenario.powers, ['powers'])
  const states = placed(scenario.states, ['states'])
  const projects = states.flatMap(({ value, path }) =>
    placed(value.projects, [...path, 'projects']),
  )
  return [
    ...duplicates('sector', placed(scenario.sectors, ['sectors'])),
    ...duplicates('power', powers),
    ...reserved('power', powers, POWER_ROLES),
    ...powers.flatMap(({ value, path }) => [
      ...duplicates('agenda', placed(value.agendas, [...path, 'agendas'])),
      ...duplicates('card', placed(value.cards, [...path, 'cards'])),
    ]),
    ...duplicates('state', states),
    ...reserved('state', states, STATE_ROLES),
    ...duplicates('project', projects),
    ...duplicates('headline', placed(scenario.headlines, ['headlines'])),
    ...duplicates('call', placed(scenario.calls, ['calls'])),
    ...duplicates('fact', placed(scenario.facts, ['facts'])),
  ]
}

/** Ids that an earlier thing has already; `kind` says what the things are. */
export function duplicates(kind: string, things: readonly Named[]): Problem[] {
  const first = new Map<string, string>()
  return things.flatMap(({ value: { id }, path }) => {
    const earlier = first.get(id)
    if (earlier !== undefined) {
      return [problemAt('duplicate-id', [...path, 'id'], { kind, id, first: earlier })]
    }
    first.set(id, toPointer(path))
    return []
  })
}

function reserved(kind: string, things: readonly Named[], words: ReadonlySet<string>): Problem[] {
  return things
    .filter(({ value }) => words.has(value.id))
    .map(({ value: { id }, path }) => problemAt('reserved-id', [...path, 'id'], { kind, id }))
}
