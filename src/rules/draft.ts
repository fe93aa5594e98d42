/** [P4] A plan in the making, and what it brings by itself. */
import { KIND, type Order } from './order.ts'
import type { Position } from './position.ts'
import { SCALE } from './round.ts'
import type { World } from './world/types.ts'

/** A power's orders so far, and the position they are planned in. */
export interface Draft {
  world: World
  /** The position, or a view of it: only what the power may know is read. */
  position: Position
  power: number
  orders: readonly Order[]
}

/**
 * [O1]–[O6] Goodwill an order of courtship brings in a state, without the donor's extra, when
 * goodwill there was `before` as the step began.
 */
export function courtshipGain(world: World, before: number, order: Order, state: number): number {
  const { goodwill, soft } = world.rules
  if (order.kind !== KIND.summit && order.state !== state) return 0
  switch (order.kind) {
    case KIND.exchange:
      return goodwill.exchange
    case KIND.grant:
      return goodwill.grant
    case KIND.loan:
      return goodwill.loan
    case KIND.visit:
      return goodwill.visit
    case KIND.summit:
      return goodwill.summit
    case KIND.dialogue:
      return before < soft.dialogueBelow ? goodwill.dialogue : 0
    default:
      return 0
  }
}

/** Whether an order is courtship of one state: what a trusted donor's extra goes to. */
export const courtsOneState = (order: Order): boolean => order.kind <= KIND.visit

/** [D4] The trusted donor's extra for the first order that courts one state, as for `courtshipGain`. */
export function donorExtra(world: World, power: number, before: number): number {
  if (!world.trustedDonor[power]) return 0
  return before < world.rules.soft.donorBelow ? world.rules.goodwill.donor : 0
}

/** [O9] Goodwill that stabilising a state brings: only a shaken one is grateful. */
export function stabiliseGain(world: World, position: Position, state: number): number {
  const { goodwill, stabilise } = world.rules
  return position.stability[state]! < stabilise.goodwillBelow ? goodwill.stabilise : 0
}

/** [P4] Goodwill the power will have in a state when the deals step of its plan comes. */
export function expectedGoodwill(draft: Draft, state: number): number {
  const { world, position, power, orders } = draft
  let before = position.goodwill[state * world.powers + power]!
  for (const order of orders) {
    if (order.kind !== KIND.stabilise || order.state !== state) continue
    before += stabiliseGain(world, position, state)
  }
  let goodwill = before
  let donorFree = true
  for (const order of orders) {
    goodwill += courtshipGain(world, before, order, state)
    if (!courtsOneState(order)) continue
    if (donorFree && order.state === state) goodwill += donorExtra(world, power, before)
    donorFree = false
  }
  return Math.min(SCALE, goodwill)
}

/** [P4] Stability of a state once the power's own grants and stabilising are done. */
export function expectedStability(draft: Draft, state: number): number {
  const { world, position } = draft
  let stability = position.stability[state]!
  for (const order of draft.orders) {
    if (order.state !== state) continue
    if (order.kind === KIND.grant) stability += world.rules.soft.grantStability
    if (order.kind === KIND.stabilise) stability += world.rules.stabilise.stability
  }
  return Math.min(SCALE, stability)
}

/** [O5] Whether a visit, past or in this plan, makes the next deal in a state cheaper. */
export function hasVisitCredit(draft: Draft, state: number): boolean {
  const { world, position, power } = draft
  if (position.visitUntil[state * world.powers + power]! >= position.round) return true
  for (const order of draft.orders) {
    if (order.kind === KIND.visit && order.state === state) return true
  }
  return false
}

/** [A7] Whether a power that leads a state is so wary that open steps there cost more. */
export function caution(world: World, position: Position, power: number, leaders: number): boolean {
  const { cautionFrom } = world.rules.capitals
  if (!world.modules.wariness) return false
  for (let other = 0; other < world.powers; other++) {
    if (other === power || !(leaders & (1 << other))) continue
    if (position.wariness[other * world.powers + power]! >= cautionFrom) return true
  }
  return false
}
