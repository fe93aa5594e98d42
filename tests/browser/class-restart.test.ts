/** What stops in mid-lesson, the server or a student's device, and how all go on from there. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cases } from '../helpers/counts.ts'
import { openGameRoom } from './helpers/room.ts'
import type { Student } from './helpers/student.ts'

const room = openGameRoom()

const PATIENT = { timeout: 600_000 }
const LOST = 'The connection is lost. Trying to come back…'
/** What a browser says of a server that is not there. */
const NOBODY_ANSWERS = /WebSocket|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/

/** Marks pages, so that it can be said later whether any of them was loaded anew. */
async function mark(pages: readonly Page[]): Promise<() => Promise<boolean>> {
  for (const page of pages) await page.evaluate(() => (document.documentElement.title = 'kept'))
  return async () => {
    const titles = pages.map((page) => page.evaluate(() => document.documentElement.title))
    return (await Promise.all(titles)).every((title) => title === 'kept')
  }
}

async function comeIn(code: string, count: number): Promise<Student[]> {
  const students: Student[] = []
  for (let index = 0; index < count; index++) {
    const student = await room.attend()
    await student.follow(code)
    await student.join()
    students.push(student)
  }
  return students
}

const KILLED = ['is killed', 'SIGKILL'] as const
const ENDS = cases([KILLED], [KILLED, ['is stopped in good order', 'SIGTERM'] as const])

describe('A lesson whose server', () => {
  test.each(ENDS)('%s goes on at every table once it is back', PATIENT, async (_, signal) => {
    const teacher = await room.teach()
    const code = await teacher.openClass({
      students: 12,
      scenario: 'first-steps',
      seconds: '600',
    })
    const wall = await teacher.openWall()
    const [ann, ben, cem, dan] = (await comeIn(code, 4)) as [Student, Student, Student, Student]
    const everybody = [teacher, ann, ben, cem, dan]
    for (const player of everybody) player.forgive(NOBODY_ANSWERS)
    await teacher.move(await ben.nickname(), 'Table 1, Japan')
    await teacher.pressButton('Start the lesson')
    await Promise.all([ann, ben, cem, dan].map((student) => student.atDesk()))
    await ann.propose(0, 'They trust us most')
    await ben.page.getByText(/proposes this: They trust us most/).waitFor()
    const [order] = await ben.planned()
    await cem.hand()
    const pages = [...everybody.map(({ page }) => page), wall]
    const areKept = await mark(pages)

    await room.game().stop(signal)
    for (const page of pages) await page.getByText(LOST).waitFor()
    await room.game().start()
    for (const page of pages) await page.getByText(LOST).waitFor({ state: 'detached' })

    // Who was there is there, with the same plans; what was committed is.
    await teacher.page.getByText('4 of 18 seats, 4 here').waitFor()
    expect(await ann.planned()).toEqual([order])
    await cem.button('Take back').waitFor()
    await ben.propose(1, 'So do they')
    await ann.page.getByText(/proposes this: So do they/).waitFor()
    for (const captain of [ann, dan]) await captain.hand()
    for (const student of [ann, ben, cem, dan]) await student.page.locator('.reveal').waitFor()
    await teacher.tableSays(1, /Round 2 of 5/)
    await teacher.tableSays(2, /Round 2 of 5/)
    await wall.getByText('Round 2 of 5').nth(1).waitFor()
    expect(await areKept()).toBe(true)
    for (const player of everybody) await player.leave()
  })
})

describe('A student who closes the lid', () => {
  test(
    'for longer than the server waits is away, and comes back to all that was theirs',
    PATIENT,
    async () => {
      const teacher = await room.teach()
      const code = await teacher.openClass({ students: 3, scenario: 'first-steps', seconds: '600' })
      const [ann, ben] = (await comeIn(code, 2)) as [Student, Student]
      const name = await ann.nickname()
      ann.forgive(NOBODY_ANSWERS)
      await teacher.pressButton('Start the lesson')
      await Promise.all([ann, ben].map((student) => student.atDesk()))
      await ann.addOrder(0)
      const areKept = await mark([ann.page])

      // A device that sleeps runs nothing: it answers no ping.
      const lid = await ann.page.context().newCDPSession(ann.page)
      await lid.send('Debugger.enable')
      await lid.send('Debugger.pause')
      await teacher.page.getByText('Away: Japan').waitFor({ timeout: 90_000 })
      await teacher.sure(teacher.button('Next round for all'))
      await teacher.tableSays(1, /Round 2 of 5/)
      await lid.send('Debugger.resume')
      await lid.send('Debugger.disable')

      await ann.page.locator('.reveal').waitFor()
      await ann.catchUp()
      await ann.button(`${name}: you and your seat`).waitFor()
      await teacher.page.getByText('Away: Japan').waitFor({ state: 'detached' })
      await ann.addOrder(1)
      await ann.hand()
      expect(await areKept()).toBe(true)
      const orders = await teacher.file('Orders (CSV)')
      expect(orders.split('\n').filter((line) => line.startsWith('1,1,japan,1,'))).toHaveLength(1)
      for (const player of [ann, ben, teacher]) await player.leave()
    },
  )
})
