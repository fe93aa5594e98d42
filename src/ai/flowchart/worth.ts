/** What changes of the board are worth, in victory points until the end of the match. */
import { measure, NONE, reach, SCALE, sizeFor, type Order } from '../../rules/index.ts'
import { cellOf, goodwillIn, priceOf, roundsLeft, stakeIn, type Situation } from './situation.ts'

/** A lead in alignment from which a place looks safe, and a deficit from which it looks lost. */
const SAFE_LEAD = 4

/** Points per review, times the state's weight, that goodwill is worth beyond the places: access. */
const TRUST = 0.06
/** The same for a unit of stake. */
const FOOTPRINT = 0.04
/** Points that a project's yield is worth per round left. */
const YIELD = 0.08
/** Points that a unit of budget is worth while the purse is empty. */
const MONEY = 0.6

/** How likely a lead holds: 0 (a deficit of `SAFE_LEAD`) to 1. */
const chanceAhead = (lead: number): number =>
  Math.min(1, Math.max(0, (lead + SAFE_LEAD) / (2 * SAFE_LEAD)))

const alignmentOf = (goodwill: number, stake: number): number =>
  goodwill + Math.min(stake, goodwill)

const product = (chances: readonly number[]): number =>
  chances.reduce((all, chance) => all * chance, 1)

/**
 * [V2] Points a review may bring in a state at an alignment, against the rivals' as they stand;
 * `fallen` is a rival whose alignment is taken to be `by` lower.
 */
function placeWorth(
  situation: Situation,
  state: number,
  alignment: number,
  fallen: number = NONE,
  by = 0,
): number {
  const { world, at, rivals } = situation
  const ahead = rivals.map((rival) => {
    const theirs = at.alignment[cellOf(situation, state, rival)]! - (rival === fallen ? by : 0)
    return chanceAhead(alignment - theirs)
  })
  const second = ahead.reduce(
    (sum, chance, index) => sum + (1 - chance) * product(ahead.toSpliced(index, 1)),
    0,
  )
  return world.weight[state]! * (product(ahead) + second / 2)
}

/** Worth of goodwill and stake more in a state. */
export function standingWorth(
  situation: Situation,
  state: number,
  goodwillMore: number,
  stakeMore = 0,
): number {
  const { world, reviewsLeft } = situation
  const goodwill = goodwillIn(situation, state)
  const stake = stakeIn(situation, state)
  const later = Math.max(0, Math.min(SCALE, goodwill + goodwillMore))
  const before = placeWorth(situation, state, alignmentOf(goodwill, stake))
  const after = placeWorth(situation, state, alignmentOf(later, stake + stakeMore))
  const beyond = world.weight[state]! * (TRUST * (later - goodwill) + FOOTPRINT * stakeMore)
  return reviewsLeft * (after - before + beyond)
}

/** Worth of a rival's goodwill falling in a state: its stake counts less as well. */
export function rivalLossWorth(
  situation: Situation,
  state: number,
  rival: number,
  goodwillLoss: number,
): number {
  const { at, position, reviewsLeft } = situation
  const cell = cellOf(situation, state, rival)
  const goodwill = Math.max(0, position.goodwill[cell]! - goodwillLoss)
  const by = at.alignment[cell]! - alignmentOf(goodwill, at.stake[cell]!)
  const alignment = at.alignment[cellOf(situation, state)]!
  const before = placeWorth(situation, state, alignment)
  return reviewsLeft * (placeWorth(situation, state, alignment, rival, by) - before)
}

/** Worth of owning a project: place, national interest, agenda, yield. */
export function projectWorth(situation: Situation, project: number, goodwillMore: number): number {
  const { world, position } = situation
  const state = world.projectState[project]!
  const size = sizeFor(world, position, project)
  return (
    standingWorth(situation, state, goodwillMore, size) +
    aimsWorth(situation, project) +
    YIELD * world.projectYield[project]! * roundsLeft(situation)
  )
}

/** [N1] [N2] What a project adds to the national interest and to the agenda kept. */
function aimsWorth(situation: Situation, project: number): number {
  const { position, power } = situation
  const before = aims(situation)
  const owner = position.owner.with(project, power)
  return aims({ ...situation, position: { ...position, owner } }) - before
}

/** Points of interest and agenda as things stand; an agenda pays in parts while it is under way. */
function aims(situation: Situation): number {
  const { world, position, power, at } = situation
  const scope = { actor: power, rival: NONE, state: NONE }
  const reading = { world, position, at, reader: power }
  const { is, points } = world.interest[power]!
  const pay = (points * situation.reviewsLeft) / Math.max(1, world.reviews)
  return measure(reading, is, power, scope) * pay + agendaWorth(situation, position.agenda[power]!)
}

/** Points a dealt agenda promises, by how much of it is there already: 0 to its full points. */
export function agendaWorth(situation: Situation, dealt: number): number {
  const { world, position, power, at } = situation
  if (dealt === NONE) return 0
  const reading = { world, position, at, reader: power }
  const scope = { actor: power, rival: NONE, state: NONE }
  const { all } = world.agendas[power]![position.dealt[power]![dealt]!]!
  const shares = all.map(({ is, atLeast }) =>
    Math.min(1, measure(reading, is, power, scope) / atLeast),
  )
  return world.rules.agenda.points * Math.min(...shares)
}

/** Whether a project there would count: a passable path joins the state to a gateway. */
export function isReached({ world, position, power }: Situation, state: number): boolean {
  return (reach(world, position, power) & (1 << state)) !== 0
}

/** Points that an order's price is worth: the fuller the purse, the less; in the end nothing. */
function burden(situation: Situation, order: Order): number {
  const { position, power } = situation
  const { soft, capital } = priceOf(situation, order)
  return (
    soft * scarcity(situation, position.soft[power]!) +
    capital * scarcity(situation, position.capital[power]!)
  )
}

function scarcity(situation: Situation, inHand: number): number {
  const { budgetCap } = situation.world.rules.plan
  return roundsLeft(situation) === 0 ? 0 : MONEY * (1 - inHand / budgetCap)
}

/** Orders best first by worth less price; those not worth their price are left out. */
export function bestFirst(
  situation: Situation,
  orders: readonly Order[],
  worth: (order: Order) => number,
): Order[] {
  return orders
    .map((order) => ({ order, net: worth(order) - burden(situation, order) }))
    .filter(({ net }) => net > 0)
    .sort((a, b) => b.net - a.net)
    .map(({ order }) => order)
}
