/** Whole matches, each by another hand. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { finger, keys } from './helpers/hands.ts'
import { LONG, SHORT } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

/** Tells, at the end, how often a mouse was used on the page. */
async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { pointers: number }
    counted.pointers = 0
    addEventListener('pointerdown', () => (counted.pointers += 1), true)
  })
  return () => page.evaluate(() => (window as unknown as { pointers: number }).pointers)
}

test('A whole match is played with the mouse, on the map itself, at 1440 × 900', async () => {
  const player = await room.sit()
  await player.playChallenge(LONG)
  await player.keepAgenda()
  expect(await player.addOrder(0)).toBe(true)
  expect(await player.addOrder(1)).toBe(true)
  expect(await player.planned()).toHaveLength(2)
  await player.commit()
  await player.stepThrough()
  await player.goOn()
  expect(await player.playToEnd()).toBe(7)
  await player.readResult()
  await player.pressButton('Share as a challenge')
  const link = await player.page.getByLabel('Address of the challenge').inputValue()
  expect(new URL(link).hash).toBe(`#/challenge/${LONG}`)
  await player.leave()
})

test('A whole match is played with keys alone at 1024 × 768', async () => {
  const window = { viewport: { width: 1024, height: 768 } }
  const player = await room.sit({ hand: keys, window })
  const pointers = await countPointers(player.page)
  await player.playChallenge(SHORT)
  expect(await player.playToEnd()).toBe(5)
  await player.readResult()
  expect(await pointers()).toBe(0)
  await player.leave()
})

test('A whole match is played with a finger on a phone of 390 × 844', async () => {
  const viewport = { width: 390, height: 844 }
  const window = { viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
  const player = await room.sit({ hand: finger, window })
  await player.play()
  expect(await player.playToEnd()).toBe(8)
  await player.readResult()
  const ended = player.page.url()
  await player.pressButton('Play again')
  await player.atDesk()
  expect(player.page.url()).not.toBe(ended)
  expect(await player.page.locator('.bar-round').innerText()).toMatch(/^Round 1 of 8/)
  await player.leave()
})
