/** A browser for the tests of a file, and the players that sit down in it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startChromium } from './chromium.ts'
import { Player, type Manner } from './player.ts'
import { serveSite } from './site.ts'

export interface Room {
  /** Opens a window in which nobody has played before. */
  sit: (manner?: Manner) => Promise<Player>
  /** Version of the browser. */
  version: () => string
}

export function openRoom(flags?: readonly string[]): Room {
  let browser: Browser
  let url = ''
  beforeAll(async () => {
    ;({ url } = await serveSite())
    browser = await startChromium(flags)
  })
  afterAll(() => browser?.close())
  return {
    sit: (manner) => Player.sit(browser, url, manner),
    version: () => browser.version(),
  }
}
