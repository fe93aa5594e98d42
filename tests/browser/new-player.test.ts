/** Somebody who has never been here. */
import { expect, test } from 'vitest'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

const MOST_MS = 30_000

test('A new user is in a match with one press of Play, and is told its result', async () => {
  const player = await room.sit()
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
