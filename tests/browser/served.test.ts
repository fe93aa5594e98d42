/** The page as the game server serves it. */
import { expect, test } from 'vitest'
import { openGameRoom } from './helpers/room.ts'

const room = openGameRoom()

test('The page plays by the machine’s address, and breaks no policy', async () => {
  const player = await room.sitFarOff()
  await player.play()
  await player.playRound()
  expect(await player.page.title()).toContain('Multivector')
  await player.leave()
})
