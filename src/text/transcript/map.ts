/** Routes and triggers of the scenario, in words. */
import { members, WHERE, type CompiledTrigger } from '../../rules/index.ts'
import {
  powerList,
  powerName,
  sectorsOfMask,
  stateName,
  statesOfMask,
  type Tongue,
} from '../names.ts'
import { bullet, heading } from './layout.ts'
import { range, words } from './words.ts'

/** [T2] Gateways of the powers, and which states border on which. */
export function routes(tongue: Tongue): string[] {
  const { world } = tongue
  const gateways = range(world.powers).map((power) => {
    const bordering = world.bordering[power]!
    return words(tongue, 'gateways', {
      power: powerName(tongue, power),
      states: statesOfMask(tongue, world.gateways[power]!),
      bordering: bordering === 0 ? 'no' : 'yes',
      borders: statesOfMask(tongue, bordering),
    })
  })
  const borders = range(world.states)
    .filter((state) => world.neighbours[state] !== 0)
    .map((state) =>
      words(tongue, 'borders', {
        state: stateName(tongue, state),
        states: statesOfMask(tongue, world.neighbours[state]!),
      }),
    )
  return [
    ...heading(words(tongue, 'routes')),
    ...[...gateways, ...borders].flatMap((sentence) => bullet(sentence, 2)),
  ]
}

/** [W5] What makes single powers more wary than the common rules do. */
export function triggers(tongue: Tongue): string[] {
  const sentences = tongue.world.triggers.flatMap((list, power) =>
    list.map((trigger) => triggerSentence(tongue, power, trigger)),
  )
  if (sentences.length === 0) return []
  return [
    ...heading(words(tongue, 'triggersTitle')),
    ...sentences.flatMap((sentence) => bullet(sentence, 2)),
  ]
}

function triggerSentence(tongue: Tongue, power: number, trigger: CompiledTrigger): string {
  const { world } = tongue
  const { on, by, where, sectors, extra } = trigger
  const rivals = by >= 0 ? [by] : [...members(world.everyPower & ~(1 << power))]
  const everySector = (1 << world.scenario.sectors.length) - 1
  return words(tongue, 'trigger', {
    power: powerName(tongue, power),
    extra,
    by: powerList(tongue, rivals),
    on: on.replace('-', '_'),
    limited: on === 'open-deal' && sectors !== everySector ? 'yes' : 'no',
    sectors: sectorsOfMask(tongue, sectors),
    where: placeKey(where, world.everyState),
    states: where >= 0 ? statesOfMask(tongue, where) : '',
  })
}

function placeKey(where: number, everyState: number): string {
  if (where === WHERE.base) return 'base'
  if (where === WHERE.border) return 'border'
  return where === everyState ? 'any' : 'states'
}
