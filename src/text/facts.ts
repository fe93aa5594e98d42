/** Facts in words: who, what, where, by how much, and by which rule. */
import { NONE, POINT, SCALE, type Change, type Fact, type World } from '../rules/index.ts'
import { ORDER_NAMES } from '../scenario/index.ts'
import { formatMessage, type MessageParams } from './message.ts'
import {
  agendaName,
  callName,
  cardName,
  headlineName,
  interestName,
  isSome,
  powerList,
  powerName,
  powersOfMask,
  projectPhrase,
  quarterName,
  sectorsOfMask,
  stateCapital,
  stateList,
  stateName,
  statesOfMask,
  type Tongue,
} from './names.ts'
import { orderName, orderPhrase, pricePhrase } from './orders.ts'
import { reasonSentence } from './reason.ts'
import { ruleName, ruleTitle } from './rule.ts'

type FactOf<Kind extends Fact['fact']> = Extract<Fact, { fact: Kind }>
type PlainKind = Exclude<Fact['fact'], 'changed' | 'capped' | 'lasting'>

/** One sentence, without a full stop, about a fact. It tells all the fact holds: check `to` first. */
export function factSentence(language: string, world: World, fact: Fact): string {
  const tongue = { language, world }
  switch (fact.fact) {
    case 'changed':
      return changesSentence(language, world, [fact])
    case 'capped':
      return cappedSentence(tongue, fact)
    case 'lasting':
      return lastingSentence(tongue, fact)
    default:
      return plainSentence(tongue, fact)
  }
}

/**
 * One sentence about changes that differ in their state or, for wariness, in whose it is; the
 * first one gives the rest.
 */
export function changesSentence(
  language: string,
  world: World,
  changes: readonly Change[],
): string {
  const [first] = changes
  if (!first) throw new Error('There is no change to tell of')
  const tongue = { language, world }
  const change = formatMessage(language, `change.${first.what}`, changeParams(tongue, changes))
  return formatMessage(language, 'phrase.withWhy', { change, why: whyPhrase(tongue, first) })
}

function changeParams(tongue: Tongue, changes: readonly Change[]): MessageParams {
  const { what, by } = changes[0]!
  const states = changes.map(({ state }) => state).filter(isSome)
  const powers = [...new Set(changes.map(({ power }) => power).filter(isSome))]
  const { toward } = changes[0]!
  return {
    by: what === 'points' ? by / POINT : by,
    where: states.length > 0 ? stateList(tongue, states) : '',
    placed: states.length > 0 ? 'yes' : 'no',
    power: powerList(tongue, powers),
    toward: isSome(toward) ? powerName(tongue, toward) : '',
  }
}

/** The rule of a change, and its author where the sentence does not name it already. */
function whyPhrase(tongue: Tongue, { rule, author, power, toward }: Change): string {
  const { language } = tongue
  if (!isSome(author) || author === power || author === toward) return ruleName(language, rule)
  return formatMessage(language, 'phrase.ruleBy', {
    title: ruleTitle(language, rule),
    rule,
    author: powerName(tongue, author),
  })
}

/** `by` is the correction: below 0 when the number stood at the top of its scale. */
function cappedSentence(tongue: Tongue, fact: FactOf<'capped'>): string {
  const { what, state, power, toward, by } = fact
  const budget = what === 'soft' || what === 'capital'
  const most = budget ? tongue.world.rules.plan.budgetCap : SCALE
  return formatMessage(tongue.language, `cap.${what}`, {
    where: isSome(state) ? stateName(tongue, state) : '',
    power: isSome(power) ? powerName(tongue, power) : '',
    toward: isSome(toward) ? powerName(tongue, toward) : '',
    limit: by < 0 ? most : 0,
    lost: Math.abs(by),
  })
}

function lastingSentence(tongue: Tongue, fact: FactOf<'lasting'>): string {
  const { language, world } = tongue
  const modifier = world.modifiers[fact.modifier]!
  return formatMessage(language, `lasting.${modifier.effect}`, {
    until: fact.until,
    last: fact.until >= world.rounds ? 'yes' : 'no',
    everywhere: fact.states === world.everyState ? 'yes' : 'no',
    powers: powersOfMask(tongue, fact.powers),
    states: statesOfMask(tongue, fact.states),
    order: modifier.kind === NONE ? '' : orderName(language, ORDER_NAMES[modifier.kind]!),
    soft: modifier.soft,
    capital: modifier.capital,
    by: modifier.by,
    open: modifier.open ? 'yes' : 'no',
    sectors: sectorsOfMask(tongue, modifier.sectors),
  })
}

function plainSentence(tongue: Tongue, fact: FactOf<PlainKind>): string {
  return formatMessage(tongue.language, `fact.${fact.fact}`, factParams(tongue, fact))
}

/** The state of a fact by name, if it has one. */
const placed = (tongue: Tongue, state: number): MessageParams => ({
  placed: isSome(state) ? 'yes' : 'no',
  state: isSome(state) ? stateName(tongue, state) : '',
})

