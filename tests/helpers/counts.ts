/** How often a test repeats itself. */

interface Counts {
  quick: number
  long: number
}

/**
 * Number of repetitions: `standard`, or what the variable `RUNS` asks for (`quick` while coding,
 * `long` over night).
 */
export function count(standard: number, { quick, long }: Counts): number {
  const wanted = process.env['RUNS']
  if (wanted === 'quick') return quick
  return wanted === 'long' ? long : standard
}
