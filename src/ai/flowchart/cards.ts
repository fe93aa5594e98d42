/** The rule of initiative cards, and a rough price tag for what effects do. */
import {
  KIND,
  powersOf,
  statesOf,
  type CompiledEffect,
  type CompiledModifier,
  type Order,
  type PowerCode,
  type Scope,
  type StateCode,
} from '../../rules/index.ts'
import type { FlowRule } from './rule.ts'
import type { Situation } from './situation.ts'
import { bestFirst, projectWorth, rivalLossWorth, standingWorth } from './worth.ts'

/** Worth of a point of stability in a shaky state, and of a point of a rival's wariness. */
const CALM = 0.4
const MISTRUST = 0.5
/** Worth of a point of budget, and of a price change or a prohibition for a rival. */
const MONEY = 0.4
const LASTING = 0.6
/** What is to come later counts for less. */
const LATER = 0.7

/** When a card in hand is worth its price, play the best. */
export const playCard: FlowRule = {
  name: 'play the best card',
  propose(situation) {
    const { world, position, power } = situation
    const playable = world.orders[power]!.filter(
      ({ kind, item }) => kind === KIND.card && position.hands[power]!.includes(item),
    )
    return bestFirst(situation, playable, (card) => cardWorth(situation, card))
  },
}

function cardWorth(situation: Situation, { item, state, rival }: Order): number {
  const { world, power } = situation
  const { effects } = world.cards[power]![item]!
  return listWorth(situation, effects, { actor: power, rival, state })
}

function listWorth(situation: Situation, effects: readonly CompiledEffect[], scope: Scope): number {
  return effects.reduce((sum, effect) => sum + effectWorth(situation, effect, scope), 0)
}

function effectWorth(situation: Situation, effect: CompiledEffect, scope: Scope): number {
  switch (effect.effect) {
    case 'goodwill':
      return overCells(situation, effect, scope, (state, power) =>
        goodwillWorth(situation, state, power, effect.by),
      )
    case 'stability':
      return (
        CALM *
        overStates(situation, effect.state, scope, (state) =>
          situation.position.stability[state]! < situation.position.baseline[state]!
            ? effect.by
            : 0,
        )
      )
    case 'baseline':
      return LASTING * overStates(situation, effect.state, scope, () => effect.by)
    case 'call':
      return LASTING * overStates(situation, effect.state, scope, () => 1)
    case 'budget':
      return MONEY * (effect.soft + effect.capital) * signOf(situation, effect.power, scope)
    case 'wariness':
      return -MISTRUST * effect.by * signOf(situation, effect.toward, scope)
    case 'claim':
      return overCells(situation, effect, scope, (state, power) =>
        power === situation.power ? claimWorth(situation, state, effect.sectors) : -1,
      )
    case 'survey':
    case 'visit-credit':
      return LASTING
    default:
      return structuredWorth(situation, effect, scope)
  }
}

function structuredWorth(situation: Situation, effect: CompiledEffect, scope: Scope): number {
  const { world } = situation
  switch (effect.effect) {
    case 'if':
      return LATER * listWorth(situation, effect.then, scope)
    case 'chance': {
      const share = effect.percent / 100
      const happens = listWorth(situation, effect.then, scope)
      return share * happens + (1 - share) * listWorth(situation, effect.else, scope)
    }
    case 'later':
      return LATER * effect.times * listWorth(situation, world.laters[effect.later]!.effects, scope)
    case 'modifier': {
      const modifier = world.modifiers[effect.modifier]!
      return LASTING * favourOf(modifier) * signOf(situation, modifier.power, scope)
    }
    default:
      return 0
  }
}

/** How much a lasting effect helps whom it means. */
function favourOf({ effect, soft, capital, by, open }: CompiledModifier): number {
  if (effect === 'forbid') return -1
  if (effect === 'route') return open ? 1 : -1
  return by - soft - capital
}

const reading = ({ world, position, at, power }: Situation) => ({
  world,
  position,
  at,
  reader: power,
})

/** Sum of a worth over the states that an effect means. */
function overStates(
  { world, states }: Situation,
  code: StateCode,
  scope: Scope,
  worth: (state: number) => number,
): number {
  const mask = statesOf(world, code, scope)
  return states.filter((state) => mask & (1 << state)).reduce((sum, state) => sum + worth(state), 0)
}

/** Sum of a worth over the states and powers that an effect means. */
function overCells(
  situation: Situation,
  { power, state }: { power: PowerCode; state: StateCode },
  scope: Scope,
  worth: (state: number, power: number) => number,
): number {
  const everybody = [situation.power, ...situation.rivals]
  return overStates(situation, state, scope, (at) => {
    const mask = powersOf(reading(situation), power, scope, at)
    return everybody
      .filter((who) => mask & (1 << who))
      .reduce((sum, who) => sum + worth(at, who), 0)
  })
}

/** Own goodwill is worth what it moves; a rival's loss is worth what it frees. */
function goodwillWorth(situation: Situation, state: number, power: number, by: number): number {
  if (power === situation.power) return standingWorth(situation, state, by)
  const loss = rivalLossWorth(situation, state, power, Math.abs(by))
  return by < 0 ? loss : -loss
}

/** +1 where the power itself is meant, -1 for rivals only, 0 for nobody. */
function signOf(situation: Situation, code: PowerCode, scope: Scope): number {
  const mask = powersOf(reading(situation), code, scope, scope.state)
  if (mask === 0) return 0
  return mask & (1 << situation.power) ? 1 : -1
}

function claimWorth(situation: Situation, state: number, sectors: number): number {
  const { world, position } = situation
  const project = world.projectsOf[state]!.find(
    (entry) => world.projectSector[entry]! & sectors && position.owner[entry] === -1,
  )
  return project === undefined ? 0 : projectWorth(situation, project, 0)
}
