/**
 * Named features of a position, for one power at a time: what a linear evaluation weighs. Most are
 * measured in victory points that may still come, or in shares of the match that is left, so that
 * one set of weights serves every round.
 */
import {
  measure,
  NONE,
  POINT,
  reach,
  sizeFor,
  standings,
  type Position,
  type Scope,
  type Standings,
  type World,
} from '../../rules/index.ts'

export const FEATURES = [
  'points',
  'places',
  'prospects',
  'interest',
  'agenda',
  'mistrust',
  'watched',
  'goodwill',
  'footprint',
  'overhang',
  'soft',
  'capital',
  'yields',
  'loans',
  'surveys',
  'credits',
  'exposed',
  'shaken',
  'blame',
  'courted',
] as const
export type Feature = (typeof FEATURES)[number]

/** Alignment by which a lead looks safe at a review at once, and how much more for each round until then. */
const SAFE_LEAD = 4
const SAFE_LEAD_ROUND = 1
/** The same at later reviews. */
const LATER_LEAD = 6
/** What a later review is counted less by with each round until then: a factor. */
const PATIENCE = 0.93

/** What every feature of a position needs to know, worked out once for all powers. */
export interface Outlook {
  world: World
  position: Position
  at: Standings
  /** Reviews still to come. */
  reviews: number
  /** Rounds to be planned before the next review, 1 for a review after this round; 0 without one. */
  untilReview: number
  /** Later reviews, each counted less the longer it takes. */
  prospects: number
  /** Share of the match that is left, 1 before the first round. */
  left: number
  /** Rounds still to be planned. */
  rounds: number
}

export function outlookOf(world: World, position: Position, at: Standings): Outlook {
  let reviews = 0
  let untilReview = 0
  let prospects = 0
  for (let round = position.round; round <= world.rounds; round++) {
    if (!world.reviewAfter[round]) continue
    reviews++
    if (reviews === 1) untilReview = round - position.round + 1
    else prospects += PATIENCE ** (round - position.round)
  }
  const rounds = world.rounds - position.round + 1
  const left = rounds / world.rounds
  return { world, position, at, reviews, untilReview, prospects, rounds, left }
}

/** Writes the features of a power into `into`, in the order of `FEATURES`. */
export function readFeatures(outlook: Outlook, power: number, into: number[]): void {
  const { world, position, reviews, left } = outlook
  const scope: Scope = { actor: power, rival: NONE, state: NONE }
  const reading = { world, position, at: outlook.at, reader: power }
  const interest = world.interest[power]!
  let next = 0
  const put = (value: number) => (into[next++] = value)
  put(position.points[power]! / POINT)
  const { untilReview, prospects } = outlook
  put(reviews > 0 ? places(outlook, power, SAFE_LEAD + SAFE_LEAD_ROUND * untilReview) : 0)
  put(prospects > 0 ? places(outlook, power, LATER_LEAD) * prospects : 0)
  const pay = (interest.points * reviews) / Math.max(1, world.reviews)
  put(measure(reading, interest.is, power, scope) * pay)
  put(agendaProgress(outlook, power, scope) * (1 - left))
  putWariness(outlook, power, put)
  putCells(outlook, power, put)
  put(position.soft[power]! * left)
  put(position.capital[power]! * left)
  putProjects(outlook, power, put)
  put(reviews === 0 || !world.modules.neglect ? 0 : courted(outlook, power))
}

/** Points that a review is expected to pay, if a lead is sure only from `safe` alignment on. */
function places({ world, at }: Outlook, power: number, safe: number): number {
  let sum = 0
  for (let state = 0; state < world.states; state++) {
    const from = state * world.powers
    const own = at.alignment[from + power]!
    let first = 1
    let behindOne = 0
    for (let rival = 0; rival < world.powers; rival++) {
      if (rival === power) continue
      const ahead = Math.min(1, Math.max(0, 0.5 + (own - at.alignment[from + rival]!) / (2 * safe)))
      behindOne = behindOne * ahead + first * (1 - ahead)
      first *= ahead
    }
    sum += world.weight[state]! * (first + behindOne / 2)
  }
  return sum
}