function factParams(tongue: Tongue, fact: FactOf<PlainKind>): MessageParams {
  switch (fact.fact) {
    case 'round':
      return { round: fact.round, quarter: quarterName(tongue, fact.round) }
    case 'headline':
      return { headline: headlineName(tongue, fact.headline), ...placed(tongue, fact.state) }
    case 'order':
    case 'refund':
      return orderParams(tongue, fact)
    case 'call':
    case 'call-lapsed':
    case 'call-answered':
      return callParams(tongue, fact)
    case 'project':
    case 'contest':
    case 'reopened':
    case 'cut':
      return projectParams(tongue, fact)
    case 'delayed':
    case 'delayed-now':
      return delayedParams(tongue, fact)
    case 'chance':
      return { percent: fact.percent, happened: fact.happened ? 'yes' : 'no' }
    case 'surveyed':
    case 'unrest':
    case 'exposed':
    case 'overtaken':
    case 'backlash':
      return actParams(tongue, fact)
    case 'collapse':
      return collapseParams(tongue, fact)
    case 'over':
      return { count: fact.winners.length, winners: powerList(tongue, fact.winners) }
    default:
      return accountParams(tongue, fact)
  }
}

const collapseParams = (tongue: Tongue, fact: FactOf<'collapse'>): MessageParams => ({
  states: stateList(tongue, fact.states),
  out: powerList(tongue, fact.out),
  limit: tongue.world.rules.collapse.stability,
})

function orderParams(tongue: Tongue, fact: FactOf<'order' | 'refund'>): MessageParams {
  const { language } = tongue
  return {
    power: powerName(tongue, fact.power),
    order: orderPhrase(tongue, fact.power, fact.order),
    price: pricePhrase(language, fact.soft, fact.capital),
    reason: fact.fact === 'refund' ? reasonSentence(language, fact.reason) : '',
  }
}

function callParams(
  tongue: Tongue,
  fact: FactOf<'call' | 'call-lapsed' | 'call-answered'>,
): MessageParams {
  return {
    call: callName(tongue, fact.call),
    capital: stateCapital(tongue, fact.state),
    state: stateName(tongue, fact.state),
    until: fact.fact === 'call' ? fact.until : 0,
    powers: powerList(tongue, fact.fact === 'call-answered' ? fact.powers : []),
  }
}

function projectParams(
  tongue: Tongue,
  fact: FactOf<'project' | 'contest' | 'reopened' | 'cut'>,
): MessageParams {
  const project = projectPhrase(tongue, fact.project)
  const state = stateName(tongue, tongue.world.projectState[fact.project]!)
  if (fact.fact === 'reopened' || fact.fact === 'cut') {
    const limit = tongue.world.rules.deal.reopenedAt
    return { project, state, power: powerName(tongue, fact.power), limit }
  }
  const owner = fact.fact === 'project' ? fact.owner : fact.winner
  const owners = owner === NONE ? 'none' : fact.partner === NONE ? 'one' : 'shared'
  return {
    project,
    state,
    owners,
    result: owners,
    why: fact.fact === 'project' ? ruleName(tongue.language, fact.rule) : '',
    owner: isSome(owner) ? powerName(tongue, owner) : '',
    partner: isSome(fact.partner) ? powerName(tongue, fact.partner) : '',
    bidders: powerList(tongue, fact.fact === 'contest' ? fact.bidders : []),
  }
}

function delayedParams(tongue: Tongue, fact: FactOf<'delayed' | 'delayed-now'>): MessageParams {
  return {
    origin: originPhrase(tongue, fact.later),
    round: fact.fact === 'delayed' ? fact.round : 0,
    more: fact.fact === 'delayed' ? fact.times - 1 : 0,
    ...placed(tongue, fact.state),
  }
}

/** Where a delayed effect comes from. */
function originPhrase(tongue: Tongue, later: number): string {
  const { kind, power, index } = tongue.world.laters[later]!.origin
  return formatMessage(tongue.language, `origin.${kind}`, {
    power: isSome(power) ? powerName(tongue, power) : '',
    name:
      kind === 'card'
        ? cardName(tongue, power, index)
        : kind === 'headline'
          ? headlineName(tongue, index)
          : '',
  })
}

function actParams(
  tongue: Tongue,
  fact: FactOf<'surveyed' | 'unrest' | 'exposed' | 'overtaken' | 'backlash'>,
): MessageParams {
  const state = stateName(tongue, fact.state)
  switch (fact.fact) {
    case 'unrest':
      return { state }
    case 'overtaken':
      return { state, leader: powerName(tongue, fact.leader), by: powerName(tongue, fact.by) }
    case 'backlash':
      return {
        state,
        power: powerName(tongue, fact.power),
        toward: powerName(tongue, fact.toward),
      }
    default:
      return { state, power: powerName(tongue, fact.power) }
  }
}

/** Facts of the books: income, reviews, the final count. */
function accountParams(
  tongue: Tongue,
  fact: FactOf<'agenda-kept' | 'income' | 'review' | 'interest' | 'agenda'>,
): MessageParams {
  if (fact.fact === 'review') {
    return {
      state: stateName(tongue, fact.state),
      weight: tongue.world.weight[fact.state]!,
      firsts: powerList(tongue, fact.firsts),
      seconds: powerList(tongue, fact.seconds),
    }
  }
  const power = powerName(tongue, fact.power)
  switch (fact.fact) {
    case 'agenda-kept':
      return { power, name: agendaName(tongue, fact.power, fact.agenda) }
    case 'income': {
      const { soft, capital, yields, loans } = fact
      return { power, soft, capital, yields, loans, base: capital - yields - loans }
    }
    case 'interest': {
      const { count, points } = fact
      return { power, name: interestName(tongue, fact.power), count, points: points / POINT }
    }
    default: {
      const name = agendaName(tongue, fact.power, fact.agenda)
      return { power, name, fulfilled: fact.fulfilled ? 'yes' : 'no' }
    }
  }
}
