/** Proving a scenario: the lab in web workers of a real browser, and the panel that shows it. */
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAndServe, type Site } from '../../bench/client/site.ts'
import { violations } from './helpers/axe.ts'
import { startChromium } from './helpers/chromium.ts'
import { Player, type Manner } from './helpers/player.ts'
import { troublesOfLayout, troublesOfTargets } from './helpers/targets.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production'
  site = await buildAndServe('tests/ui/harness-proving/index.html')
  process.env['NODE_ENV'] = NODE_ENV
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Somebody who opens the panel on a scenario of the harness. */
class Author extends Player {
  static async at(scenario: string, manner: Manner = {}): Promise<Author> {
    const player = await Player.sit(browser, site.url, manner)
    const author = new Author(player.page, site.url, manner.hand)
    await author.page.goto(`${site.url}?scenario=${scenario}`)
    await author.tab('Balance').waitFor()
    return author
  }

  tab = (name: string): Locator => this.page.getByRole('tab', { name, exact: true })

  fill = (label: string, value: string): Promise<void> =>
    this.page.getByLabel(label, { exact: true }).locator('visible=true').fill(value)

  choosePlayer = async (player: string): Promise<void> => {
    const field = this.page.getByLabel('Who plays all powers').locator('visible=true')
    await field.selectOption({ label: player })
  }

  /** How many matches the shares of the wins rest on. */
  async matchesCounted(): Promise<number> {
    const text = await this.page.getByText(/^Fair share/).textContent()
    return Number(/After (\d+) match/.exec(text ?? '')?.[1])
  }

  /** Notes how many matches are said to be played, from now on. */
  watchPlayed = (): Promise<void> =>
    this.page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const text = document.querySelector('.proving-progress')?.textContent
        const played = Number.parseInt(text ?? '', 10)
        if (played >= 0 && played !== seen.at(-1)) seen.push(played)
      }).observe(document, { subtree: true, childList: true, characterData: true })
    })

  seen = (): Promise<number[]> =>
    this.page.evaluate(() => (window as unknown as { seen: number[] }).seen)

  /** Waits until nobody works in the background. */
  async withoutWorkers(): Promise<void> {
    while (this.page.workers().length > 0) await this.page.waitForTimeout(20)
  }

  rows = (table: string): Locator => this.page.locator(`.proving-${table} tbody tr`)
}

test('A balance of 20 matches grows in workers, and the same seed gives the same', async () => {
  const author = await Author.at('first')
  const { page } = author
  await author.choosePlayer('Rules of thumb (fastest)')
  await author.fill('Matches', '20')
  await author.watchPlayed()
  await author.pressButton('Play 20 matches')
  await page.getByText('Done: 20 matches played.').waitFor()
  expect((await author.seen()).slice(0, 2)).toEqual([0, 1])
  expect(await author.matchesCounted()).toBe(20)
  await author.withoutWorkers()
  const shares = await author.rows('shares').allTextContents()
  expect(shares).toHaveLength(3)
  expect(shares[0]).toMatch(/^ ?Japan\d+\.\d%\d+\.\d% to \d+\.\d%/)
  expect(await author.rows('figures').count()).toBe(15)

  await author.pressButton('Play 20 matches')
  await page.getByText('Playing…').waitFor({ state: 'attached' })
  await page.getByText('Done: 20 matches played.').waitFor()
  expect(await author.rows('shares').allTextContents()).toEqual(shares)
  await author.leave()
})

test('A run that is stopped keeps what it has found, and lets another start', async () => {
  const author = await Author.at('default')
  const { page } = author
  await author.choosePlayer('Rules of thumb (fastest)')
  await author.fill('Matches', '2000')
  await author.pressButton('Play 2,000 matches')
  await author.rows('shares').first().waitFor()
  await author.press(author.tab('Tune'))
  await page.getByText('Another run is under way').locator('visible=true').waitFor()
  await author.press(author.tab('Balance'))
  await author.pressButton('Stop')
  await page.getByText(/^Stopped after \d+ match/).waitFor()
  await author.withoutWorkers()
  const kept = await author.matchesCounted()
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(2000)
  await author.press(author.tab('Sensitivity'))
  await author.fill('Matches for each change', '20')
  await author.pressButton('Compare')
  await author.rows('ranking').first().waitFor()
  await author.pressButton('Stop')
  await author.leave()
})

test('Of two proposals one is taken over', async () => {
  const author = await Author.at('skewed')
  const { page } = author
  await author.press(author.tab('Tune'))
  await author.fill('Matches for each try', '20')
  await author.fill('Matches to check with', '20')
  await author.fill('Most tries', '24')
  await author.pressButton('Search')
  await page.getByRole('heading', { name: 'Proposed changes' }).waitFor()
  const proposals = page.locator('.proving-proposals').getByRole('checkbox')
  const all = await proposals.count()
  expect(all).toBeGreaterThanOrEqual(2)
  for (let index = 1; index < all; index++) await author.press(proposals.nth(index))
  await author.pressButton('Take over 1 change')
  await page.getByText('1 change taken over.').waitFor()
  expect((await page.locator('output').textContent())!.split(' ')).toHaveLength(1)
  expect(await proposals.first().isDisabled()).toBe(true)
  await page.getByText('The scenario has changed since.').locator('visible=true').waitFor()
  await author.press(proposals.nth(1))
  await author.pressButton('Take over 1 change')
  await page.getByText('2 changes taken over.').waitFor()
  await author.leave()
})

test('A scenario with problems is not played', async () => {
  const author = await Author.at('first&problems=2')
  await author.page.getByText('The scenario has 2 problems.').first().waitFor()
  const start = author.button('Play 100 matches')
  expect(await start.getAttribute('aria-disabled')).toBe('true')
  await start.press('Enter')
  expect(await author.page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
  await author.withoutWorkers()
  await author.leave()
})

test.each([
  ['light', 'atlas', { width: 1024, height: 768 }],
  ['dark', 'night', { width: 390, height: 844 }],
] as const)('Everybody can read and press it, %s', async (_, theme, viewport) => {
  const window = { viewport, reducedMotion: 'reduce' as const }
  const author = await Author.at(`first&theme=${theme}`, { window })
  const { page } = author
  const found: string[] = []
  const look = async (): Promise<void> => {
    found.push(...(await violations(page)))
    found.push(...(await page.evaluate(troublesOfTargets)))
    found.push(...(await page.evaluate(troublesOfLayout)))
  }
  await author.choosePlayer('Rules of thumb (fastest)')
  await author.fill('Matches', '20')
  await author.pressButton('Play 20 matches')
  await page.getByText('Done: 20 matches played.').waitFor()
  await page.getByText('What powers do').click()
  await look()
  await author.press(author.tab('Tune'))
  await page.getByText('Numbers that may change').click()
  await page.locator('.proving-kind summary:visible').first().click()
  await look()
  await author.press(author.tab('Sensitivity'))
  await author.fill('Matches for each change', '20')
  await author.pressButton('Compare')
  await page
    .getByText(/^Done: /)
    .locator('visible=true')
    .waitFor()
  await look()
  expect(found).toEqual([])
  await author.leave()
})
