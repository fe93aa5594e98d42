/** Rules of soft power: goodwill, and the programmes that keep it. */
import { KIND, order, type Order } from '../../rules/index.ts'
import type { FlowRule } from './rule.ts'
import {
  answersCall,
  cellOf,
  goodwillGain,
  goodwillIn,
  roundsLeft,
  stakeIn,
  type Situation,
} from './situation.ts'
import { bestFirst, standingWorth } from './worth.ts'

const COURTSHIP = ['exchange', 'grant', 'dialogue', 'visit', 'loan'] as const

/** Ways to court a state; a loan only while its instalments can still come back. */
function courtships(situation: Situation, state: number): Order[] {
  const repaid = roundsLeft(situation) + 1 >= situation.world.rules.loan.rounds
  return COURTSHIP.filter((name) => name !== 'loan' || repaid).map((name) => order(name, { state }))
}

/** Worth of the goodwill that an order brings, in its state or, for a summit, in all of them. */
function worthOf(situation: Situation, entry: Order): number {
  const places = entry.kind === KIND.summit ? situation.states : [entry.state]
  return places.reduce(
    (sum, state) => sum + standingWorth(situation, state, goodwillGain(situation, entry, state)),
    0,
  )
}

/** Ways to court the states named, best value first. */
function courting(situation: Situation, states: readonly number[]): Order[] {
  const orders = states.flatMap((state) => courtships(situation, state))
  return bestFirst(situation, orders, (entry) => worthOf(situation, entry))
}

/** [V1] States that would feel neglected at the next review. */
function neglected(situation: Situation): number[] {
  const { world, position, orders, states } = situation
  if (!world.modules.neglect) return []
  const courted = (state: number) =>
    position.courted[cellOf(situation, state)] === 1 ||
    orders.some(
      ({ kind, state: at }) => kind === KIND.summit || (kind <= KIND.visit && at === state),
    )
  return states.filter((state) => !courted(state))
}

/** When most states would feel neglected, invite them all. */
export const holdSummit: FlowRule = {
  name: 'hold a summit',
  propose(situation) {
    const many = neglected(situation).length * 2 > situation.states.length
    return many ? [order('summit')] : []
  },
}

/** When a review is due, court the states that would feel neglected, the cheapest way. */
export const avoidNeglect: FlowRule = {
  name: 'court the neglected before a review',
  propose(situation) {
    if (situation.untilReview > 0) return []
    const orders = neglected(situation).flatMap((state) => courtships(situation, state))
    const { neglect } = situation.world.rules.review
    return bestFirst(situation, orders, (entry) =>
      standingWorth(situation, entry.state, goodwillGain(situation, entry) + neglect),
    )
  },
}

/** When a stake is larger than the goodwill that carries it, earn trust there. */
export const earnTrust: FlowRule = {
  name: 'earn the trust a stake needs',
  propose(situation) {
    const bound = situation.states.filter(
      (state) => stakeIn(situation, state) > goodwillIn(situation, state),
    )
    return courting(situation, bound)
  },
}

/** When there is soft power to spend, spend it where it moves a place. */
export const courtAnywhere: FlowRule = {
  name: 'court where places are open',
  propose: (situation) => courting(situation, situation.states),
}

/** When a capital asks, answer with whatever answers best; deals have a box of their own. */
export const answerCall: FlowRule = {
  name: 'answer a call',
  propose(situation) {
    const answers = situation.position.calls.flatMap(([, state]) =>
      repliesIn(situation, state!).filter((entry) => answersCall(situation, entry, state!)),
    )
    return bestFirst(situation, answers, (entry) => worthOf(situation, entry))
  },
}

function repliesIn(situation: Situation, state: number): Order[] {
  const aid = [order('stabilise', { state }), order('survey', { state }), order('summit')]
  return [...courtships(situation, state), ...aid]
}
