/** The JSON view and the search over a scenario, served as `npm start` serves pages, under its policy. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScenarioFile, spanAt } from '../../src/scenario/index.ts'
import { violations } from './helpers/axe.ts'
import { startChromium } from './helpers/chromium.ts'
import { serveGame, type Game } from './helpers/game.ts'
import { watch } from './helpers/troubles.ts'

interface Owner {
  text: string
  place: string | undefined
  setText: (text: string) => void
  goTo: (pointer: string) => void
}

const folder = mkdtempSync(join(tmpdir(), 'multivector-json-'))
let browser: Browser
let game: Game

beforeAll(async () => {
  await build({
    root: resolve('tests/ui/harness-json'),
    configFile: resolve('vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  game = await serveGame(folder)
  browser = await startChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await game?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The harness with a text field that is ready, and what went wrong in it. */
async function open(query = '', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const troubles = watch(page)
  await page.goto(`${game.url}${query}`)
  await field(page).waitFor()
  await page.evaluate(listen)
  const close = async () => {
    await context.close()
    expect(troubles).toEqual([])
  }
  return { page, close }
}

/** Notes what is announced, which stands in the page for a moment only. */
function listen(): void {
  const said: string[] = []
  const region = document.querySelector('.cm-announced')!
  new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true })
  Object.assign(globalThis, { said })
}
const announced = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said)

const field = (page: Page) => page.getByRole('textbox', { name: 'The scenario as JSON' })
const problems = (page: Page, text: string | RegExp) => page.getByRole('button', { name: text })
const owner = (page: Page) =>
  page.evaluate(() => {
    const { text, place } = (globalThis as unknown as { owner: Owner }).owner
    return { text, place }
  })
const goTo = (page: Page, pointer: string) =>
  page.evaluate((to) => (globalThis as unknown as { owner: Owner }).owner.goTo(to), pointer)
const setText = (page: Page, text: string) =>
  page.evaluate((to) => (globalThis as unknown as { owner: Owner }).owner.setText(to), text)
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString())

/** Selects the value at a pointer, as a jump from elsewhere does, with the focus in the text. */
async function select(page: Page, pointer: string): Promise<void> {
  await field(page).focus()
  await goTo(page, pointer)
  const { text } = await owner(page)
  const { from, to } = spanAt(text, pointer)
  const packed = (spaced = '') => spaced.replaceAll(/\s/g, '')
  await expect.poll(async () => packed(await selected(page))).toBe(packed(text.slice(from, to)))
}

test('A wrong number is marked where it stands, and F8 says what is wrong', async () => {
  const { page, close } = await open()
  await problems(page, 'No problems').waitFor()
  await select(page, '/states/0/stability/value')
  await page.keyboard.type('12')
  await problems(page, '1 problem').waitFor()
  expect(await page.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['12'])
  await expect.poll(() => page.locator('.cm-lint-marker-error').count()).toBe(1)
  await page.keyboard.press('F8')
  await expect
    .poll(() => announced(page))
    .toContainEqual(expect.stringMatching(/^Line \d+: The number 12 is too large/))
  await problems(page, '1 problem').click()
  await page.getByRole('listbox', { name: 'Problems' }).getByRole('option').waitFor()
  await page.keyboard.press('Escape')
  await field(page).press('Control+z')
  await problems(page, 'No problems').waitFor()
  await close()
})

test('Where the text is no JSON, that place is marked at once', async () => {
  const { page, close } = await open('?scenario=first-steps')
  await select(page, '/id')
  await page.keyboard.type('oops')
  await problems(page, '1 problem').waitFor()
  await close()
})

/** A list that has just opened takes no keys for a moment, so that quick typists choose nothing. */
const ATTENTION_MS = 150

/** Types, and takes the completion with this label by the keyboard. */
async function complete(page: Page, typed: string, label: string): Promise<void> {
  await page.keyboard.type(typed)
  const list = page.getByRole('listbox', { name: 'Completions' })
  await list.getByRole('option', { name: label, exact: true }).waitFor()
  await page.waitForTimeout(ATTENTION_MS)
  await page.keyboard.press('Enter')
  await list.waitFor({ state: 'detached' })
}

