/** Which numbers of a scenario move the shares of the wins most. */
import type { Observed, Task } from './record.ts'
import { allOf, BASE, seedsOf, type Variant } from './run.ts'
import { winOf, winShares } from './shares.ts'
import { type Interval, mean, pairedInterval, rounded, roundedInterval } from './stats.ts'
import type { Knob, Workshop } from './tune.ts'

export interface SensitivityOptions {
  /** Who plays, one per power. */
  players: string[]
  /** Matches with the scenario as it is, and with each change; the same seeds each. */
  matches: number
  seed: string
}

/** What a change does to the wins of one power. */
export interface Shift {
  /** Id of the power. */
  power: string
  /** Its share of the wins with the change less that without, and the 95 % interval of the paired matches. */
  difference: number
  ci: Interval
  /**
   * Whether chance alone hardly does so: 0 lies outside of the interval even where that is widened
   * for all the shifts that are looked at.
   */
  standsOut: boolean
}

/** What comes of one change of a number, up or down by its step. */
export interface ChangeReport {
  to: number
  winShare: Record<string, number>
  /** One per power, in their order. */
  shifts: Shift[]
}

export interface NumberReport {
  pointer: string
  from: number
  /** One or two: up and down, where the bounds and the scenario allow it. */
  changes: ChangeReport[]
  /** The largest shift of all changes, with the number that brings it. */
  largest: Shift & { to: number }
}

/** Shares are rounded to 4 digits. */
export interface SensitivityReport {
  matches: number
  base: { winShare: Record<string, number> }
  /** The one with the largest shift first. */
  numbers: NumberReport[]
  /** Pointers of numbers that can be changed neither up nor down. */
  fixed: string[]
}

/** What the comparison needs of the world around it. */
export interface Comparing extends Omit<Workshop, 'onTry'> {
  /** Hears of each number, as soon as its matches are played. */
  onNumber: (report: NumberReport) => void
}

/** A number with the changes of it that are tried. */
interface Tried {
  knob: Knob
  changes: { to: number; variant: Variant }[]
}

/** Plays the same seeds with the scenario as it is and with each number changed by its step. */
export async function sensitivity(
  knobs: readonly Knob[],
  options: SensitivityOptions,
  { play, scenario, makesSense, onNumber }: Comparing,
): Promise<SensitivityReport> {
  const { matches, players } = options
  const all = knobs.map((knob) => ({ knob, changes: changesOf(knob, makesSense) }))
  const tried = all.filter(({ changes }) => changes.length > 0)
  const together = players.length * tried.flatMap(({ changes }) => changes).length
  let played = 0
  const playAll = async (variants: Variant[]): Promise<Observed[]> => {
    const tasks = tasksOf(variants, options, played)
    played += tasks.length
    return allOf(play({ name: 'sensitivity', scenario, variants, tasks }))
  }
  const base = await playAll([BASE])
  const numbers: NumberReport[] = []
  for (const one of tried) {
    const records = await playAll(one.changes.map(({ variant }) => variant))
    const report = numberReport(one, base, records, together)
    numbers.push(report)
    onNumber(report)
  }
  return {
    matches,
    base: { winShare: winShares(base) },
    numbers: largestFirst(numbers),
    fixed: all.flatMap(({ knob, changes }) => (changes.length === 0 ? [knob.pointer] : [])),
  }
}

/** Reports with the largest shift first; equal ones keep their order. */
export const largestFirst = (numbers: readonly NumberReport[]): NumberReport[] =>
  numbers.toSorted((a, b) => sizeOf(b.largest) - sizeOf(a.largest))

const sizeOf = ({ difference }: Shift): number => Math.abs(difference)

/** Up and down by the step, where bounds and scenario allow it. */
function changesOf(
  { pointer, from, step, least, most }: Knob,
  makesSense: (variant: Variant) => boolean,
): Tried['changes'] {
  return [from + step, from - step]
    .filter((to) => to >= least && to <= most)
    .map((to) => ({ to, variant: { name: `${pointer}=${to}`, edits: [{ pointer, value: to }] } }))
    .filter(({ variant }) => makesSense(variant))
}

/** Matches of each variant, with the same seeds, numbered from `first`. */
const tasksOf = (
  variants: readonly Variant[],
  { matches, seed, players }: SensitivityOptions,
  first: number,
): Task[] =>
  variants.flatMap(({ name: variant }, index) =>
    seedsOf(seed, matches).map((own, match) => ({
      match: first + index * matches + match,
      seed: own,
      variant,
      players,
    })),
  )

function numberReport(
  { knob, changes }: Tried,
  base: readonly Observed[],
  records: readonly Observed[],
  together: number,
): NumberReport {
  const reports = changes.map(({ to }, index) => {
    const changed = records.slice(index * base.length, (index + 1) * base.length)
    const shifts = base[0]!.powers.map((_, power) => shiftOf(base, changed, power, together))
    return { to, winShare: winShares(changed), shifts }
  })
  const shifts = reports.flatMap(({ to, shifts }) => shifts.map((shift) => ({ ...shift, to })))
  const largest = shifts.reduce((most, shift) => (sizeOf(shift) > sizeOf(most) ? shift : most))
  return { pointer: knob.pointer, from: knob.from, changes: reports, largest }
}

function shiftOf(
  base: readonly Observed[],
  changed: readonly Observed[],
  power: number,
  together: number,
): Shift {
  const differences = base.map(
    (record, match) => winOf(changed[match]!, power) - winOf(record, power),
  )
  const [low, high] = pairedInterval(differences, together)
  return {
    power: base[0]!.powers[power]!,
    difference: rounded(mean(differences)),
    ci: roundedInterval(pairedInterval(differences)),
    standsOut: low > 0 || high < 0,
  }
}
