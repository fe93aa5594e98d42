/** Which facts of the resolution belong to which order. */
import { courtsOneState } from '../draft.ts'
import type { Fact, RuleId } from '../fact.ts'
import { KIND, NONE, sameOrder, type Order } from '../order.ts'
import { isHidden } from '../orders/covert.ts'
import { ORDER_RULES } from '../orders/index.ts'
import { clonePosition, type Position } from '../position.ts'
import type { CompiledEffect, World } from '../world/types.ts'
import { replay } from './replay.ts'

type FactOf<Kind extends Fact['fact']> = Extract<Fact, { fact: Kind }>

/** An order of the round with all that came of it. */
export interface Deed {
  power: number
  order: Order
  /** Why and what was paid back, if it failed. */
  refund: FactOf<'refund'> | null
  facts: Fact[]
}

/** Orders that are checked and carried out together. Bids come after the cards of their step. */
export interface Batch {
  step: number
  bids: boolean
  /** Numbers on the board as it began. */
  start: Position
  deeds: Deed[]
  /** What belongs to no single order. */
  notes: Fact[]
  facts: Fact[]
}

/** Parts the facts of the resolution by order. `plans` holds the facts of the reveal. */
export function batchesOf(
  world: World,
  plans: readonly Fact[],
  facts: readonly Fact[],
  start: Position,
): Batch[] {
  const batches = emptyBatches(world, plans, start)
  const deeds = batches.flatMap((batch) => batch.deeds)
  const batchOf = (deed: Deed) => batches.find((batch) => batch.deeds.includes(deed))!
  let batch = batches[0]!
  let cursor = 0
  let project = NONE
  for (const fact of facts) {
    if (fact.fact === 'project' || fact.fact === 'contest') project = fact.project
    const matches = (deed: Deed) => comesOf(world, deed, fact, project)
    const first = Math.max(0, deeds.indexOf(batch.deeds[0]!))
    const later = deeds.findIndex((deed, index) => index >= cursor && matches(deed))
    const found = later >= 0 ? later : deeds.findIndex((deed, i) => i >= first && matches(deed))
    const deed = deeds[found]
    if (deed) {
      batch = batchOf(deed)
      if (fact.fact !== 'refund') cursor = found
    }
    batch.facts.push(fact)
    record(batch, deed, fact)
  }
  setStarts(batches, start)
  return batches
}

function record(batch: Batch, deed: Deed | undefined, fact: Fact): void {
  if (deed && fact.fact === 'refund') deed.refund = fact
  else if (deed && fact.fact !== 'contest') deed.facts.push(fact)
  else batch.notes.push(fact)
}

/** One batch a step, in rulebook order, and the orders that resolve in it. */
function emptyBatches(world: World, plans: readonly Fact[], start: Position): Batch[] {
  const batches = new Map<number, Batch>()
  for (const fact of plans) {
    if (fact.fact !== 'order') continue
    const { power, order } = fact
    const bids = order.kind === KIND.deal
    const step = stepOf(world, power, order)
    const key = step * 2 + Number(bids)
    const batch = batches.get(key) ?? newBatch(step, bids, start)
    batch.deeds.push({ power, order, refund: null, facts: [] })
    batches.set(key, batch)
  }
  const keys = [...batches.keys()].sort((a, b) => a - b)
  return keys.length > 0 ? keys.map((key) => batches.get(key)!) : [newBatch(0, false, start)]
}

const newBatch = (step: number, bids: boolean, start: Position): Batch => ({
  step,
  bids,
  start,
  deeds: [],
  notes: [],
  facts: [],
})

const stepOf = (world: World, power: number, order: Order): number =>
  order.kind === KIND.card ? world.cards[power]![order.item]!.step : ORDER_RULES[order.kind]!.step

function setStarts(batches: readonly Batch[], start: Position): void {
  const position = clonePosition(start)
  for (const batch of batches) {
    batch.start = clonePosition(position)
    replay(position, batch.facts)
  }
}

/** Whether a fact can come of an order. `project` is the last one that a fact named. */
function comesOf(world: World, deed: Deed, fact: Fact, project: number): boolean {
  const { power, order } = deed
  if (fact.fact === 'refund') {
    return !deed.refund && fact.power === power && sameOrder(fact.order, order)
  }
  if (deed.refund) return false
  switch (fact.fact) {
    case 'changed':
      return changeComesOf(world, deed, fact, project)
    case 'contest':
      return order.kind === KIND.deal && order.item === fact.project
    case 'project':
      return projectComesOf(world, deed, fact)
    case 'surveyed':
      return (
        fact.power === power &&
        (order.kind === KIND.survey ? order.state === fact.state : order.kind === KIND.card)
      )
    case 'unrest':
      return isHidden(world, power, order) && order.state === fact.state
    case 'exposed':
      return order.kind === KIND.covert && fact.power === power && order.state === fact.state
    default:
      if (fact.fact === 'chance' && order.kind === KIND.covert) return fact.to === power
      return cardEffects(world, deed).some((effect) => tellsOf(effect, fact))
  }
}

/** [O1]–[O13] The rules of the orders are numbered as their kinds are. */
export const ruleOf = (order: Order): RuleId => `O${order.kind + 1}`

function changeComesOf(
  world: World,
  { power, order }: Deed,
  change: FactOf<'changed'>,
  project: number,
): boolean {
  const here = order.state === NONE || change.state === NONE || order.state === change.state
  if (change.author === NONE) {
    const unsigned = change.rule === 'O12' && isHidden(world, power, order)
    return unsigned && (here || order.kind === KIND.card)
  }
  if (change.author !== power) return false
  if (change.rule === 'D4') return courtsOneState(order) && here
  if (change.rule === 'J1') return order.kind === KIND.deal && order.item === project
  if (change.rule !== ruleOf(order)) return false
  if (order.kind === KIND.deal) return order.item === project
  return here || order.kind === KIND.card || order.kind === KIND.covert
}

function projectComesOf(world: World, deed: Deed, fact: FactOf<'project'>): boolean {
  const { power, order } = deed
  if ((order.kind === KIND.deal) === (fact.rule === 'F5')) return false
  if (order.kind === KIND.deal) {
    return order.item === fact.project && (fact.owner === power || fact.partner === power)
  }
  const wanted = fact.owner === NONE ? 'release' : 'claim'
  const claims = cardEffects(world, deed).some(({ effect }) => effect === wanted)
  return claims && (fact.owner === NONE || fact.owner === power)
}

/** All effects that a card may have, those of its branches included. */
function cardEffects(world: World, { power, order }: Deed): CompiledEffect[] {
  return order.kind === KIND.card ? flatten(world.cards[power]![order.item]!.effects) : []
}

function flatten(effects: readonly CompiledEffect[]): CompiledEffect[] {
  return effects.flatMap((effect) =>
    effect.effect === 'if' || effect.effect === 'chance'
      ? [effect, ...flatten(effect.then), ...flatten(effect.else)]
      : [effect],
  )
}

function tellsOf(effect: CompiledEffect, fact: Fact): boolean {
  switch (fact.fact) {
    case 'lasting':
      return effect.effect === 'modifier' && effect.modifier === fact.modifier
    case 'delayed':
      return effect.effect === 'later' && effect.later === fact.later
    case 'call':
      return effect.effect === 'call' && effect.call === fact.call
    case 'chance':
      return effect.effect === 'chance' && effect.percent === fact.percent
    default:
      return false
  }
}
