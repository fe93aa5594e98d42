/** Ask, then do: why an order or a plan is refused. Move, tooltip, player and test ask this alone. */
import { ORDER_NAMES } from '../scenario/index.ts'
import type { Draft } from './draft.ts'
import { forbidden, ordersAllowed } from './modifiers.ts'
import { KIND, NONE, sameOrder, type Order, type Plan } from './order.ts'
import { isHidden } from './orders/covert.ts'
import { ORDER_RULES } from './orders/index.ts'
import type { Position } from './position.ts'
import { shortBudget } from './price.ts'
import type { Reason, Refusal } from './reason.ts'
import type { World } from './world/types.ts'

const within = (index: number, length: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < length

/** Whether an order has the fields its kind needs, each in range, and "none" elsewhere. */
function wellFormed(world: World, power: number, order: Order): boolean {
  if (typeof order !== 'object' || order === null) return false
  const { kind, state, rival, item, quiet } = order
  const noRival = rival === NONE
  const unused = item === NONE && quiet === 0
  const plain = noRival && unused
  switch (kind) {
    case KIND.summit:
    case KIND.reassure:
      return state === NONE && plain
    case KIND.deal:
      return (
        within(item, world.projects) &&
        state === world.projectState[item] &&
        noRival &&
        (quiet === 0 || quiet === 1)
      )
    case KIND.pressure:
      return isRival(world, power, rival) && within(state, world.states) && unused
    case KIND.card:
      return wellFormedCard(world, power, order)
    default:
      return within(kind, ORDER_NAMES.length) && within(state, world.states) && plain
  }
}

const isRival = (world: World, power: number, rival: number): boolean =>
  within(rival, world.powers) && rival !== power

function wellFormedCard(world: World, power: number, order: Order): boolean {
  const { state, rival, item, quiet } = order
  if (!within(item, world.cards[power]!.length) || quiet !== 0) return false
  const { needsState, needsRival } = world.cards[power]![item]!
  const stateFits = needsState ? within(state, world.states) : state === NONE
  return stateFits && (needsRival ? isRival(world, power, rival) : rival === NONE)
}

/** [P1] [P2] Limits on what a plan may hold besides its order at `index`. */
function rejectByPlan({ world, position, power, orders }: Draft, index: number): Reason | null {
  if (orders.length > ordersAllowed(world, position, power)) return 'too-many-orders'
  const order = orders[index]!
  let cards = 0
  for (let other = 0; other < orders.length; other++) {
    if (orders[other]!.kind === KIND.card) cards++
    if (other !== index && sameOrder(orders[other]!, order)) return 'duplicate-order'
  }
  if (order.kind !== KIND.card) return null
  if (cards > world.rules.plan.cards) return 'too-many-cards'
  return position.hands[power]!.includes(order.item) ? null : 'card-not-in-hand'
}

/** Why an order's own conditions do not hold, given the rest of the draft. */
export function rejectByConditions(draft: Draft, order: Order): Reason | null {
  const { world, position, power } = draft
  if (forbidden(world, position, power, order)) return 'forbidden'
  if (isTruce(world, position) && isHostile(world, power, order)) return 'truce'
  return ORDER_RULES[order.kind]!.conditions(draft, order)
}

/** [P8] Whether the last rounds have begun, in which nobody strikes. */
const isTruce = ({ rounds, rules }: World, { round }: Position): boolean =>
  round > rounds - rules.plan.truce

/** [P8] Whether an order strikes at rivals: pressure, covert disruption or what looks like it. */
const isHostile = (world: World, power: number, order: Order): boolean =>
  order.kind === KIND.pressure || isHidden(world, power, order)

/** [P3] Whether the budgets in hand pay for the draft. */
function rejectByPrice(draft: Draft): Reason | null {
  const short = shortBudget(draft)
  if (short === null) return null
  return short === 'soft' ? 'too-little-soft' : 'too-little-capital'
}

/** Why the well-formed order at `index` of a draft cannot stand there, or null when it can. */
export function rejectAt(draft: Draft, index: number): Reason | null {
  if (draft.position.ended !== 0) return 'match-over'
  return (
    rejectByPlan(draft, index) ??
    rejectByConditions(draft, draft.orders[index]!) ??
    rejectByPrice(draft)
  )
}

/**
 * Why `order` cannot be added to a draft, or null when it can. Never throws, whatever the order
 * holds: orders come from people, bots and sockets.
 */
export function reject(draft: Draft, order: Order): Reason | null {
  const { world, position, power, orders } = draft
  if (!wellFormed(world, power, order)) return 'malformed'
  return rejectAt({ world, position, power, orders: [...orders, order] }, orders.length)
}

/** [D2] Whether the doctrine mark may move so. */
function rejectDoctrine(world: World, position: Position, power: number, move: number) {
  if (![-1, 0, 1].includes(move)) return 'malformed'
  if (move === 0) return null
  if (!world.modules.doctrine) return 'switched-off'
  const mark = position.doctrine[power]! + move
  const inRange = mark >= world.doctrineLeast[power]! && mark <= world.doctrineMost[power]!
  return inRange ? null : 'doctrine-out-of-range'
}

/** [P6] An agenda is kept with the first plan, and only then. */
function rejectAgenda(position: Position, power: number, agenda: number): Reason | null {
  const dealt = position.dealt[power]!
  if (dealt.length === 0 || position.agenda[power] !== NONE) {
    return agenda === NONE ? null : 'agenda-not-now'
  }
  return within(agenda, dealt.length) ? null : 'agenda-missing'
}

const isPlan = (plan: Plan): boolean =>
  typeof plan === 'object' && plan !== null && Array.isArray(plan.orders)

/** Why a whole plan is refused, or null. Never throws, whatever the plan holds. */
export function rejectPlan(
  world: World,
  position: Position,
  power: number,
  plan: Plan,
): Refusal | null {
  if (position.ended !== 0) return { code: 'match-over', order: NONE }
  if (!isPlan(plan)) return { code: 'malformed', order: NONE }
  const whole =
    rejectDoctrine(world, position, power, plan.doctrine) ??
    rejectAgenda(position, power, plan.agenda)
  if (whole) return { code: whole, order: NONE }
  if (plan.orders.length > ordersAllowed(world, position, power)) {
    return { code: 'too-many-orders', order: NONE }
  }
  const malformed = plan.orders.findIndex((order) => !wellFormed(world, power, order))
  if (malformed >= 0) return { code: 'malformed', order: malformed }
  const draft = { world, position, power, orders: plan.orders }
  for (let index = 0; index < plan.orders.length; index++) {
    const code = rejectAt(draft, index)
    if (code) return { code, order: index }
  }
  return null
}
