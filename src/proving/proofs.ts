/** What can be proved of a scenario: that it is even, how to make it so, and what that hangs on. */
import { equalsReport, equalTasks, type BalanceReport } from '../lab/balance.ts'
import type { Observed } from '../lab/record.ts'
import { allOf, BASE, type Variant } from '../lab/run.ts'
import { type NumberReport, sensitivity, type SensitivityReport } from '../lab/sensitivity.ts'
import { type Knob, tune, type Tried, type TuneReport } from '../lab/tune.ts'
import { problemsInPlay } from '../scenario/index.ts'
import { type Company, type Proof, startProving } from './client.ts'
import { compile } from './compile.ts'

/** What all proofs are asked for. */
export interface Asked {
  /** The text of the scenario file. */
  scenario: string
  /** Who plays all powers, in the words of `readPlayer`. */
  player: string
  matches: number
  /** Text that the dice grow from; the same one gives the same matches. */
  seed: string
}

export interface AskedToTune extends Asked {
  /** Matches before and after, on seeds of their own. */
  fresh: number
  /** Most tries. */
  tries: number
  knobs: readonly Knob[]
}

export interface AskedToCompare extends Asked {
  knobs: readonly Knob[]
}

/** Matches between equals; their records come in the order of their numbers. */
export const proveBalance = (
  { scenario, player, matches, seed }: Asked,
  company: Company = {},
): Proof<Observed[]> =>
  startProving(
    scenario,
    (play, { powers }) => {
      const tasks = equalTasks(player, powers.length, matches, seed)
      return allOf(play({ name: 'balance', scenario, variants: [BASE], tasks }))
    },
    company,
  )

/** What records of `proveBalance` say, be it all of them or those that are there so far. */
export const reportOf = (player: string, records: readonly Observed[]): BalanceReport =>
  equalsReport(player, records)

/** Searches numbers for which all powers win alike; `onTry` hears of each try. */
export const proveTuning = (
  { scenario, player, matches, fresh, tries, seed, knobs }: AskedToTune,
  onTry: (tried: Tried) => void,
  company: Company = {},
): Proof<TuneReport> =>
  startProving(
    scenario,
    (play, { powers }) => {
      const players = Array<string>(powers.length).fill(player)
      const target = Array<number>(powers.length).fill(1 / powers.length)
      const options = { players, target, matches, fresh, tries, seed }
      return tune(knobs, options, { play, scenario, makesSense: senseOf(scenario), onTry })
    },
    company,
  )

/** Compares the scenario with each number changed by its step; `onNumber` hears of each. */
export const proveSensitivity = (
  { scenario, player, matches, seed, knobs }: AskedToCompare,
  onNumber: (report: NumberReport) => void,
  company: Company = {},
): Proof<SensitivityReport> =>
  startProving(
    scenario,
    (play, { powers }) => {
      const players = Array<string>(powers.length).fill(player)
      const comparing = { play, scenario, makesSense: senseOf(scenario), onNumber }
      return sensitivity(knobs, { players, matches, seed }, comparing)
    },
    company,
  )

/** Whether a variant of a scenario can be played. */
const senseOf =
  (text: string) =>
  (variant: Variant): boolean => {
    const compiled = compile(text, variant)
    return compiled.ok && problemsInPlay(compiled.scenario).length === 0
  }
