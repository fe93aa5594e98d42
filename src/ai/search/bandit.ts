/**
 * Naive sampling over whole plans (Ontañón 2013): a plan is tried as a whole, but each of its parts
 * learns from every plan that holds it, so that good parts meet in new plans.
 */
import {
  drawOrder,
  NONE,
  ordersAllowed,
  rejectPlan,
  reject,
  sameOrder,
  type Dice,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../../rules/index.ts'

/** How a bandit divides its tries. */
export interface Sampling {
  /** Percent of tries that make a new plan instead of repeating the best one. */
  explore: number
  /** Percent of the orders of a new plan that are drawn from all legal ones. */
  random: number
  /** Orders that compete for a place in a new plan; the one that did best so far enters. */
  rivals: number
}

interface Tried {
  plan: Plan
  parts: number[]
  tries: number
  sum: number
}

/** Tries of a plan below which its mean is not trusted. */
const FEW = 3
const DRAWS = 24

export class Bandit {
  readonly power: number
  private readonly world: World
  private readonly sampling: Sampling
  private readonly known: number[] = []
  private readonly tries: number[]
  private readonly sums: number[]
  private readonly moves: readonly number[]
  private readonly agendas: readonly number[]
  private readonly plans = new Map<string, Tried>()
  private best: Tried | null = null

  constructor(
    world: World,
    power: number,
    options: { moves: number[]; agendas: number[] },
    sampling: Sampling,
  ) {
    this.world = world
    this.power = power
    this.sampling = sampling
    const parts = world.orders[power]!.length + options.moves.length + options.agendas.length
    this.tries = new Array<number>(parts).fill(0)
    this.sums = new Array<number>(parts).fill(0)
    this.moves = options.moves
    this.agendas = options.agendas
  }

  /** A plan to try in this position: the best one so far, or a new one. */
  choose(position: Position, dice: Dice): Tried {
    if (this.best && dice.roll(100) >= this.sampling.explore && this.isLegal(this.best, position)) {
      return this.best
    }
    return this.compose(position, dice)
  }

  private isLegal({ plan }: Tried, position: Position): boolean {
    return rejectPlan(this.world, position, this.power, plan) === null
  }

  /** A plan from elsewhere, to be tried like one of its own, without orders it does not know. */
  adopt(plan: Plan, dice: Dice): Tried {
    const candidates = this.world.orders[this.power]!
    const parts = plan.orders
      .map((order) => candidates.findIndex((known) => isSame(known, order)))
      .filter((part) => part !== NONE)
    return this.remember(
      parts.sort((a, b) => a - b),
      dice,
    )
  }

  /** Tells how a plan did: `value` from 0 to 1. */
  learn(tried: Tried, value: number): void {
    tried.tries += 1
    tried.sum += value
    for (const part of tried.parts) {
      if (this.tries[part] === 0 && part < this.world.orders[this.power]!.length)
        this.known.push(part)
      this.tries[part]! += 1
      this.sums[part]! += value
    }
    if (tried === this.best || !this.best || score(tried) > score(this.best))
      this.best = this.findBest(tried)
  }

  private findBest(tried: Tried): Tried {
    if (tried !== this.best) return tried
    let best = tried
    for (const other of this.plans.values()) if (score(other) > score(best)) best = other
    return best
  }

  private compose(position: Position, dice: Dice): Tried {
    const { world, power } = this
    const candidates = world.orders[power]!
    const orders: Order[] = []
    const parts: number[] = []
    const draft = { world, position, power, orders }
    const most = ordersAllowed(world, position, power)
    for (let slot = 0; slot < most; slot++) {
      const part =
        dice.roll(100) < this.sampling.random ? NONE : this.bestOfSome(draft, parts, dice)
      if (part !== NONE) {
        parts.push(part)
        orders.push(candidates[part]!)
        continue
      }
      const drawn = drawOrder(draft, dice, DRAWS)
      if (!drawn) continue
      parts.push(candidates.indexOf(drawn))
      orders.push(drawn)
    }
    parts.sort((a, b) => a - b)
    return this.remember(parts, dice)
  }

  /** Of some orders that were tried before, the legal one that did best; -1 where none is legal. */
  private bestOfSome(
    draft: Parameters<typeof drawOrder>[0],
    taken: readonly number[],
    dice: Dice,
  ): number {
    const candidates = this.world.orders[this.power]!
    let best = NONE
    let bestMean = -1
    for (let i = 0; i < this.sampling.rivals && this.known.length > 0; i++) {
      const part = this.known[dice.roll(this.known.length)]!
      const mean = this.sums[part]! / this.tries[part]!
      if (mean <= bestMean || taken.includes(part)) continue
      if (reject(draft, candidates[part]!) !== null) continue
      best = part
      bestMean = mean
    }
    return best
  }

  private remember(parts: number[], dice: Dice): Tried {
    const orders = this.world.orders[this.power]!
    const move = this.pick(this.moves, orders.length, dice)
    const agenda = this.pick(this.agendas, orders.length + this.moves.length, dice)
    const whole = [...parts, orders.length + move]
    if (agenda !== NONE) whole.push(orders.length + this.moves.length + agenda)
    const key = whole.join()
    const known = this.plans.get(key)
    if (known) return known
    const plan: Plan = {
      orders: parts.map((part) => orders[part]!),
      doctrine: this.moves[move]!,
      agenda: agenda === NONE ? NONE : this.agendas[agenda]!,
    }
    const tried: Tried = { plan, parts: whole, tries: 0, sum: 0 }
    this.plans.set(key, tried)
    return tried
  }

  /** Position of a value in a short list: mostly the one that did best. */
  private pick(values: readonly number[], from: number, dice: Dice): number {
    if (values.length === 0) return NONE
    if (dice.roll(100) < this.sampling.random) return dice.roll(values.length)
    let best = 0
    for (let index = 1; index < values.length; index++) {
      if (this.mean(from + index) > this.mean(from + best)) best = index
    }
    return best
  }

  private mean(part: number): number {
    return this.tries[part] === 0 ? 1 : this.sums[part]! / this.tries[part]!
  }

  /** The plan to give, of those that are legal in the position. */
  answer(position: Position): Plan | null {
    let best: Tried | null = null
    for (const tried of this.plans.values()) {
      if (tried.tries === 0 || (best && score(tried) <= score(best))) continue
      if (this.isLegal(tried, position)) best = tried
    }
    return best?.plan ?? null
  }
}

const isSame = (a: Order, b: Order): boolean => sameOrder(a, b) && a.quiet === b.quiet

/** Mean of a plan, lowered while it was tried only a few times. */
const score = ({ tries, sum }: Tried): number =>
  tries === 0 ? -1 : sum / tries - 0.25 / (tries + FEW)

export type { Tried }
