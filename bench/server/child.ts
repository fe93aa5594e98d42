/** A server as a process of its own: what the benchmark asks of it, and how the process answers. */
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'

/** A match to be opened, with what opens its seats. */
export interface Opening {
  id: string
  seed: string
  credentials: string[]
}

/** What a server is started with. */
export interface Setup {
  scenarioFile: string
  /** Folder for what the server keeps. */
  folder: string
  matches: Opening[]
}

/** What the process used since it was last told to begin. */
export interface Usage {
  seconds: number
  /** Processor time of all its threads. */
  cpuMs: number
  /** How late the event loop came to a timer: 99 of 100 times no later. */
  delayP99Ms: number
  rssMb: number
  /**
   * Share of the time that the server's main thread was ready to run and had no core: the machine had
   * other work. null where the system does not say.
   */
  starved: number | null
}

export type Order = { order: 'open'; setup: Setup } | { order: 'begin' } | { order: 'end' }
/** `port` answers `open`, `usage` answers `end`; `begin` has no answer but that it was done. */
export type Answer = { port: number } | { usage: Usage } | { begun: true }

/** How often the event loop is looked at. Node counts this into the delay. */
const RESOLUTION_MS = 10
const MEGA = 1_000_000

/** Milliseconds that the main thread has waited for a core so far; null where nobody counts them. */
function waitedMs(): number | null {
  try {
    const [, waited] = readFileSync('/proc/self/schedstat', 'utf8').split(' ')
    return Number(waited) / MEGA
  } catch {
    return null
  }
}

const answer = (what: Answer): void => void process.send!(what)

/** Answers the benchmark; the process ends with it. */
export function serve(open: (setup: Setup) => Promise<number>): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  let began = 0
  let used = process.cpuUsage()
  let waited: number | null = null
  const begin = (): void => {
    delay.reset()
    delay.enable()
    began = performance.now()
    used = process.cpuUsage()
    waited = waitedMs()
  }
  const end = (): Usage => {
    const { user, system } = process.cpuUsage(used)
    const [before, after] = [waited, waitedMs()]
    const ms = performance.now() - began
    delay.disable()
    return {
      seconds: ms / 1000,
      cpuMs: (user + system) / 1000,
      // A loop that never came to the timer was late all the time.
      delayP99Ms: delay.count === 0 ? ms : delay.percentile(99) / MEGA - RESOLUTION_MS,
      rssMb: process.memoryUsage.rss() / MEGA,
      starved: before === null || after === null ? null : (after - before) / ms,
    }
  }
  process.on('message', (told: Order) => {
    if (told.order === 'open') void open(told.setup).then((port) => answer({ port }))
    else if (told.order === 'end') answer({ usage: end() })
    else {
      begin()
      answer({ begun: true })
    }
  })
  process.on('disconnect', () => process.exit())
}
