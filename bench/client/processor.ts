/** How much of a core the page takes. */
import type { Browser } from 'playwright-core'

/** Processes that draw and run the page. */
const DRAWING = new Set(['renderer', 'GPU'])

/** Seconds of processor time that the page's processes have had so far. */
async function secondsOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (DRAWING.has(type) ? cpuTime : 0), 0)
}

/** Percent of one core that renderers and the graphics process take in so many seconds. */
export async function processorPercent(browser: Browser, seconds: number): Promise<number> {
  const [before, start] = [await secondsOf(browser), performance.now()]
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const [after, end] = [await secondsOf(browser), performance.now()]
  return ((after - before) / ((end - start) / 1000)) * 100
}
