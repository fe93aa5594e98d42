/** Rules of investment: deals, and what makes them cheaper. */
import { canBeBidFor, order, type Order } from '../../rules/index.ts'
import type { FlowRule } from './rule.ts'
import { cellOf, goodwillGain, isWatched, roundsLeft, type Situation } from './situation.ts'
import { bestFirst, isReached, projectWorth, standingWorth } from './worth.ts'

/** Share of a project's worth that cheaper and easier terms are worth. */
const BETTER_TERMS = 1 / 3

/** Projects that can be bid for in states that a route reaches. */
function openProjects(situation: Situation, state: number): number[] {
  const { world, position } = situation
  if (!isReached(situation, state)) return []
  return world.projectsOf[state]!.filter((project) => canBeBidFor(world, position, project))
}

/** Open deals please the capital; quiet ones alarm nobody. */
function dealsFor(situation: Situation): Order[] {
  const quiets = isWatched(situation) ? [1] : [0, 1]
  return situation.states.flatMap((state) =>
    openProjects(situation, state).flatMap((item) =>
      quiets.map((quiet) => order('deal', { item, state, quiet })),
    ),
  )
}

/** When money allows, close the deal that is worth most for its price. */
export const closeDeal: FlowRule = {
  name: 'close the best deal',
  propose(situation) {
    return bestFirst(situation, dealsFor(situation), (deal) =>
      projectWorth(situation, deal.item, goodwillGain(situation, deal)),
    )
  },
}

/** When projects wait in a state that was never surveyed, test the waters there. */
export const testWaters: FlowRule = {
  name: 'test the waters',
  propose(situation) {
    if (roundsLeft(situation) === 0) return []
    const orders = situation.states
      .filter((state) => situation.position.surveyed[cellOf(situation, state)] === 0)
      .filter((state) => openProjects(situation, state).length > 0)
      .map((state) => order('survey', { state }))
    return bestFirst(situation, orders, (survey) => surveyWorth(situation, survey))
  },
}

/** Goodwill now, and better terms for the best project that waits. */
function surveyWorth(situation: Situation, survey: Order): number {
  const { state } = survey
  const waiting = openProjects(situation, state).map((project) =>
    projectWorth(situation, project, 0),
  )
  const terms = BETTER_TERMS * Math.max(0, ...waiting)
  return standingWorth(situation, state, goodwillGain(situation, survey)) + terms
}
