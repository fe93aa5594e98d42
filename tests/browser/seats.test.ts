/** Several people at one screen, and nobody at all. */
import { expect, test } from 'vitest'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

const TWO_PEOPLE = '1~first-steps~browser~p0~p0~c0attache'
const NOBODY = '1~first-steps~browser~c0attache~c0attache~c0attache'

/** What lies on top in every part of the window. */
function seenPlaces(): string[] {
  const seen = new Set<string>()
  for (let x = 5; x < innerWidth; x += 50) {
    for (let y = 5; y < innerHeight; y += 50) {
      const top = document.elementFromPoint(x, y)
      seen.add(top?.closest('.curtain') ? 'curtain' : `${top?.tagName}.${top?.className}`)
    }
  }
  return [...seen]
}

test('Two people hand the screen over behind a curtain, which hides the plan', async () => {
  const player = await room.sit()
  const { page } = player
  await player.takeChallenge(TWO_PEOPLE)
  await player.pressButton('Start the match')
  const curtain = page.locator('.curtain')
  const arrive = async (): Promise<string> => {
    const power = (await curtain.getByRole('heading').innerText()).replace('Hand over to ', '')
    expect(await page.locator('.desk').count()).toBe(0)
    expect(await page.evaluate(seenPlaces)).toEqual(['curtain'])
    const within = page.locator('button:not([inert] *)')
    expect(await within.allInnerTexts()).toEqual([`I am ${power}: show my desk`])
    await player.pressButton(`I am ${power}: show my desk`)
    await player.atDesk()
    expect(await page.locator('.desk-head h2').innerText()).toContain(power)
    return power
  }
  const first = await arrive()
  expect(await player.addOrder(0)).toBe(true)
  const [order] = await player.planned()
  await player.pressButton('Commit the plan')

  await curtain.waitFor()
  expect(await page.locator('body').innerText()).not.toContain(order)
  const second = await arrive()
  expect(second).not.toBe(first)
  expect(await player.planned()).toEqual([])
  expect(await page.locator('body').innerText()).not.toContain(order)
  await player.commit()

  await player.skip()
  await player.press(page.locator('.summary').getByRole('button', { name: 'Continue' }))
  await curtain.waitFor()
  expect(await arrive()).toBe(first)
  await player.leave()
})

test('Three computer players can be watched to the end of their match', async () => {
  const player = await room.sit()
  const { page } = player
  await player.takeChallenge(NOBODY)
  await player.pressButton('Start the match')
  const told: (string | null)[] = []
  const telling = page.locator('.reveal')
  while (!(await player.isOver())) {
    await telling.waitFor()
    told.push(await telling.getAttribute('aria-label'))
    await player.skip()
    await player.press(page.locator('.summary').getByRole('button', { name: 'Continue' }))
    await page.locator('.reveal, .end').first().waitFor()
  }
  expect(told).toEqual([1, 2, 3, 4, 5].map((round) => `What happened in round ${round}`))
  await player.readResult()
  expect(await page.locator('.end-regrets').count()).toBe(0)
  await player.leave()
})