/** [N2] Points of the kept agenda, by the part of it that is there; its square while it is not. */
function agendaProgress({ world, position, at }: Outlook, power: number, scope: Scope): number {
  const kept = position.agenda[power]!
  if (kept === NONE) return 0
  const reading = { world, position, at, reader: power }
  let share = 1
  for (const { is, atLeast } of world.agendas[power]![position.dealt[power]![kept]!]!.all) {
    share = Math.min(share, measure(reading, is, power, scope) / atLeast)
  }
  return world.rules.agenda.points * (share >= 1 ? 1 : 0.8 * share * share)
}

type Put = (value: number) => void

/** [V3] [W4] Rivals wary enough to cost points at a review, and how closely the power is watched. */
function putWariness({ world, position, reviews, left }: Outlook, power: number, put: Put): void {
  let mistrust = 0
  let watched = 0
  for (const rival of world.rivals[power]!) {
    const wariness = position.wariness[rival * world.powers + power]!
    if (wariness >= world.rules.review.waryFrom) mistrust++
    watched += wariness
  }
  put(reviews > 0 ? mistrust * world.rules.review.waryPenalty : 0)
  put(watched * left)
}

/** Goodwill and stakes: what they are worth beyond places, and stakes that trust does not cover. */
function putCells({ world, position, at, left }: Outlook, power: number, put: Put): void {
  let goodwill = 0
  let footprint = 0
  let overhang = 0
  for (let state = 0, cell = power; state < world.states; state++, cell += world.powers) {
    const trust = position.goodwill[cell]!
    const stake = at.stake[cell]!
    goodwill += world.weight[state]! * trust
    footprint += world.weight[state]! * Math.min(stake, trust)
    overhang += Math.max(0, stake - trust)
  }
  put(goodwill * left)
  put(footprint * left)
  put(overhang * left)
}

/** Yields to come, loans and marks, contracts open to others, and what unrest puts at risk. */
function putProjects(outlook: Outlook, power: number, put: Put): void {
  const { world, position, rounds, left } = outlook
  const reached = reach(world, position, power)
  let yields = 0
  let exposed = 0
  for (let project = 0; project < world.projects; project++) {
    if (position.owner[project] !== power && position.partner[project] !== power) continue
    const state = world.projectState[project]!
    const size = sizeFor(world, position, project)
    if (reached & (1 << state)) yields += world.projectYield[project]!
    const goodwill = position.goodwill[state * world.powers + power]!
    if (goodwill <= world.rules.deal.reopenedAt) exposed += size
  }
  put((yields * rounds) / world.rules.income.yieldShare)
  putMarks(outlook, power, put)
  put(exposed * left)
  putRisk(outlook, power, put)
}

function putMarks({ world, position, left }: Outlook, power: number, put: Put): void {
  let loans = 0
  let surveys = 0
  let credits = 0
  for (let cell = power; cell < position.loan.length; cell += world.powers) {
    loans += position.loan[cell]!
    surveys += position.surveyed[cell]!
    if (position.visitUntil[cell]! >= position.round) credits++
  }
  put(loans)
  put(surveys * left)
  put(credits * left)
}

/** Stakes in states near the edge of calm, and the blame that a collapse would bring. */
function putRisk({ world, position, at, left }: Outlook, power: number, put: Put): void {
  const { stability, memory } = world.rules.collapse
  let shaken = 0
  let crises = 0
  let blamed = 0
  for (let state = 0, cell = power; state < world.states; state++, cell += world.powers) {
    const calm = position.stability[state]!
    if (calm <= world.rules.routes.stability) shaken += at.stake[cell]!
    if (calm > stability) continue
    crises++
    const last = Math.max(position.pressedAt[cell]!, position.covertAt[cell]!)
    if (last > 0 && last > position.round - memory) blamed = 1
  }
  put(shaken * left)
  put(blamed * crises)
}

/** [V1] States courted since the last review. */
function courted({ world, position }: Outlook, power: number): number {
  let sum = 0
  for (let cell = power; cell < position.courted.length; cell += world.powers) {
    sum += position.courted[cell]!
  }
  return sum
}

/** Every power's features in a position with nothing hidden, each in the order of `FEATURES`. */
export function featuresOf(world: World, position: Position): number[][] {
  const outlook = outlookOf(world, position, standings(world, position))
  return world.rivals.map((_, power) => {
    const features: number[] = []
    readFeatures(outlook, power, features)
    return features
  })
}
