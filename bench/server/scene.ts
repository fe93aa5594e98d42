/** One measurement: a server, so many matches, a pace. */
import { SeededDice } from '../../src/rules/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { newKey, newMatchId } from '../../src/server/play/keys.ts'
import type { Opening } from './child.ts'
import { SeatClient } from './client.ts'
import { type Contender, type ContenderName, dataFolder, startContender } from './contender.ts'
import { Crowd } from './crowd.ts'
import { percentile } from './figures.ts'
import { prepareDatabase } from './prepare.ts'
import type { Script } from './scripts.ts'

/** What every scene plays with. */
export interface Stage {
  scenarioFile: string
  scenario: Scenario
  scripts: ReadonlyMap<string, Script>
}

export interface Scene {
  matches: number
  /** Usual time to think about a round, in seconds; 0: saturated. */
  think: number
  /** Most seconds to measure. */
  seconds: number
}

export interface Figures {
  commits: number
  /** Plans on their way when the scene ended; where they are many, all times are too short. */
  unanswered: number
  seconds: number
  commitsPerSecond: number
  /** From sending a plan to seeing it committed, in ms; null where nothing was committed. */
  p50Ms: number | null
  p99Ms: number | null
  /** null where nothing was committed. */
  cpuMsPerCommit: number | null
  /** Bytes over the wire that a client gets for a round. */
  bytesPerClientRound: number | null
  eventLoopDelayP99Ms: number
  rssMb: number
  /** Share of the time that the server waited for a core: near 0 on an idle machine. */
  starved: number | null
  /** What the clients took of a core: near 1, they were what held things up. */
  clientsLoad: number
}

export interface SyncFigures {
  bytes: number
  /** Middle of several. */
  ms: number
}

/** Matches that are played, uncounted, before anything is measured, and how many at a time. */
const WARM_UP = { matches: 30, slots: 5, seconds: 10 }
/** Matches of a saturated scene: where few are played at a time, others follow. */
const FEWEST_SATURATED = 200
/** Rounds take longer than the usual thought: as long as the slowest of three. */
const FIRST_ROUND = 1.25
const SYNCS = 20

/** Matches to open; the scripts are dealt out to them in turn. */
function openingsFor({ scripts, scenario }: Stage, count: number): Opening[] {
  const seeds = [...scripts.keys()]
  return Array.from({ length: count }, (_, index) => ({
    id: newMatchId(),
    seed: seeds[index % seeds.length]!,
    credentials: scenario.powers.map(() => newKey()),
  }))
}

const saturated = () => ({ think: 0, dice: SeededDice.from('saturated') })

/** Starts a server with matches, warms it up, and hands it over. */
async function withContender<T>(
  stage: Stage,
  name: ContenderName,
  openings: readonly Opening[],
  use: (contender: Contender) => Promise<T>,
): Promise<T> {
  const { folder, remove } = dataFolder()
  const warm = openingsFor(stage, WARM_UP.matches)
  const matches = [...warm, ...openings]
  if (name === 'ours') await prepareDatabase(folder, stage.scenario, matches)
  const { scenarioFile } = stage
  const contender = await startContender(name, { scenarioFile, folder, matches })
  try {
    const crowd = new Crowd(WARM_UP.slots, saturated())
    await crowd.gather(contender.url, warm, stage.scripts)
    crowd.start()
    await crowd.watch(WARM_UP.seconds)
    crowd.leave()
    return await use(contender)
  } finally {
    await contender.close()
    remove()
  }
}

/** Plays a scene on one of the servers. */
export function playScene(stage: Stage, name: ContenderName, scene: Scene): Promise<Figures> {
  const { matches, think, seconds } = scene
  const total = think > 0 ? matches : Math.max(matches, FEWEST_SATURATED)
  const openings = openingsFor(stage, total)
  return withContender(stage, name, openings, async (contender) => {
    const dice = SeededDice.from('thinking')
    const crowd = new Crowd(matches, { think: think * 1000, dice })
    await crowd.gather(contender.url, openings, stage.scripts)
    crowd.start()
    await new Promise((resolve) => setTimeout(resolve, think * FIRST_ROUND * 1000))
    await contender.begin()
    const seen = await crowd.watch(seconds)
    const usage = await contender.end()
    crowd.leave()
    const commits = seen.waits.length
    const perCommit = (what: number) => (commits > 0 ? what / commits : null)
    return {
      commits,
      unanswered: seen.unanswered,
      seconds: seen.seconds,
      commitsPerSecond: commits / seen.seconds,
      p50Ms: percentile(seen.waits, 0.5),
      p99Ms: percentile(seen.waits, 0.99),
      cpuMsPerCommit: perCommit(usage.cpuMs),
      // Each client commits once a round.
      bytesPerClientRound: perCommit(seen.bytes),
      eventLoopDelayP99Ms: usage.delayP99Ms,
      rssMb: usage.rssMb,
      starved: usage.starved,
      clientsLoad: seen.load,
    }
  })
}

/** Measures what it takes to be shown a match that is over, one client after the other. */
export function measureSync(stage: Stage, name: ContenderName): Promise<SyncFigures> {
  const [opening] = openingsFor(stage, 1)
  return withContender(stage, name, [opening!], async ({ url }) => {
    const crowd = new Crowd(1, saturated())
    await crowd.gather(url, [opening!], stage.scripts)
    crowd.start()
    await crowd.watch(WARM_UP.seconds)
    crowd.leave()
    const place = { match: opening!.id, seat: 0, credential: opening!.credentials[0]! }
    let seen = (): void => undefined
    const client = new SeatClient(url, place, () => seen())
    const shown = () => new Promise<void>((resolve) => (seen = resolve))
    await shown()
    const times: number[] = []
    const before = client.bytes
    for (let asked = 0; asked < SYNCS; asked++) {
      const at = performance.now()
      client.sync()
      await shown()
      times.push(performance.now() - at)
    }
    const bytes = (client.bytes - before) / SYNCS
    client.close()
    return { bytes, ms: percentile(times, 0.5)! }
  })
}
