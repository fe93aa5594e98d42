/** What the built client costs in a real browser: bytes, requests, time, processor. */
import type { Browser } from 'playwright-core'
import { startChromium } from '../../tests/browser/helpers/chromium.ts'
import {
  commitNothing,
  firstFrame,
  nextRound,
  openChallenge,
  openRoom,
  openStart,
  pressPlay,
  pressStart,
  tellingBegins,
  tellingEnds,
  thoughtsEnd,
  toSummary,
  type Room,
} from './play.ts'
import { processorPercent } from './processor.ts'
import { buildAndServe } from './site.ts'
import { longest, tasksDuring, type Task } from './tasks.ts'
import { bytesOf, Traffic, type File } from './traffic.ts'

/** Numbers that have aims. Bytes are sums of files compressed by gzip at its highest level. */
export interface ClientReport {
  /** JS, CSS and HTML asked for before Play is pressed, read ahead or not. */
  startGzipBytes: number
  /** All files but fonts from opening the page to the first round being told. */
  matchGzipBytes: number
  fontGzipBytes: number
  /** Requests up to there, and those of them to other servers. */
  requests: number
  thirdPartyRequests: number
  /** From pressing Play to the board's first picture on the screen. */
  firstBoardFrameMs: number
  /** Of a core, by renderer and graphics process, while a person thinks. */
  idleCpuPercent: number
  /** Of the page's main thread, without the board's paint work, while two ambassadors think. */
  longestTaskWhileThinkingMs: number
  /** All counted, while a round is told at the normal pace. */
  longestTaskInRevealMs: number
}

/** What explains the numbers. */
export interface ClientDetails {
  report: ClientReport
  /** Files asked for on the start screen, and then for a match. */
  start: File[]
  match: File[]
  /** Names of the files that index.html itself names: all that the first paint waits for. */
  named: string[]
  /** Tasks of the main thread, the longest first. */
  tasks: Record<'opening' | 'thinking' | 'reveal', Task[]>
}

const IDLE_SECONDS = 10
/** Of a round that is told, at most so much is watched. */
const REVEAL_MS = 90_000
const CHALLENGE = '1~post-settlement-2025~bench~p0~c0ambassador~c0ambassador'

/**
 * Builds the client, plays it in Chromium and measures.
 *
 * @param progress Is told the name of each part before it starts.
 */
export async function benchClient(progress: (part: string) => void): Promise<ClientDetails> {
  progress('build')
  const site = await buildAndServe()
  try {
    const browser = await startChromium()
    try {
      progress('bytes')
      const loading = await inRoom(browser, (room) => measureLoading(browser, room, site.url))
      progress('tasks')
      const tasks = await inRoom(browser, (room) => measureTasks(browser, room, site.url))
      const report: ClientReport = {
        ...loading.report,
        longestTaskWhileThinkingMs: longest(tasks.thinking.filter(({ bake }) => !bake)),
        longestTaskInRevealMs: longest(tasks.reveal),
      }
      return { ...loading, report, tasks }
    } finally {
      await browser.close()
    }
  } finally {
    await site.close()
  }
}

async function inRoom<T>(browser: Browser, measure: (room: Room) => Promise<T>): Promise<T> {
  const room = await openRoom(browser)
  const found = await measure(room)
  if (room.errors.length > 0) throw new Error(`the page failed: ${room.errors.join('; ')}`)
  await room.context.close()
  return found
}

/** Bytes and requests, the way to the first frame, and how the page rests. */
async function measureLoading(browser: Browser, { context, page }: Room, url: string) {
  const traffic = new Traffic(context, url)
  await openStart(page, url)
  await traffic.quiet()
  const start = await traffic.files()
  await pressPlay(page)
  const firstBoardFrameMs = await firstFrame(page)
  await thoughtsEnd(page)
  await traffic.quiet()
  const idleCpuPercent = await processorPercent(browser, IDLE_SECONDS)
  await commitNothing(page)
  await tellingBegins(page)
  await traffic.quiet()
  const all = await traffic.files()
  const report = {
    startGzipBytes: bytesOf(start, 'code'),
    matchGzipBytes: bytesOf(all, 'code', 'picture'),
    fontGzipBytes: bytesOf(all, 'font'),
    requests: traffic.requests,
    thirdPartyRequests: traffic.thirdParty.length,
    firstBoardFrameMs,
    idleCpuPercent,
  }
  return { report, start, match: all.slice(start.length), named: await namesIn(url) }
}

/** What index.html names, and itself. */
async function namesIn(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text()
  const named = [...html.matchAll(/(?:src|href)="[^"]*?([^"/]+\.(?:js|css))"/g)]
  return ['index.html', ...named.map(([, name]) => name!)]
}

/** Tasks while a match opens, while computers think in its second round, and while one is told. */
async function measureTasks(browser: Browser, { page }: Room, url: string) {
  await openChallenge(page, url, CHALLENGE)
  const opening = await tasksDuring(browser, page, async () => {
    await pressStart(page)
    await firstFrame(page)
    await thoughtsEnd(page)
  })
  const reveal = await tasksDuring(browser, page, async () => {
    await commitNothing(page)
    await tellingBegins(page)
    await tellingEnds(page, REVEAL_MS)
  })
  await toSummary(page)
  const thinking = await tasksDuring(browser, page, async () => {
    await nextRound(page)
    await thoughtsEnd(page)
  })
  return { opening, thinking, reveal }
}
