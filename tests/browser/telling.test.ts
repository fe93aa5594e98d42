/** What stands beside the telling of a round keeps to its moment. */
import { expect, test } from 'vitest'
import { LONG } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

test('Points and the own plan are those of the moment that is told', async () => {
  const player = await room.sit()
  const { page } = player
  const points = (): Promise<string[]> => page.locator('.bar-score strong').allInnerTexts()
  const untold = page.getByText('still to be told')
  await player.playChallenge(LONG)
  await player.playRound()
  const before = await points()
  expect(await player.addOrder(1)).toBe(true)
  await player.commit()
  await player.stepTo(0)
  expect(await points()).toEqual(before)
  expect(await untold.count()).toBe(1)
  await player.skip()
  const summed = await points()
  expect(summed).not.toEqual(before)
  expect(await untold.count()).toBe(0)
  const told = await page.locator('.summary-points strong').allInnerTexts()
  expect(told).toEqual(summed.map((sum) => `${sum} VP`))
  await player.goOn()
  expect(await points()).toEqual(summed)
  await player.leave()
})
