/** Measuring how often something can be done. */
import { performance } from 'node:perf_hooks'

/** Seconds that a measurement warms up for, and seconds that it counts. */
export interface Span {
  warmUp: number
  measure: number
}

type Work = () => number | Promise<number>

/** How many units of work are done in a second, where `work` answers with the units of one call. */
export async function perSecond(work: Work, { warmUp, measure }: Span): Promise<number> {
  await repeat(work, warmUp)
  const { units, seconds } = await repeat(work, measure)
  return units / seconds
}

async function repeat(work: Work, seconds: number) {
  const start = performance.now()
  let units = 0
  let passed = 0
  while (passed < seconds) {
    const done = work()
    units += typeof done === 'number' ? done : await done
    passed = (performance.now() - start) / 1000
  }
  return { units, seconds: passed }
}
