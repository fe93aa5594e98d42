/** Scenario → World. */
import { ORDER_NAMES, type PowerEntry, type Scenario } from '../../scenario/index.ts'
import { KIND, NONE } from '../order.ts'
import { possibleOrders } from './candidates.ts'
import { openingPosition } from './opening.ts'
import { compileCondition, compileMeasure, EffectCompiler, Names } from './effects.ts'
import { doorsOf, joinedStates } from './joined.ts'
import { STEP } from './steps.ts'
import { WHERE, type CompiledCard, type CompiledTrigger, type World } from './types.ts'

type Board = Pick<
  World,
  | 'weight'
  | 'neutral'
  | 'neighbours'
  | 'projects'
  | 'projectIds'
  | 'projectState'
  | 'projectSize'
  | 'projectCost'
  | 'projectYield'
  | 'projectAccess'
  | 'projectSector'
  | 'projectsOf'
  | 'basesOf'
  | 'passages'
>
type Peoples = Pick<
  World,
  | 'income'
  | 'doctrineLeast'
  | 'doctrineMost'
  | 'trustedDonor'
  | 'covert'
  | 'dealStability'
  | 'gateways'
  | 'bordering'
  | 'joined'
  | 'doors'
  | 'triggers'
  | 'backlash'
  | 'interest'
  | 'agendas'
  | 'cards'
>

/** Compiles a checked scenario. Throws, naming the id, where `checkScenario` would have complained. */
export function compileWorld(scenario: Scenario): World {
  const names = new Names(
    scenario.powers.map((power) => power.id),
    scenario.states.map((state) => state.id),
    scenario.sectors.map((sector) => sector.id),
  )
  const effects = new EffectCompiler(
    names,
    scenario.calls.map((call) => call.id),
  )
  const { rounds, reviews } = scenario.calendar
  const world: World = {
    scenario,
    rules: plainCopy(scenario.rules),
    modules: plainCopy(scenario.modules),
    powers: scenario.powers.length,
    states: scenario.states.length,
    rounds,
    rivals: scenario.powers.map((_, power) => others(scenario.powers.length, power)),
    everyState: (1 << scenario.states.length) - 1,
    everyPower: (1 << scenario.powers.length) - 1,
    reviewAfter: Array.from({ length: rounds + 1 }, (_, round) => reviews.includes(round)),
    reviews: reviews.length,
    softPrice: basePrices(scenario, 'soft'),
    capitalPrice: basePrices(scenario, 'capital'),
    ...compileBoard(scenario, names),
    ...compilePowers(scenario, names, effects),
    headlines: compileHeadlines(scenario, names, effects),
    calls: compileCalls(scenario, names),
    modifiers: effects.modifiers,
    laters: effects.laters,
    orders: [],
    opening: openingPosition(scenario),
  }
  world.orders = scenario.powers.map((_, power) => possibleOrders(world, power))
  return world
}

const others = (powers: number, power: number): number[] =>
  [...Array(powers).keys()].filter((other) => other !== power)

function basePrices(scenario: Scenario, budget: 'soft' | 'capital'): number[] {
  const { prices } = scenario.rules
  return ORDER_NAMES.map((name) => (name === 'deal' || name === 'card' ? 0 : prices[name][budget]))
}

/** A copy with the same content whose fields the engine reads fast, however the original was built. */
const plainCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function compileBoard(scenario: Scenario, names: Names): Board {
  const { states } = scenario
  const projects = states.flatMap((state, index) =>
    state.projects.map((project) => ({ ...project, state: index })),
  )
  const inSector = (flag: 'base' | 'passage') =>
    new Set(scenario.sectors.filter((sector) => sector[flag]).map((sector) => sector.id))
  const bases = inSector('base')
  const passages = inSector('passage')
  const indices = projects.map((_, index) => index)
  return {
    weight: states.map((state) => state.weight.value),
    neutral: states.map((state) => state.neutral),
    neighbours: states.map((state) => names.stateMask(state.borders)),
    projects: projects.length,
    projectIds: projects.map((project) => project.id),
    projectState: projects.map((project) => project.state),
    projectSize: projects.map((project) => project.size),
    projectCost: projects.map((project) => project.cost),
    projectYield: projects.map((project) => project.yield),
    projectAccess: projects.map((project) => project.access),
    projectSector: projects.map((project) => names.sectorMask([project.sector])),
    projectsOf: states.map((_, state) => indices.filter((i) => projects[i]!.state === state)),
    basesOf: states.map((_, state) =>
      indices.filter((i) => projects[i]!.state === state && bases.has(projects[i]!.sector)),
    ),
    passages: indices.filter((i) => passages.has(projects[i]!.sector)),
  }
}

