/** Somebody who has never been here. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './helpers/chromium.ts'
import { Player } from './helpers/player.ts'
import { serveSite, type Site } from './helpers/site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite()
  browser = await startChromium()
})

afterAll(() => browser?.close())

const MOST_MS = 30_000

test('A new user is in a match with one press of Play, and is told its result', async () => {
  const player = await Player.sit(browser, site.url)
  const start = performance.now()
  await player.play()
  const took = performance.now() - start
  process.stdout.write(`From loading the page to a match: ${(took / 1000).toFixed(1)} s\n`)
  expect(took).toBeLessThan(MOST_MS)
  expect(new URL(player.page.url()).hash).toMatch(/^#\/match\/m-/)
  expect(await player.playToEnd()).toBe(8)
  await player.readResult()
  await player.leave()
})
