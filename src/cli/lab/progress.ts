/** How far a run is, for people; programs that read standard error see nothing of it. */
import { SingleBar } from 'cli-progress'

export interface Progress {
  /** One more match is played. */
  tick(): void
  stop(): void
}

const SILENT: Progress = { tick: () => undefined, stop: () => undefined }

const SECOND = 1000

/** A bar over `total` matches of which some are played already: done, rate and time left. */
export function showProgress(total: number, done: number): Progress {
  if (!process.stderr.isTTY) return SILENT
  const bar = new SingleBar({
    format: '{bar} {value}/{total}  {rate} matches/s  {eta_formatted} left',
    clearOnComplete: true,
    etaBuffer: 100,
  })
  const start = Date.now()
  let played = 0
  bar.start(total, done, { rate: '–' })
  return {
    tick: () => {
      played += 1
      const seconds = (Date.now() - start) / SECOND
      bar.increment(1, { rate: (played / seconds).toPrecision(3) })
    },
    stop: () => bar.stop(),
  }
}
