/** Proving a scenario with matches that web workers play. Other folders import from here. */
export type { BalanceReport } from '../lab/balance.ts'
export { COUNTED, type Observed } from '../lab/record.ts'
export { largestFirst, type NumberReport, type SensitivityReport } from '../lab/sensitivity.ts'
export type { Interval } from '../lab/stats.ts'
export type { Target } from '../lab/targets.ts'
export type { Tried, TuneReport } from '../lab/tune.ts'
export type { Company, Outcome, Proof } from './client.ts'
export {
  KNOB_KINDS,
  knobsOf,
  USUAL_KINDS,
  type KnobKind,
  type KnobSubject,
  type NamedKnob,
} from './knobs.ts'
export type { Trouble } from './messages.ts'
export {
  proveBalance,
  proveSensitivity,
  proveTuning,
  reportOf,
  type Asked,
  type AskedToCompare,
  type AskedToTune,
} from './proofs.ts'
