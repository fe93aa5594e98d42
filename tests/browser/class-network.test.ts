/** A class by the machine's address in its network, over plain http: what most schools have. */
import { expect, test } from 'vitest'
import { finger } from './helpers/hands.ts'
import { openGameRoom } from './helpers/room.ts'

const room = openGameRoom()

const PHONE = {
  hand: finger,
  window: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

test('A class over plain http is opened, joined, played, and found again on each device', async () => {
  const { networkUrl } = room.game()
  const teacher = await room.teachFarOff()
  const code = await teacher.openClass({ students: 3, scenario: 'first-steps', seconds: '600' })
  // Machines without a network have only addresses that browsers trust.
  const isTrusted = networkUrl.includes('127.0.0.1')
  expect(await teacher.page.evaluate(() => window.isSecureContext)).toBe(isTrusted)

  const link = await teacher.link('Address for students')
  expect(link).toBe(`${networkUrl}#/class/${code}`)
  const qr = teacher.page.locator('.class-qr title')
  expect(await qr.textContent()).toBe(`QR code of ${link}`)
  await teacher.press(teacher.button('Copy').first())
  await teacher.page.getByText('Copied.').waitFor()
  const wall = await teacher.openWall()

  const ann = await room.attendFarOff(PHONE)
  await ann.page.goto(link)
  await ann.join()
  const name = await ann.nickname()
  await wall.getByText('1 student is here').waitFor()
  await teacher.pressButton('Start the lesson')
  await ann.atDesk()
  expect(await ann.addOrder(0)).toBe(true)
  const planned = await ann.planned()

  // Each device knows its place again.
  await ann.page.reload()
  await ann.atDesk()
  await ann.button(`${name}: you and your seat`).waitFor()
  expect(await ann.planned()).toEqual(planned)
  await ann.hand()
  await ann.catchUp()
  await teacher.tableSays(1, /Round 2 of 5/)
  await teacher.open()
  await teacher.pressButton('Teach a class')
  await teacher.pressButton(`Go to the desk of class ${code}`)
  await teacher.tableSays(1, /Round 2 of 5/)
  await wall.getByText('Round 2 of 5').waitFor()
  expect(await teacher.file('Points (CSV)')).toContain('japan')
  await ann.leave()
  await teacher.leave()
})
