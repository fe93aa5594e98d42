/** People at their own screens, at one table. */
import { describe, expect, test } from 'vitest'
import { Guest } from './helpers/guest.ts'
import { finger } from './helpers/hands.ts'
import { openGameRoom, openRoom } from './helpers/room.ts'

const PHONE = {
  hand: finger,
  window: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

const room = openGameRoom()
const { sit } = room
const plainRoom = openRoom()

/** All of them plan and commit; the last one's plan has the round told to everybody. */
async function playRound(planning: readonly Guest[], others: readonly Guest[] = []) {
  for (const guest of planning) {
    await guest.addOrder(0)
    await guest.hand()
  }
  await Promise.all([...planning, ...others].map((guest) => guest.hearRound()))
}

describe('A table', () => {
  test('is played by three people to its end and once more, whatever happens to them', async () => {
    const [ann, ben, cem, eve] = await Promise.all([sit(), sit(PHONE), sit(), sit()])
    const code = await ann.openTable()
    await ben.joinByCode(code, 'China')
    await eve.follow(code)
    await eve.pressButton('Look on')
    await cem.follow(code)
    await cem.takeSeat('Russia')
    await Promise.all([ann, ben, cem, eve].map((guest) => guest.atDesk()))
    await eve.page.getByText('You are looking on.').first().waitFor()

    await ann.addOrder(0)
    await ann.hand()
    for (const other of [ben, cem, eve]) await other.stateOf('Japan', /.*, committed/)
    await playRound([ben, cem], [ann, eve])

    // The adviser sees what the own seat sees; computers’ reasons are nobody’s here.
    const adviser = ann.page.getByRole('region', { name: 'Adviser' })
    await ann.show('Plan')
    await ann.press(adviser.getByRole('button', { name: 'Ask for a hint' }))
    await adviser.getByRole('status').locator('p:not(.muted)').waitFor()

    // One reload in mid-plan.
    expect(await ann.addOrder(0)).toBe(true)
    const planned = await ann.planned()
    await ann.page.reload()
    await ann.atDesk()
    expect(await ann.planned()).toEqual(planned)
    await ann.show('Log')
    await ann.page.getByRole('tabpanel').getByText('Round 1').first().waitFor()
    await ann.hand()
    await playRound([ben, cem], [ann, eve])

    // One killed tab, whose seat is handed to a computer.
    await ben.page.close()
    await ann.stateOf('China', /.*, away/)
    await ann.openTableDialog()
    await ann.pressButton('Let a computer play China')
    await ann.closeTableDialog()
    await ann.stateOf('China', /Computer.*, committed/)
    await playRound([cem, ann], [eve])

    const back = new Guest(await ben.page.context().newPage(), room.game().url, finger)
    await back.open()
    await back.pressButton(`Continue at table ${code}`)
    await back.hearRound()
    await back.stateOf('China', /Computer.*, committed/)
    await back.pressButton('Play myself again')
    await ann.stateOf('China', /(?!Computer).*, committed/)
    await back.show('Plan')
    await back.pressButton('Take back')
    await ann.stateOf('China', /.*, planning/)
    await back.hand()
    await playRound([cem, ann], [back, eve])

    const all = [ann, back, cem, eve]
    while (!(await ann.isOver())) await playRound([back, cem, ann], [eve])
    for (const guest of all) await guest.readResult()
    for (const guest of [ann, back, cem]) {
      await guest.page.locator('.end-part[aria-busy="false"]').waitFor()
      expect(await guest.page.locator('.end-regret').count()).toBe(5)
    }

    await ann.pressButton('Play again')
    for (const guest of all) {
      await guest.pressButton('To the next match')
      await guest.atDesk()
      expect(await guest.page.locator('.bar-round').innerText()).toMatch(/^Round 1 of 5/)
    }
    for (const guest of all) await guest.leave()
  })

  test('is opened again on another device by the code of a seat', async () => {
    const [ann, tablet] = await Promise.all([sit(), sit()])
    const code = await ann.openTable()
    const seatCode = await ann.page.locator('.small-code').innerText()
    await tablet.follow(code)
    await tablet.page.getByRole('textbox', { name: 'Code of your seat' }).fill(seatCode)
    await tablet.pressButton('Take my seat')
    await tablet.page.getByText(/^You are .*, and play Japan\.$/).waitFor()
    await ann.page.getByRole('heading', { name: 'Your seat is open on another device' }).waitFor()
    await ann.pressButton('Go on here')
    await ann.page.getByText(/^You are .*, and play Japan\.$/).waitFor()
    await tablet.page.getByRole('heading', { name: /open on another device/ }).waitFor()
    await ann.leave()
    await tablet.leave()
  })

  test('is filled with computers, left, and found free by others', async () => {
    const [ann, ben] = await Promise.all([sit(), sit()])
    const code = await ann.openTable()
    await ann.pressButton('Fill the free seats with computers')
    await ann.atDesk()
    await ann.openTableDialog()
    await ann.pressButton('Leave the table')
    await ann.pressButton('Leave for good')
    await ann.button('Play').waitFor()
    expect(await ann.page.getByText('Your tables').count()).toBe(0)
    await ben.follow(code)
    await ben.takeSeat('Japan')
    await ben.atDesk()
    await ben.addOrder(0)
    await ben.hand()
    await ben.hearRound()
    await ann.leave()
    await ben.leave()
  })

  test('that is not there is not found, and a code that is none is not looked for', async () => {
    const ann = await sit()
    ann.forgive(/404/)
    await ann.open()
    await ann.pressButton('Play with others')
    const field = ann.page.getByRole('textbox', { name: 'Code of the table' })
    await field.fill('12')
    await ann.pressButton('Go there')
    await ann.page.getByText('A code has six letters and digits').waitFor()
    await field.fill('AAAAAA')
    await ann.pressButton('Go there')
    await ann.page.getByText('There is no table with this code.').waitFor()
    await ann.leave()
  })
})

describe('Over plain http on a network', () => {
  test('a table is opened, passed on and joined', async () => {
    const { networkUrl } = room.game()
    const [ann, ben] = await Promise.all([room.sitFarOff(), room.sitFarOff()])
    const code = await ann.openTable()
    const isSecure = await ann.page.evaluate(() => window.isSecureContext)
    expect(isSecure).toBe(networkUrl.includes('127.0.0.1'))
    await ann.pressButton('Copy the address')
    await ann.page.getByText(/^(?:Copied|It cannot be copied)/).waitFor()
    const address = await ann.page
      .getByRole('textbox', { name: 'Address of the table' })
      .inputValue()
    expect(address).toBe(`${networkUrl}#/table/${code}`)
    await ben.page.goto(address)
    await ben.takeSeat('China')
    await ann.pressButton('Fill the free seats with computers')
    await Promise.all([ann.atDesk(), ben.atDesk()])
    await playRound([ann, ben])
    await ann.leave()
    await ben.leave()
  })
})

describe('Without a game server', () => {
  test('the way to tables says that there are none', async () => {
    const player = await plainRoom.sit()
    await player.open()
    await player.pressButton('Play with others')
    await player.page.getByText(/which cannot hold tables/).waitFor()
    await player.pressButton('Back to the start')
    await player.button('Play').waitFor()
    await player.leave()
  })
})
