/** Whether powers kept what they had agreed on, read off what happened. */
import { KIND, type Fact, type Order, type World } from '../rules/index.ts'
import type { Deal, Offer } from './talk.ts'

/**
 * Whether both sides of an agreement kept their word in a round: null for who was not bound. It is
 * only as true as the facts are whole: what somebody may not see counts as not done.
 */
export function judge(
  world: World,
  { deal, from, to }: Pick<Offer, 'deal' | 'from' | 'to'>,
  facts: readonly Fact[],
): NonNullable<Offer['kept']> {
  const kept = (power: number): boolean => hasKept(world, deal, ordersOf(facts, power))
  const bound = deal.deal === 'venture' ? 'both' : deal.bound
  return {
    from: bound === 'to' ? null : kept(from),
    to: bound === 'from' ? null : kept(to),
  }
}

const ordersOf = (facts: readonly Fact[], power: number): Order[] =>
  facts.flatMap((fact) => (fact.fact === 'order' && fact.power === power ? [fact.order] : []))

function hasKept(world: World, deal: Deal, orders: readonly Order[]): boolean {
  if (deal.deal === 'venture') {
    const project = world.projectIds.indexOf(deal.project)
    return orders.some(({ kind, item }) => kind === KIND.deal && item === project)
  }
  if (deal.deal === 'no-pressure') return orders.every(({ kind }) => kind !== KIND.pressure)
  const left = world.scenario.states.findIndex(({ id }) => id === deal.state)
  return orders.every(({ state }) => state !== left)
}

/** Whether an agreement speaks of things that there are in a scenario. */
export function isKnownDeal(world: World, deal: Deal): boolean {
  if (deal.deal === 'venture') return world.projectIds.includes(deal.project)
  return deal.deal === 'no-pressure' || world.scenario.states.some(({ id }) => id === deal.state)
}