function compilePowers(scenario: Scenario, names: Names, effects: EffectCompiler): Peoples {
  const { powers, rules } = scenario
  const neighbours = scenario.states.map((state) => names.stateMask(state.borders))
  const gates = (power: PowerEntry, borderOnly: boolean) =>
    power.gateways
      .filter((gateway) => gateway.border || !borderOnly)
      .reduce((mask, gateway) => mask | (1 << names.state(gateway.state)), 0)
  return {
    income: powers.map((power) => power.income.value),
    doctrineLeast: powers.map((power) => power.doctrine.least),
    doctrineMost: powers.map((power) => power.doctrine.most),
    trustedDonor: powers.map((power) => power.traits.trustedDonor),
    covert: powers.map((power) => power.traits.covert),
    dealStability: powers.map((power) => power.traits.dealStability ?? rules.deal.stability),
    gateways: powers.map((power) => gates(power, false)),
    bordering: powers.map((power) => gates(power, true)),
    joined: powers.map((power) => joinedStates(gates(power, false), neighbours)),
    doors: powers.map((power) => doorsOf(gates(power, false), neighbours)),
    triggers: powers.map((power) => power.triggers.map((entry) => compileTrigger(entry, names))),
    backlash: powers.map((power, index) =>
      effects.list(power.backlash, { kind: 'backlash', power: index, index: 0 }),
    ),
    interest: powers.map(({ interest }) => ({
      is: compileMeasure(names, interest.is),
      points: interest.points,
    })),
    agendas: powers.map((power) =>
      power.agendas.map((agenda) => ({
        all: agenda.all.map(({ is, atLeast }) => ({ is: compileMeasure(names, is), atLeast })),
      })),
    ),
    cards: powers.map((power, index) =>
      power.cards.map((card, position) => compileCard(card, names, effects, index, position)),
    ),
  }
}

function compileTrigger(trigger: PowerEntry['triggers'][number], names: Names): CompiledTrigger {
  const { where } = trigger
  return {
    on: trigger.on,
    by: names.power(trigger.by),
    where:
      typeof where !== 'string'
        ? names.stateMask(where)
        : where === 'any'
          ? names.stateMask(undefined)
          : WHERE[where],
    sectors: names.sectorMask(trigger.sectors),
    extra: trigger.extra,
  }
}

function compileCard(
  card: PowerEntry['cards'][number],
  names: Names,
  effects: EffectCompiler,
  power: number,
  index: number,
): CompiledCard {
  return {
    soft: card.cost.soft,
    capital: card.cost.capital,
    step: STEP[card.step],
    seen: card.seen,
    courts: card.courtship,
    security: card.security,
    needsState: card.target === 'state' || card.target === 'state-and-rival',
    needsRival: card.target === 'rival' || card.target === 'state-and-rival',
    states: names.stateMask(card.states),
    requires: card.requires.map((condition) => compileCondition(names, condition)),
    effects: effects.list(card.effects, { kind: 'card', power, index }),
  }
}

/** Mask of the rounds named, 0 where any will do. */
const roundMask = (rounds: readonly number[] = []): number =>
  rounds.reduce((mask, round) => mask | (1 << round), 0)

function compileHeadlines(scenario: Scenario, names: Names, effects: EffectCompiler) {
  return scenario.headlines.map((headline, index) => ({
    from: headline.dated?.from ?? 0,
    to: headline.dated?.to ?? 0,
    rounds: roundMask(headline.rounds),
    targets: (headline.target ?? []).map((id) => names.state(id)),
    actor: names.power(headline.actor),
    effects: effects.list(headline.effects, { kind: 'headline', power: NONE, index }),
  }))
}

function compileCalls(scenario: Scenario, names: Names) {
  return scenario.calls.map((call) => ({
    states: call.states.map((id) => names.state(id)),
    drawn: call.drawn,
    rounds: roundMask(call.rounds),
    answers: call.answers.map((answer) => ({
      kind: KIND[answer.order],
      sectors: names.sectorMask(answer.sectors),
      power: names.powerCode(answer.power ?? 'all'),
    })),
  }))
}
