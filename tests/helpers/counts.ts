/** How often a test repeats itself. */

interface Counts {
  quick: number
  long: number
}

/** Seed of everything drawn in a standard run, so that a test that fails once fails again. */
export const SEED = 2025

const wanted = (): string | undefined => process.env['RUNS']

/**
 * Number of repetitions: `standard`, or what the variable `RUNS` asks for (`quick` while coding,
 * `long` over night).
 */
export function count(standard: number, { quick, long }: Counts): number {
  if (wanted() === 'quick') return quick
  return wanted() === 'long' ? long : standard
}

/** All cases in a long run, those of a standard run otherwise. */
export const cases = <T>(standard: readonly T[], long: readonly T[]): readonly T[] =>
  wanted() === 'long' ? long : standard

/** The settings of a fast-check property: a long run draws from a new seed each time. */
export function runs(standard: number, counts: Counts): { numRuns: number; seed?: number } {
  const numRuns = count(standard, counts)
  return wanted() === 'long' ? { numRuns } : { numRuns, seed: SEED }
}
