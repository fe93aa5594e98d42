/** What the board shows of a fact, as plain data. */
import type { Motion } from '../../../board/motion/motion.ts'
import { KIND, members, type Fact, type Order } from '../../../rules/index.ts'
import { ORDER_NAMES } from '../../../scenario/index.ts'

export type { Motion }

const orderOf = ({ kind, state, item }: Order) => ({
  order: ORDER_NAMES[kind]!,
  state,
  project: kind === KIND.deal ? item : -1,
})

/** The motion of one fact, or null where there is nothing to see. */
function motionOf(fact: Fact): Motion | null {
  switch (fact.fact) {
    case 'order':
      return { kind: 'order', power: fact.power, rival: fact.order.rival, ...orderOf(fact.order) }
    case 'refund':
      return { kind: 'refund', power: fact.power, ...orderOf(fact.order) }
    case 'changed': {
      const { what, state, power, toward, by } = fact
      return { kind: 'shift', what, state, power, toward, by }
    }
    case 'lasting':
      return {
        kind: 'lasting',
        powers: [...members(fact.powers)],
        states: [...members(fact.states)],
      }
    case 'agenda-kept':
    case 'chance':
      return null
    default:
      return plainMotion(fact)
  }
}

type Plain = Exclude<
  Fact,
  { fact: 'order' | 'refund' | 'changed' | 'lasting' | 'agenda-kept' | 'chance' }
>

function plainMotion(fact: Plain): Motion {
  switch (fact.fact) {
    case 'round':
      return { kind: 'round' }
    case 'income':
    case 'interest':
      return { kind: fact.fact, power: fact.power }
    case 'headline':
    case 'call':
    case 'call-lapsed':
    case 'unrest':
      return { kind: fact.fact, state: fact.state }
    case 'delayed':
    case 'delayed-now':
      return { kind: 'delayed', state: fact.state }
    case 'capped':
      return { kind: 'capped', what: fact.what, state: fact.state, power: fact.power }
    case 'surveyed':
    case 'exposed':
      return { kind: fact.fact, power: fact.power, state: fact.state }
    case 'reopened':
    case 'cut':
      return { kind: fact.fact, project: fact.project, power: fact.power }
    case 'overtaken':
      return { kind: 'overtaken', state: fact.state, leader: fact.leader }
    case 'agenda':
      return { kind: 'agenda', power: fact.power, fulfilled: fact.fulfilled }
    default:
      return listMotion(fact)
  }
}

type Listed = Extract<
  Fact,
  { fact: 'call-answered' | 'project' | 'contest' | 'backlash' | 'review' | 'collapse' | 'over' }
>

function listMotion(fact: Listed): Motion {
  switch (fact.fact) {
    case 'call-answered':
      return { kind: 'call-answered', state: fact.state, powers: fact.powers }
    case 'project': {
      const { project, owner, partner } = fact
      return { kind: 'project', project, owner, partner }
    }
    case 'contest': {
      const { project, bidders, winner, partner } = fact
      return { kind: 'contest', project, bidders, winner, partner }
    }
    case 'backlash': {
      const { power, toward, state } = fact
      return { kind: 'backlash', power, toward, state }
    }
    case 'review': {
      const { state, firsts, seconds } = fact
      return { kind: 'review', state, firsts, seconds }
    }
    case 'collapse':
      return { kind: 'collapse', states: fact.states, out: fact.out }
    default:
      return { kind: 'over', winners: fact.winners }
  }
}

/** The motions of a beat's facts, in their order. */
export const motionsOf = (facts: readonly Fact[]): Motion[] =>
  facts.flatMap((fact) => motionOf(fact) ?? [])
