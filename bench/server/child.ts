/** A server as a process of its own: what the benchmark asks of it, and how the process answers. */
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
}

export type Order = { order: 'open'; setup: Setup } | { order: 'begin' } | { order: 'end' }
/** `port` answers `open`, `usage` answers `end`; `begin` has no answer but that it was done. */
export type Answer = { port: number } | { usage: Usage } | { begun: true }

/** How often the event loop is looked at. Node counts this into the delay. */
const RESOLUTION_MS = 10
const MEGA = 1_000_000

const answer = (what: Answer): void => void process.send!(what)

/** Answers the benchmark; the process ends with it. */
export function serve(open: (setup: Setup) => Promise<number>): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  let began = 0
  let used = process.cpuUsage()
  const begin = (): void => {
    delay.reset()
    delay.enable()
    began = performance.now()
    used = process.cpuUsage()
  }
  const end = (): Usage => {
    const { user, system } = process.cpuUsage(used)
    delay.disable()
    return {
      seconds: (performance.now() - began) / 1000,
      cpuMs: (user + system) / 1000,
      delayP99Ms: Math.max(0, delay.percentile(99) / MEGA - RESOLUTION_MS),
      rssMb: process.memoryUsage.rss() / MEGA,
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