test('Keys are completed, and facts, which say what they state', async () => {
  const { page, close } = await open()
  await select(page, '/states/0/stability')
  await complete(page, '{"val', 'value')
  await complete(page, '7, "sour', 'sources')
  await page.keyboard.type('"abe_2015_tm')
  await page.locator('.cm-completionInfo', { hasText: 'Galkynysh' }).waitFor()
  await complete(page, '', 'abe_2015_tm')
  await problems(page, 'No problems').waitFor()
  const { text } = await owner(page)
  const { states } = JSON.parse(text) as ScenarioFile
  expect(states[0]!.stability).toEqual({ value: 7, sources: ['abe_2015_tm'] })
  await close()
})

test('A pointer is jumped to, and the cursor tells its own', async () => {
  const { page, close } = await open()
  await select(page, '/calls/3/id')
  // The first one ends the selection.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await owner(page)).place).toBe('/calls/3/name')
  await close()
})

test('A text from outside comes in, and leaves the cursor where it was', async () => {
  const { page, close } = await open()
  await select(page, '/powers/0/id')
  const { text } = await owner(page)
  await setText(page, text.replace('"After the Settlement"', '"Long after the Settlement"'))
  await goTo(page, '/name')
  await expect.poll(() => selected(page)).toBe('"Long after the Settlement"')
  await close()
})

test('What is being typed is not overwritten', async () => {
  const { page, close } = await open()
  await select(page, '/name')
  const { text } = await owner(page)
  await page.keyboard.type('"Typed')
  await setText(page, text.replace('"After the Settlement"', '"Elsewhere"'))
  await expect.poll(async () => JSON.parse((await owner(page)).text).name).toBe('Typed')
  await close()
})

test('Tab indents, Escape and Tab leave', async () => {
  const { page, close } = await open('?scenario=first-steps')
  await page.getByText(/Esc, then Tab, leaves/).waitFor()
  await field(page).focus()
  await page.keyboard.press('Tab')
  expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(false)
  await close()
})

test('A text to read lets nothing be typed, and Tab passes through it', async () => {
  const { page, close } = await open('?scenario=first-steps&read')
  const before = (await owner(page)).text
  await field(page).focus()
  await page.keyboard.type('x')
  await page.keyboard.press('Tab')
  expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(false)
  expect((await owner(page)).text).toBe(before)
  await close()
})

test('Words are found, and the arrow keys and Enter go to a place that was found', async () => {
  const { page, close } = await open()
  const search = page.getByRole('combobox', { name: 'Search this scenario' })
  await search.fill('great frost')
  await page.getByRole('option', { name: /^The great frost › Name/ }).waitFor()
  await search.press('ArrowDown')
  await search.press('ArrowUp')
  await search.press('Enter')
  await page.locator('.cm-activeLine').getByText('"name": "The great frost"').waitFor()
  expect((await owner(page)).place).toMatch(/^\/headlines\/\d+\/name$/)
  await search.press('Escape')
  expect(await search.inputValue()).toBe('')
  await close()
})

test.each(['atlas', 'night'])('Nothing breaks WCAG 2.2 AA in the %s theme', async (theme) => {
  const { page, close } = await open(`?theme=${theme}`)
  expect(await violations(page)).toEqual([])
  await select(page, '/states/0/stability/value')
  await page.keyboard.type('12')
  await problems(page, '1 problem').click()
  await page.getByRole('listbox', { name: 'Problems' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await field(page).press('Control+f')
  await page.getByRole('combobox').fill('frost')
  await page.getByRole('option').first().waitFor()
  expect(await violations(page)).toEqual([])
  await select(page, '/powers/0/cards/0/seen')
  await page.keyboard.type('"')
  await page.getByRole('listbox', { name: 'Completions' }).waitFor()
  expect(await violations(page)).toEqual([])
  await close()
})
