/** [J] Bids for projects: alone, shared, or against each other. */
import { addGoodwill, addBudget, addWariness, setOwner } from './round.ts'
import type { Round, RoundOrder } from './round.ts'
import { standings } from './standing.ts'
import { refund } from './refund.ts'

/** How the bids for one project end. */
interface Decision {
  bids: readonly RoundOrder[]
  winner: RoundOrder | undefined
  /** The partner of a joint venture. */
  partner: RoundOrder | undefined
}

/** Settles all bids that were found valid when the step began; all are decided before any counts. */
export function settleBids(round: Round, bids: readonly RoundOrder[]): void {
  const decisions: Decision[] = []
  for (const bid of bids) {
    const project = bid.order.item
    const rivals = bids.filter((other) => other.order.item === project)
    if (rivals[0] === bid) decisions.push(decide(round, rivals))
  }
  for (const decision of decisions) settleProject(round, decision)
}

function decide(round: Round, bids: readonly RoundOrder[]): Decision {
  const [first, second] = bids
  if (bids.length === 1) return { bids, winner: first, partner: undefined }
  const shared = bids.length === 2 && canShare(round, first!.power, second!.power)
  return shared
    ? { bids, winner: first, partner: second }
    : { bids, winner: bestBid(round, bids), partner: undefined }
}

function settleProject(round: Round, { bids, winner, partner }: Decision): void {
  if (bids.length > 1) {
    round.facts?.push({
      fact: 'contest',
      project: bids[0]!.order.item,
      bidders: bids.map((bid) => bid.power),
      winner: winner?.power ?? -1,
      partner: partner?.power ?? -1,
      to: -1,
    })
  }
  if (winner && partner) share(round, winner, partner)
  else if (winner) win(round, winner)
  for (const bid of bids) {
    if (bid !== winner && bid !== partner) refund(round, bid, 'outbid')
  }
}

/** [J1] Two powers share a project when neither is too wary of the other. */
function canShare({ world, position }: Round, one: number, other: number): boolean {
  const most = world.rules.shared.warinessMost
  return (
    position.wariness[one * world.powers + other]! <= most &&
    position.wariness[other * world.powers + one]! <= most
  )
}

/** [J2] The highest goodwill, then the smaller stake there; nobody when that is even too. */
function bestBid(round: Round, bids: readonly RoundOrder[]): RoundOrder | undefined {
  const { world, position } = round
  const { stake } = standings(world, position)
  const cell = (bid: RoundOrder) => bid.order.state * world.powers + bid.power
  const rank = (bid: RoundOrder) => position.goodwill[cell(bid)]! * 1000 - stake[cell(bid)]!
  const best = Math.max(...bids.map(rank))
  const firsts = bids.filter((bid) => rank(bid) === best)
  return firsts.length === 1 ? firsts[0] : undefined
}

/** [O8] The project changes hands; an open deal pleases the capital and is an open act. */
function win(round: Round, bid: RoundOrder): void {
  const { world } = round
  const { power, order } = bid
  setOwner(round, order.item, power, -1, 'O8')
  close(round, bid)
  if (order.quiet) return
  const why = { rule: 'O8', author: power } as const
  addGoodwill(round, order.state, power, world.rules.goodwill.openDeal, why)
  const sectors = world.projectSector[order.item]!
  round.openActs.push({ power, state: order.state, on: 'deal', sectors })
}

/** [J1] A joint venture: half the price and half the project each, and less mistrust. */
function share(round: Round, first: RoundOrder, second: RoundOrder): void {
  const { world } = round
  const { shared, goodwill } = world.rules
  setOwner(round, first.order.item, first.power, second.power, 'J1')
  for (const [bid, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const why = { rule: 'J1', author: bid.power } as const
    close(round, bid)
    addBudget(round, bid.power, bid.soft >> 1, bid.capital >> 1, why)
    addGoodwill(round, bid.order.state, bid.power, goodwill.sharedDeal, why)
    addWariness(round, bid.power, other.power, -shared.warinessFalls, why)
    for (let third = 0; third < world.powers; third++) {
      if (third === other.power) continue
      addWariness(round, third, bid.power, shared.bystanders, why)
    }
  }
}

/** A deal made uses up the visit that made it cheaper. */
function close(round: Round, bid: RoundOrder): void {
  bid.done = true
  round.position.visitUntil[bid.order.state * round.world.powers + bid.power] = 0
}
