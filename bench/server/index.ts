/** This server against the one that comes with boardgame.io, on the same matches. */
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Scenario } from '../../src/scenario/index.ts'
import { CONTENDERS, type ContenderName } from './contender.ts'
import { type Figures, measureSync, playScene, type Stage, type SyncFigures } from './scene.ts'
import { type Script, writeScript } from './scripts.ts'

export interface ServerOptions {
  /** How many matches are played at a time, a number a scene. */
  matches: number[]
  /** Seconds that a seat thinks about a round at human pace. */
  think: number
  /** Rounds at human pace that are measured. */
  rounds: number
}

export type PaceName = 'human' | 'saturated'

/** Both servers in one scene. `ratios` are ours by the stock server's. */
export interface Comparison {
  matches: number
  pace: PaceName
  ours: Figures
  stock: Figures
  ratios: Record<Compared, number | null>
}

const COMPARED = [
  'commitsPerSecond',
  'p50Ms',
  'p99Ms',
  'cpuMsPerCommit',
  'bytesPerClientRound',
  'eventLoopDelayP99Ms',
  'rssMb',
] as const
type Compared = (typeof COMPARED)[number]

export interface Aim {
  aim: 'cpu-ratio' | 'p99-ms' | 'event-loop-delay-ms' | 'sync-bytes'
  /** Where it was looked at; null for a sync. */
  scene: { matches: number; pace: PaceName } | null
  value: number | null
  most: number
  holds: boolean
}

export interface ServerReport {
  options: ServerOptions
  machine: { cpu: string; cores: number; node: string; load: number }
  scenes: Comparison[]
  sync: Record<ContenderName, SyncFigures> & { ratios: SyncFigures }
  aims: Aim[]
}

/** Different matches; with more at a time, they repeat. */
const SCRIPTS = 20
/** Most seconds of a saturated scene. */
const SATURATED_SECONDS = 10
/** With fewer commits than this, processor time is that of a process that has nothing to do. */
const ENOUGH_COMMITS = 100
const MOST = { cpuRatio: 1, p99Ms: 50, delayMs: 20, syncBytes: 60_000 }

/**
 * Plays every scene on both servers, each in a fresh process of its own.
 *
 * @param progress Is told the name of each part before it starts.
 */
export async function benchServer(
  scenario: Scenario,
  scenarioFile: string,
  options: ServerOptions,
  progress: (part: string) => void,
): Promise<ServerReport> {
  const [load] = loadavg()
  progress('the matches, beforehand')
  const seeds = Array.from({ length: SCRIPTS }, (_, index) => `bench-${index}`)
  const written = seeds.map((seed): [string, Script] => [seed, writeScript(scenario, seed)])
  const stage: Stage = { scenario, scenarioFile, scripts: new Map(written) }
  const sync = await both((name) => {
    progress(`sync, ${name}`)
    return measureSync(stage, name)
  })
  const scenes: Comparison[] = []
  for (const matches of options.matches) {
    for (const pace of ['human', 'saturated'] as const) {
      const figures = await both((name) => {
        progress(`${matches} matches, ${pace}, ${name}`)
        return playScene(stage, name, { matches, ...paceOf(pace, options) })
      })
      scenes.push({ matches, pace, ...figures, ratios: ratiosOf(figures) })
    }
  }
  return {
    options,
    machine: {
      cpu: cpus()[0]?.model ?? '',
      cores: availableParallelism(),
      node: process.version,
      load: load!,
    },
    scenes,
    sync: { ...sync, ratios: ratioOfSyncs(sync) },
    aims: aimsOf(scenes, sync),
  }
}

/** A round of human pace takes a quarter longer than a thought: it waits for the slowest of three. */
const paceOf = (pace: PaceName, { think, rounds }: ServerOptions) =>
  pace === 'human'
    ? { think, seconds: rounds * think * 1.25 }
    : { think: 0, seconds: SATURATED_SECONDS }

/** One after the other: they would take each other's cores. */
async function both<T>(measure: (name: ContenderName) => Promise<T>) {
  const found: Partial<Record<ContenderName, T>> = {}
  for (const name of CONTENDERS) found[name] = await measure(name)
  return found as Record<ContenderName, T>
}

type Both<T> = Record<ContenderName, T>

function ratiosOf({ ours, stock }: Both<Figures>): Comparison['ratios'] {
  const ratio = (name: Compared): number | null => {
    const [a, b] = [ours[name], stock[name]]
    return a === null || b === null || b === 0 ? null : a / b
  }
  return Object.fromEntries(COMPARED.map((name) => [name, ratio(name)])) as Comparison['ratios']
}

const ratioOfSyncs = ({ ours, stock }: Both<SyncFigures>): SyncFigures => ({
  bytes: ours.bytes / stock.bytes,
  ms: ours.ms / stock.ms,
})

const judged = (
  name: Aim['aim'],
  scene: Aim['scene'],
  value: number | null,
  most: number,
): Aim => ({
  aim: name,
  scene,
  value,
  most,
  holds: value !== null && value <= most,
})

/** Processor time is compared where there was some work, times where the most people play at their own pace. */
function aimsOf(scenes: readonly Comparison[], sync: Both<SyncFigures>): Aim[] {
  const busy = scenes.filter(({ ours, stock }) =>
    [ours, stock].every(({ commits }) => commits >= ENOUGH_COMMITS),
  )
  const compared = busy.map(({ matches, pace, ratios }) =>
    judged('cpu-ratio', { matches, pace }, ratios.cpuMsPerCommit, MOST.cpuRatio),
  )
  const human = scenes.filter(({ pace }) => pace === 'human')
  const largest = human.toSorted((a, b) => b.matches - a.matches)[0]!
  const { matches, pace, ours } = largest
  return [
    ...compared,
    judged('p99-ms', { matches, pace }, ours.p99Ms, MOST.p99Ms),
    judged('event-loop-delay-ms', { matches, pace }, ours.eventLoopDelayP99Ms, MOST.delayMs),
    judged('sync-bytes', null, sync.ours.bytes, MOST.syncBytes),
  ]
}
