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

/** Test the waters where projects wait, or again where a capital hedges and its goodwill is worth it. */
export const testWaters: FlowRule = {
  name: 'test the waters',
  propose(situation) {
    if (roundsLeft(situation) === 0) return []
    const orders = situation.states
      .filter((state) => isSurveyed(situation, state) || openProjects(situation, state).length > 0)
      .map((state) => order('survey', { state }))
    return bestFirst(situation, orders, (survey) => surveyWorth(situation, survey))
  },
}

/** Where a capital looks for others than its leader, be one of them. */
export const comeForward: FlowRule = {
  name: 'come forward where a capital hedges',
  propose(situation) {
    const orders = situation.states
      .map((state) => order('survey', { state }))
      .filter((survey) => goodwillGain(situation, survey) > situation.world.rules.goodwill.survey)
    return bestFirst(situation, orders, (survey) => surveyWorth(situation, survey))
  },
}

const isSurveyed = (situation: Situation, state: number): boolean =>
  situation.position.surveyed[cellOf(situation, state)] === 1

/** Goodwill now, and, the first time, better terms for the best project that waits. */
function surveyWorth(situation: Situation, survey: Order): number {
  const { state } = survey
  const goodwill = standingWorth(situation, state, goodwillGain(situation, survey))
  if (isSurveyed(situation, state)) return goodwill
  const waiting = openProjects(situation, state).map((project) =>
    projectWorth(situation, project, 0),
  )
  const terms = BETTER_TERMS * Math.max(0, ...waiting)
  return goodwill + terms
}
