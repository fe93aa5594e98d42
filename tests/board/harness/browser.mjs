/** Builds the harness, serves it and opens pages of it in Chromium. */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import * as vite from 'vite'

const configFile = fileURLToPath(new URL('vite.config.js', import.meta.url))
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

export const build = () => vite.build({ configFile })

export async function open(flags = FLAGS) {
  const server = await vite.preview({ configFile, preview: { port: 0 } })
  const url = server.resolvedUrls.local[0]
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  })

  /** A page of this size; `query` is what the harness reads. Waits until the board is painted. */
  async function page({ width, height, dpr = 1, edges = '0,0,0,0', query = {}, touch = false }) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: dpr,
      hasTouch: touch,
    })
    const opened = await context.newPage()
    opened.on('pageerror', (error) => console.error('page error:', error.stack))
    opened.on('console', (message) => {
      if (message.type() === 'error') console.error('console:', message.text())
    })
    await opened.goto(`${url}?${new URLSearchParams({ edges, ...query })}`)
    await opened.waitForFunction(() => window.harness?.ready, null, { timeout: 40_000 })
    await settled(opened)
    return opened
  }

  return {
    page,
    settled,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** A board has settled when nothing has moved for so long; it may take this long at most. */
const STILL_MS = 1200
const MOST_MS = 15_000
const STEP_MS = 150

async function settled(page) {
  const look = () => page.evaluate(() => JSON.stringify(window.harness.anchors))
  let [before, still] = [await look(), 0]
  for (let spent = 0; still < STILL_MS && spent < MOST_MS; spent += STEP_MS) {
    await page.waitForTimeout(STEP_MS)
    const now = await look()
    still = now === before ? still + STEP_MS : 0
    before = now
  }
}
