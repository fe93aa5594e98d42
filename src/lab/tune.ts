/** Searches numbers of a scenario for which the powers win as often as they should. */
import type { Observed, Task } from './record.ts'
import { allOf, BASE, type PlayRun, seedsOf, type Variant } from './run.ts'
import { winShare, winShares } from './shares.ts'
import { mean, rounded } from './stats.ts'

/** A number of the scenario, and how far it may be changed. */
export interface Knob {
  /** JSON pointer into the scenario. */
  pointer: string
  least: number
  most: number
  /** Least change, at least 1. */
  step: number
  /** What the scenario says. Where it is out of bounds, the search starts from the nearest bound. */
  from: number
}

export interface TuneOptions {
  /** Who plays, one per power. */
  players: string[]
  /** Per power: the share of the wins it should have; they sum to 1. */
  target: number[]
  /** Matches of each try; all tries have the same seeds. */
  matches: number
  /** Matches before and after, with seeds that no try has seen. */
  fresh: number
  /** Most tries. */
  tries: number
  seed: string
}

/** How well a scenario does. */
export interface Balance {
  winShare: Record<string, number>
  /** How far the shares are from the target: the root of the mean square, 0 to 1. */
  off: number
}

export interface TuneReport {
  /** Tries that were played. */
  tries: number
  changes: { pointer: string; from: number; to: number }[]
  /** On fresh seeds. */
  before: Balance
  after: Balance
}

/** A try, as it is told while the search goes on. */
export interface Tried {
  tries: number
  /** What is tried, in words: `/rules/plan/orders=2`. */
  variant: string
  off: number
  /** The best of all tries so far. */
  best: number
}

/** What the search needs of the world around it. */
export interface Workshop {
  play: PlayRun<Observed>
  /** The text of the scenario file. */
  scenario: string
  /** Whether a variant makes sense as a scenario. */
  makesSense(variant: Variant): boolean
  onTry(tried: Tried): void
}

/**
 * Coordinate search: each number in turn goes up or down by its stride where that brings the shares
 * closer to the target. When nothing does, the strides are halved, down to the steps. The same seeds
 * throughout take away much of the chance; the rest may be mistaken for an improvement, so the
 * report counts on fresh seeds.
 */
export async function tune(
  knobs: readonly Knob[],
  options: TuneOptions,
  workshop: Workshop,
): Promise<TuneReport> {
  const bench = new Bench(knobs, options, workshop)
  const found = await search(knobs, bench)
  const start = knobs.map(({ from }) => from)
  const before = await bench.fresh(start)
  const changes = knobs.flatMap(({ pointer, from }, index) =>
    from === found[index] ? [] : [{ pointer, from, to: found[index]! }],
  )
  const after = changes.length === 0 ? before : await bench.fresh(found)
  return { tries: bench.tries, changes, before, after }
}

async function search(knobs: readonly Knob[], bench: Bench): Promise<number[]> {
  let best = knobs.map(({ from, least, most }) => Math.min(Math.max(from, least), most))
  let off = await bench.try(best)
  let strides = knobs.map(firstStride)
  while (bench.mayTry()) {
    let improved = false
    for (const candidate of neighbours(knobs, strides, () => best)) {
      const its = await bench.try(candidate)
      if (its >= off) continue
      best = candidate
      off = its
      improved = true
    }
    if (improved) continue
    if (strides.every((stride, index) => stride === knobs[index]!.step)) break
    strides = strides.map((stride, index) => Math.max(knobs[index]!.step, stride / 2))
  }
  return best
}

/** The largest stride that a number can go both ways: its step, doubled and doubled again. */
function firstStride({ least, most, step }: Knob): number {
  let stride = step
  while (stride * 4 <= most - least) stride *= 2
  return stride
}

/** Values with one number up or down by its stride, within its bounds; `from` is asked each time. */
function* neighbours(
  knobs: readonly Knob[],
  strides: readonly number[],
  from: () => readonly number[],
): Generator<number[]> {
  for (const [index, { least, most }] of knobs.entries()) {
    for (const stride of [strides[index]!, -strides[index]!]) {
      const value = from()[index]! + stride
      if (value >= least && value <= most) yield from().with(index, value)
    }
  }
}

/** Plays variants and says how far off they are; what was tried once is remembered. */
class Bench {
  tries = 0
  private best = Infinity
  private played = 0
  private readonly known = new Map<string, number>()
  private readonly knobs: readonly Knob[]
  private readonly options: TuneOptions
  private readonly workshop: Workshop

  constructor(knobs: readonly Knob[], options: TuneOptions, workshop: Workshop) {
    this.knobs = knobs
    this.options = options
    this.workshop = workshop
  }

  mayTry(): boolean {
    return this.tries < this.options.tries
  }

  /** How far off values are; infinitely far when they make no sense or no try is left. */
  async try(values: readonly number[]): Promise<number> {
    const variant = variantOf(this.knobs, values)
    const known = this.known.get(variant.name)
    if (known !== undefined) return known
    if (!this.mayTry() || !this.workshop.makesSense(variant)) return Infinity
    this.tries += 1
    const { matches, target, seed } = this.options
    const off = distance(await this.play(variant, matches, `${seed}-try`), target)
    this.known.set(variant.name, off)
    this.best = Math.min(this.best, off)
    this.workshop.onTry({ tries: this.tries, variant: variant.name, off, best: this.best })
    return off
  }

  /** The balance of values on fresh seeds. */
  async fresh(values: readonly number[]): Promise<Balance> {
    const { fresh, seed, target } = this.options
    const records = await this.play(variantOf(this.knobs, values), fresh, `${seed}-fresh`)
    return { winShare: winShares(records), off: rounded(distance(records, target)) }
  }

  private play(variant: Variant, matches: number, seed: string): Promise<Observed[]> {
    const { scenario, play } = this.workshop
    const first = this.played
    this.played += matches
    const tasks = seedsOf(seed, matches).map((own, match): Task => ({
      match: first + match,
      seed: own,
      variant: variant.name,
      players: this.options.players,
    }))
    return allOf(play({ name: 'tune', scenario, variants: [variant], tasks }))
  }
}

/** The scenario with these values; its name says what differs. */
function variantOf(knobs: readonly Knob[], values: readonly number[]): Variant {
  const edits = knobs.flatMap(({ pointer, from }, index) =>
    from === values[index] ? [] : [{ pointer, value: values[index] }],
  )
  if (edits.length === 0) return BASE
  return { name: edits.map(({ pointer, value }) => `${pointer}=${value}`).join(' '), edits }
}

/** How far shares of the wins are from the target: the root of the mean square. */
function distance(records: readonly Observed[], target: readonly number[]): number {
  const squares = target.map((share, power) => (winShare(records, power) - share) ** 2)
  return Math.sqrt(mean(squares))
}
