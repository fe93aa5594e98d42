/** Computer players answer for their plans, and one of them advises. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { SHORT, type Player } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

/** Thinks ahead, and so has reasons to tell. */
const REASONERS = '1~post-settlement-2025~reasons~p0~c0consul~c0consul'

const SENTENCE = /^\p{Lu}.*[.!?]$/u

/** The answer that a dialog comes to, as sentences. */
async function answerIn(dialog: Locator): Promise<string[]> {
  const line = dialog.locator('.why-lines li')
  await line.first().waitFor()
  return line.allInnerTexts()
}

async function expectAnswer(player: Player): Promise<void> {
  const dialog = player.page.getByRole('dialog')
  for (const line of await answerIn(dialog)) expect(line).toMatch(SENTENCE)
  await player.press(dialog.getByRole('button', { name: 'Close' }))
  await dialog.waitFor({ state: 'detached' })
}

test('After a round a computer player says why it gave an order, and why not another', async () => {
  const player = await room.sit()
  const { page } = player
  await player.playChallenge(REASONERS)
  await player.keepAgenda()
  await player.commit()
  await player.skip()
  const summary = page.locator('.summary')
  await player.press(summary.getByRole('button', { name: /^Why\? / }).first())
  await expectAnswer(player)

  await player.press(summary.getByRole('button', { name: /^Why not …\? / }).first())
  const dialog = page.getByRole('dialog')
  const kind = dialog.getByLabel('Kind of order')
  expect(await kind.locator('option').count()).toBeGreaterThan(5)
  await kind.selectOption({ index: 2 })
  await dialog.getByLabel('Order', { exact: true }).selectOption({ index: 1 })
  await player.press(dialog.getByRole('button', { name: 'Ask' }))
  await expectAnswer(player)
  await player.goOn()
  await player.leave()
})

test('The adviser gives a hint, or a whole plan that can be taken over', async () => {
  const player = await room.sit()
  const { page } = player
  await player.playChallenge(REASONERS)
  const adviser = page.getByRole('region', { name: 'Adviser' })
  await player.press(adviser.getByRole('button', { name: 'Ask for a hint' }))
  const hint = adviser.getByRole('status').locator('p:not(.muted)')
  await hint.waitFor()
  expect(await hint.innerText()).toMatch(SENTENCE)

  await player.pressButton('Menu')
  await player.press(page.getByRole('menuitem', { name: 'Settings' }))
  const settings = page.getByRole('dialog')
  await player.press(settings.getByRole('radio', { name: 'Whole plans' }))
  await player.press(settings.getByRole('button', { name: 'Close' }))

  await player.press(adviser.getByRole('button', { name: 'Ask for a plan' }))
  const proposed = adviser.locator('summary')
  await proposed.first().waitFor()
  const orders = await proposed.allInnerTexts()
  expect(await player.planned()).toEqual([])
  await player.press(adviser.getByRole('button', { name: 'Take this plan over' }))
  expect(await player.planned()).toEqual(orders)
  await player.commit()
  await player.leave()
})

test('The end looks at each of the own plans again', async () => {
  const player = await room.sit()
  await player.playChallenge(SHORT)
  await player.playToEnd()
  const review = player.page.locator('.end-part', { hasText: 'Your plans, looked at again' })
  await player.page.locator('.end-regrets > li').nth(4).waitFor()
  await expect.poll(() => review.getAttribute('aria-busy'), { timeout: 60_000 }).toBe('false')
  const rounds = await review.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(rounds.map((title) => title.replace(/\s*regret.*$/s, ''))).toEqual(
    [1, 2, 3, 4, 5].map((round) => `Round ${round}`),
  )
  await player.leave()
})
