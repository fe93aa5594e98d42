/** [P3] Prices: what an order costs in soft power and in capital, in its plan. */
import { caution, hasVisitCredit, type Draft } from './draft.ts'
import { priceChange } from './modifiers.ts'
import { KIND, type Order } from './order.ts'
import { leadersIn } from './standing.ts'

/** Extra price of open steps where a wary power leads. */
function cautionPrice(draft: Draft, state: number): number {
  const { world, position, power } = draft
  if (!couldBeCautious(draft)) return 0
  const leaders = leadersIn(world, position, state)
  return caution(world, position, power, leaders) ? world.rules.capitals.caution : 0
}

/** A cheap test before the dear one: is anybody wary enough at all? */
function couldBeCautious({ world, position, power }: Draft): boolean {
  return caution(world, position, power, world.everyPower)
}

/** [O0] From some goodwill on a state is crowded with programmes, and more of them cost more. */
function crowdedPrice({ world, position, power }: Draft, state: number): number {
  const { crowdedFrom, crowdedSoft } = world.rules.soft
  return position.goodwill[state * world.powers + power]! >= crowdedFrom ? crowdedSoft : 0
}

function basePrice({ world, power }: Draft, order: Order, budget: 'soft' | 'capital'): number {
  if (order.kind === KIND.card) return world.cards[power]![order.item]![budget]
  return budget === 'soft' ? world.softPrice[order.kind]! : world.capitalPrice[order.kind]!
}

/** Soft power that an order of the draft costs. */
export function softPrice(draft: Draft, order: Order): number {
  const { world, position, power } = draft
  let price = basePrice(draft, order, 'soft')
  switch (order.kind) {
    case KIND.exchange:
    case KIND.grant:
    case KIND.loan:
      price += crowdedPrice(draft, order.state)
      break
    case KIND.visit:
      price += crowdedPrice(draft, order.state)
      if (!world.neutral[order.state]) price += cautionPrice(draft, order.state)
      break
    case KIND.summit:
      price -= position.postponed[power]! * world.rules.soft.postponedDiscount
      break
    default:
  }
  price += priceChange(world, position, power, order, 'soft')
  return Math.max(0, price)
}

/** Capital that the draft's order at `index` costs. */
export function capitalPrice(draft: Draft, index: number): number {
  const { world, position, power } = draft
  const order = draft.orders[index]!
  const change = priceChange(world, position, power, order, 'capital')
  if (order.kind === KIND.deal) {
    return Math.max(world.rules.deal.leastPrice, dealPrice(draft, index) + change)
  }
  return Math.max(0, basePrice(draft, order, 'capital') + change)
}

/** [O8] Price of a deal: survey and visit make it cheaper, quiet or cautious steps dearer. */
function dealPrice(draft: Draft, index: number): number {
  const { world, position, power } = draft
  const { item, state, quiet } = draft.orders[index]!
  const surveyed = position.surveyed[state * world.powers + power] === 1
  let price = world.projectCost[item]!
  if (surveyed) price -= world.rules.survey.discount
  if (isFirstDealThere(draft, index) && hasVisitCredit(draft, state)) {
    price -= world.rules.soft.visitDiscount
  }
  if (quiet) return surveyed ? price : price + world.rules.prices.quietDeal.capital
  return price + cautionPrice(draft, state)
}

/** [O5] Only the first deal of a plan in a state uses up the visit. */
function isFirstDealThere(draft: Draft, index: number): boolean {
  const { state } = draft.orders[index]!
  for (let earlier = 0; earlier < index; earlier++) {
    const other = draft.orders[earlier]!
    if (other.kind === KIND.deal && other.state === state) return false
  }
  return true
}

/** Whether the budgets in hand pay for a whole draft; the budget that falls short, or null. */
export function shortBudget(draft: Draft): 'soft' | 'capital' | null {
  const { orders, position, power } = draft
  let soft = position.soft[power]!
  let capital = position.capital[power]!
  for (let index = 0; index < orders.length; index++) {
    soft -= softPrice(draft, orders[index]!)
    capital -= capitalPrice(draft, index)
  }
  if (soft < 0) return 'soft'
  return capital < 0 ? 'capital' : null
}
