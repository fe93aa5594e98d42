/** A scenario of an invented world: four powers, states on no map, sectors without icons. */
import { expect, test } from 'vitest'
import { openRoom } from './helpers/room.ts'
import { troublesOfLayout } from './helpers/targets.ts'

const room = openRoom()

const EXAMPLE = '1~format-example~browser~p0~c0attache~c0attache~c0attache'

test('Two rounds of the format example are played on a map that is made up for it', async () => {
  const player = await room.sit()
  const { page } = player
  await player.playChallenge(EXAMPLE)
  await page.getByText('A made-up map: it shows who borders whom.').waitFor()
  expect(await player.states().allTextContents()).toEqual([
    'Amberlea',
    'Brindle',
    'Corrow',
    'Dellmark',
    'Eastwater',
    'Fallow',
  ])
  expect(await page.evaluate(troublesOfLayout)).toEqual([])

  await player.show('Powers')
  const wary = page.getByRole('img', { name: /^Wariness between the powers/ })
  expect(await wary.locator('line').count()).toBe(12)

  expect(await player.playRound(0)).toBe(true)
  expect(await player.playRound(4)).toBe(true)
  expect(await page.locator('.frame-bar').innerText()).toContain('Round 3 of 6')
  await player.leave()
})

test('It comes last among the scenarios, with a mark', async () => {
  const player = await room.sit()
  const { page } = player
  await player.open()
  await player.pressButton('Set up a match')
  const last = page.getByRole('radiogroup', { name: 'Scenario' }).getByRole('radio').last()
  expect(await last.textContent()).toMatch(/^Format example: .*invented world/)
  await player.press(last)
  const seats = page.locator('.seat-power')
  expect(await seats.allInnerTexts()).toEqual([
    'Lantern League',
    'Northreach',
    'Salt Crown',
    'Windhold',
  ])
  await player.leave()
})
