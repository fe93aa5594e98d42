/** Legal moves one by one, for boardgame.io's own bots. */
import type { AiEnumerate, Ctx } from 'boardgame.io'
import {
  legalOrders,
  NONE,
  rejectPlan,
  writeOrder,
  writePlan,
  type Draft,
  type Plan,
} from '../rules/index.ts'
import { seatOf, type MatchState } from './state.ts'
import { readable, thaw } from './thaw.ts'
import { worldOf } from './worlds.ts'

/**
 * What a bot in an active seat may do next: add any legal order to its draft, or commit the draft
 * with any legal doctrine move and agenda. A seat that has committed can only seal its plan, which
 * takes it out of the active players; see `seal` in game.ts.
 */
export function enumerate(state: MatchState, ctx: Ctx, playerID: string): AiEnumerate {
  const seat = seatOf(ctx, playerID)
  if (seat < 0 || ctx.activePlayers?.[playerID] === undefined) return []
  if (state.committed[seat]) return [{ move: 'seal', args: [] }]
  const world = worldOf(state.scenario)
  const position = readable(state.position)
  const draft: Draft = { world, position, power: seat, orders: thaw(state.drafts[seat]!.orders) }
  const orders = legalOrders(draft).map((order) => writeOrder(world, seat, order))
  const commits = choices(draft)
  return [
    ...orders.map((order) => ({ move: 'addOrder', args: [order] })),
    ...commits.map((choice) => ({ move: 'commitDraft', args: [choice] })),
  ]
}

/** Written choices of doctrine and agenda with which the draft is a legal plan. */
function choices({ world, position, power, orders }: Draft): object[] {
  const dealt = position.dealt[power]!
  const agendas = [NONE, ...dealt.keys()]
  const plans = [0, -1, 1].flatMap((doctrine) =>
    agendas.map((agenda): Plan => ({ orders: [...orders], doctrine, agenda })),
  )
  const legal = plans.filter((plan) => rejectPlan(world, position, power, plan) === null)
  return legal.map((plan) => {
    const { doctrine, agenda } = writePlan(world, power, dealt, plan)
    return { doctrine, agenda }
  })
}
