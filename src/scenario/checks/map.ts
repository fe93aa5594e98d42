/** The map: borders run both ways and join all states. */
import { type Problem, problemAt } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { placed } from './walk.ts'

type States = Scenario['states']

/** Borders of a state with itself, one-way borders, and a map in several pieces. */
export function mapProblems({ states }: Scenario): Problem[] {
  return [...borderProblems(states), ...islandProblems(states)]
}

function borderProblems(states: States): Problem[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  return placed(states, ['states']).flatMap(({ value: state, path }) =>
    placed(state.borders, [...path, 'borders']).flatMap(({ value: other, path: at }) => {
      if (other === state.id) return [problemAt('border-itself', at, { state: state.id })]
      const back = byId.get(other)?.borders.includes(state.id) ?? true
      return back ? [] : [problemAt('border-one-way', at, { state: state.id, other })]
    }),
  )
}

function islandProblems(states: States): Problem[] {
  const reached = reachedFromFirst(states)
  return placed(states, ['states'])
    .filter(({ value }) => !reached.has(value.id))
    .map(({ value, path }) =>
      problemAt('not-connected', [...path, 'borders'], {
        state: value.id,
        first: states[0]?.id ?? '',
      }),
    )
}

/** States that borders, followed in either direction, join to the first state of the file. */
function reachedFromFirst(states: States): ReadonlySet<string> {
  const reached = new Set(states.slice(0, 1).map(({ id }) => id))
  for (const from of reached) {
    for (const state of states) {
      const joined = state.borders.includes(from) || bordersOf(states, from).includes(state.id)
      if (joined) reached.add(state.id)
    }
  }
  return reached
}

function bordersOf(states: States, id: string): readonly string[] {
  return states.find((state) => state.id === id)?.borders ?? []
}
