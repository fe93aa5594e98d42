/** What a fact is about: its powers, its states, its rule. */
import { members, NONE, ruleOf, type Fact, type RuleId, type World } from '../rules/index.ts'

const some = (indices: readonly number[]): number[] => indices.filter((index) => index !== NONE)

/** The powers that a fact names. */
export function powersIn(fact: Fact): number[] {
  switch (fact.fact) {
    case 'changed':
      return some([fact.power, fact.toward, fact.author])
    case 'capped':
      return some([fact.power, fact.toward])
    case 'order':
    case 'refund':
      return some([fact.power, fact.order.rival])
    case 'call-answered':
      return fact.powers
    case 'project':
      return some([fact.owner, fact.partner])
    case 'contest':
      return fact.bidders
    case 'lasting':
      return [...members(fact.powers)]
    case 'overtaken':
      return [fact.by, fact.leader]
    case 'backlash':
      return [fact.power, fact.toward]
    case 'review':
      return [...fact.firsts, ...fact.seconds]
    case 'collapse':
      return fact.out
    case 'over':
      return fact.winners
    default:
      return 'power' in fact ? some([fact.power]) : []
  }
}

/** The states that a fact names. */
export function statesIn(world: World, fact: Fact): number[] {
  switch (fact.fact) {
    case 'order':
    case 'refund':
      return some([fact.order.state])
    case 'project':
    case 'contest':
    case 'cut':
    case 'reopened':
      return [world.projectState[fact.project]!]
    case 'lasting':
      return [...members(fact.states)]
    case 'collapse':
      return fact.states
    default:
      return 'state' in fact ? some([fact.state]) : []
  }
}

/** Rules of the facts that name none themselves. */
const RULES: Partial<Record<Fact['fact'], RuleId>> = {
  round: 'R0',
  headline: 'H3',
  call: 'C1',
  'call-lapsed': 'C3',
  'call-answered': 'C2',
  'agenda-kept': 'P6',
  refund: 'R3',
  capped: 'R2',
  surveyed: 'O7',
  unrest: 'O12',
  exposed: 'O12',
  lasting: 'F6',
  delayed: 'F7',
  'delayed-now': 'F7',
  chance: 'F4',
  overtaken: 'W2',
  backlash: 'W4',
  reopened: 'A5',
  cut: 'T2',
  income: 'I1',
  review: 'V2',
  interest: 'N1',
  agenda: 'N2',
  collapse: 'E3',
  over: 'E2',
}

/** The rule by which a fact came about. */
export function ruleIn(fact: Fact): RuleId {
  switch (fact.fact) {
    case 'changed':
    case 'project':
      return fact.rule
    case 'contest':
      return fact.partner === NONE ? 'J2' : 'J1'
    case 'order':
      return ruleOf(fact.order)
    default:
      return RULES[fact.fact]!
  }
}
