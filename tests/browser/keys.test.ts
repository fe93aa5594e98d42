/** What the table of keys in the help promises. */
import { expect, test } from 'vitest'
import { keys, reach } from './helpers/hands.ts'
import { SHORT } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

const window = { viewport: { width: 1024, height: 768 } }

test('Keys undo, redo, remove, zoom, commit, and open and close the help', async () => {
  const player = await room.sit({ hand: keys, window })
  const { page } = player
  await player.playChallenge(SHORT)
  await player.addOrder(0)
  const plan = await player.planned()
  expect(plan).toHaveLength(1)
  const orders = page.locator('.desk-slot-name')
  await page.keyboard.press('Control+z')
  await orders.first().waitFor({ state: 'detached' })
  await page.keyboard.press('Control+y')
  await orders.first().waitFor()
  await page.keyboard.press('Control+z')
  await orders.first().waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Shift+z')
  await orders.first().waitFor()
  await page.keyboard.press('Delete')
  await orders.first().waitFor({ state: 'detached' })

  await page.keyboard.press('?')
  const help = page.getByRole('dialog')
  await help.getByRole('heading', { name: 'How to play' }).waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })

  const place = () => player.states().nth(1).boundingBox()
  const before = await place()
  await page.keyboard.press('+')
  await expect.poll(place, { timeout: 30_000 }).not.toEqual(before)
  await page.keyboard.press('0')
  await expect.poll(place, { timeout: 30_000 }).toEqual(before)

  await page.keyboard.press('Control+Enter')
  await page.locator('.reveal').waitFor()
  await player.leave()
})

test('Arrows walk between states on the map, and step through the telling of a round', async () => {
  const player = await room.sit({ hand: keys, window })
  const { page } = player
  await player.playChallenge(SHORT)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await reach(page, player.states().first())
  const first = await focused()
  const west = await player.states().evaluateAll((buttons) => {
    const left = (one: Element) => one.getBoundingClientRect().x
    return buttons.sort((a, b) => left(a) - left(b)).map((one) => one.textContent)
  })
  await page.keyboard.press(west[0] === first ? 'ArrowRight' : 'ArrowLeft')
  expect(await focused()).not.toBe(first)
  expect(west).toContain(await focused())

  await page.keyboard.press('Control+Enter')
  const at = page.getByRole('slider', { name: 'Place in the round' })
  await at.waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  const from = Number(await at.inputValue())
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => at.inputValue()).toBe(String(from + 1))
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => at.inputValue()).toBe(String(from))
  await page.keyboard.press('Escape')
  await page.locator('.summary').waitFor()
  await player.leave()
})
