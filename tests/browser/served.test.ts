/** The page as the game server serves it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './helpers/chromium.ts'
import { serveGame, type Game } from './helpers/game.ts'
import { Player } from './helpers/player.ts'

let game: Game

beforeAll(async () => {
  game = await serveGame()
})
afterAll(() => game?.close())

test('The page plays by the machine’s address, and breaks no policy', async () => {
  const browser = await startChromium()
  const player = await Player.sit(browser, game.networkUrl)
  await player.play()
  await player.playRound()
  expect(await player.page.title()).toContain('Multivector')
  await player.leave()
  await browser.close()
})
