/** The client on the smallest phones, and where the map cannot be drawn as usual. */
import { expect, test } from 'vitest'
import { WITHOUT_WEBGL } from './helpers/chromium.ts'
import { finger } from './helpers/hands.ts'
import { SHORT } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'
import { troublesOfLayout } from './helpers/targets.ts'

const room = openRoom()
const plainRoom = openRoom(WITHOUT_WEBGL)

test('A round is played with a finger on a phone of 360 × 740', async () => {
  const viewport = { width: 360, height: 740 }
  const window = { viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 3 }
  const player = await room.sit({ hand: finger, window })
  await player.playChallenge(SHORT)
  expect(await player.page.evaluate(troublesOfLayout)).toEqual([])
  expect(await player.addOrder(1)).toBe(true)
  expect(await player.planned()).toHaveLength(1)
  await player.commit()
  await player.skip()
  expect(await player.page.evaluate(troublesOfLayout)).toEqual([])
  await player.goOn()
  await player.leave()
})

test('Without WebGL the map is drawn all the same, and a match is played on it', async () => {
  const player = await plainRoom.sit()
  const { page } = player
  await player.playChallenge(SHORT)
  const webgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl'))
  expect(webgl).toBeNull()
  const board = page.locator('.board-picture canvas')
  expect(await board.evaluate((one) => (one as HTMLCanvasElement).getContext('2d'))).not.toBeNull()
  expect(await player.playToEnd()).toBe(5)
  await player.readResult()
  await player.leave()
})

test('Where no map can be loaded, a match is played by the list of states and projects', async () => {
  const player = await room.sit()
  const { page } = player
  await page.route(/\/board-[\w-]{8}\.js$/, (route) => route.abort())
  player.forgive(/\/board-|ERR_FAILED/)
  await player.playChallenge(SHORT)
  await page.getByText('The map cannot be drawn here.').waitFor()
  expect(await page.locator('.board-picture canvas').count()).toBe(0)
  const states = page.getByRole('list', { name: 'States on the board' })
  expect(await states.getByRole('button').count()).toBeGreaterThan(10)
  expect(await player.playToEnd()).toBe(5)
  await player.readResult()
  await player.leave()
})
