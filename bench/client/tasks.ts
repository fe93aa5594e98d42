/** How long the page's main thread is taken at a stretch, from a trace of the browser. */
import type { Browser, Page } from 'playwright-core'

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']

/** What a trace holds, as far as it is read. Times are microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string; data?: { url?: string; functionName?: string; type?: string } }
}

export interface Task {
  ms: number
  /** Milliseconds of it that the thread was given a core for. */
  cpuMs: number
  /** Milliseconds since the trace began. */
  at: number
  /** Whether the board painted its map in it: a timer that calls the board's file. */
  bake: boolean
  /** What took longest in it. */
  what: string
}

/** Runs `act` under a trace and gives back the tasks of the main thread, the longest first. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES })
  let trace: Buffer
  try {
    await act()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  return tasksIn(traceEvents)
}

/** The longest of some tasks; 0 where there is none. */
export const longest = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(({ ms }) => ms))

const laneOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`

function tasksIn(events: readonly TraceEvent[]): Task[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(laneOf),
  )
  const spans = events
    .filter((event) => event.ph === 'X' && mains.has(laneOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const start = spans[0]?.ts ?? 0
  const tasks: Task[] = []
  for (const [index, span] of spans.entries()) {
    if (!/\bRunTask$/.test(span.name)) continue
    tasks.push(taskOf(span, spans, index, start))
  }
  return tasks.sort((a, b) => b.ms - a.ms)
}

function taskOf(
  task: TraceEvent,
  spans: readonly TraceEvent[],
  index: number,
  start: number,
): Task {
  const end = task.ts + (task.dur ?? 0)
  const inside: TraceEvent[] = []
  for (let next = index + 1; next < spans.length && spans[next]!.ts < end; next++) {
    if (laneOf(spans[next]!) === laneOf(task)) inside.push(spans[next]!)
  }
  return {
    ms: (task.dur ?? 0) / 1000,
    cpuMs: (task.tdur ?? 0) / 1000,
    at: (task.ts - start) / 1000,
    bake:
      inside.some(({ name }) => name === 'TimerFire') &&
      inside.some(({ args }) => /\/board-[^/]*\.js/.test(args?.data?.url ?? '')),
    what: whatOf(inside),
  }
}

/** Names the outermost step that took longest, and the longest call of a script in it. */
function whatOf(inside: readonly TraceEvent[]): string {
  const byLength = [...inside].sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
  const step = byLength.find(({ name }) => !/^(?:RunMicrotasks|v8\.|V8\.)/.test(name))
  const call = byLength.find(({ args }) => args?.data?.url)
  const { url = '', functionName = '' } = call?.args?.data ?? {}
  return [step?.name ?? '', step?.args?.data?.type ?? '', url.replace(/^.*\//, ''), functionName]
    .filter((word) => word !== '')
    .join(' ')
}
