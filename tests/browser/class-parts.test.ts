/** Parts of a lesson that need no whole one: teams, talk, full classes, and a desk without a mouse. */
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { keys, reach } from './helpers/hands.ts'
import { openGameRoom } from './helpers/room.ts'
import type { Student } from './helpers/student.ts'

const room = openGameRoom()

/** The shortest match, without hurry. */
const SHORT_CLASS = { students: 3, scenario: 'first-steps', seconds: '600' }

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

describe('A team', () => {
  test('proposes, gives reasons, agrees by majority, and has its word judged', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    await teacher.tab('Settings')
    await teacher.press(teacher.page.getByRole('radio', { name: 'More than half of it' }))
    const [ann, ben, cem] = (await comeIn(code, 3)) as [Student, Student, Student]
    const anns = await ann.nickname()
    await teacher.move(await ben.nickname(), 'Table 1, Japan')
    await ben.page.getByText(`With you: ${anns}`).waitFor()
    await teacher.move(await cem.nickname(), 'Table 1, China')
    await teacher.pressButton('Start the lesson')
    await Promise.all([ann, ben, cem].map((student) => student.atDesk()))

    await ann.propose(0, 'They ask for it.')
    await ben.page.getByText(`${anns} proposes this: They ask for it.`).waitFor()
    await ann.page.getByText('You propose this: They ask for it.').waitFor()
    await cem.show('Plan')
    expect(await cem.page.getByText('They ask for it.').count()).toBe(0)

    // A step back of one's own, which the other sees.
    await ann.pressButton('Undo')
    await ben.page.getByText(new RegExp(`^${anns} took back: `)).waitFor()
    expect(await ben.planned()).toEqual([])
    await ann.propose(0, 'They ask for it.')
    await ben.page.getByText(`${anns} proposes this: They ask for it.`).waitFor()

    await ann.pressButton(/^Talk/)
    await ann.press(ann.page.getByRole('dialog').getByRole('button', { name: 'Offer it' }))
    await ann.press(ann.page.getByRole('dialog').getByRole('button', { name: 'Close' }))
    await cem.pressButton('Talk (1 new)')
    await cem.pressButton('Agree with Japan')
    await cem.page.getByRole('dialog').getByText('· agreed').waitFor()
    await cem.press(cem.page.getByRole('dialog').getByRole('button', { name: 'Close' }))

    await ann.pressButton('I agree to this plan')
    await ben.page.getByText('1 of 2 agree. One more is needed.').waitFor()
    await ben.pressButton('I agree to this plan')
    await ann.page.getByText(/^Committed/).waitFor()
    await cem.hand()
    await Promise.all([ann, ben, cem].map((student) => student.page.locator('.reveal').waitFor()))
    await ann.catchUp()
    await ann.pressButton(/^Talk/)
    await ann.page.getByText('✓ Japan kept it').waitFor()
    await teacher.tab('Talk')
    await teacher.page.getByText('✓ China kept it').waitFor()
    for (const player of [ann, ben, cem, teacher]) await player.leave()
  })
})

describe('A student', () => {
  test('who loads the page anew while a round is told hears it again, but once heard no more', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    const [ann] = (await comeIn(code, 1)) as [Student]
    await teacher.pressButton('Start the lesson')
    await ann.atDesk()
    await ann.hand()
    await ann.page.locator('.reveal').waitFor()
    await ann.page.reload()
    await ann.page.getByRole('region', { name: 'What happened in round 1' }).waitFor()
    await ann.catchUp()
    await ann.page.reload()
    await ann.atDesk()
    expect(await ann.page.locator('.reveal').count()).toBe(0)
    await ann.leave()
    await teacher.leave()
  })
})

describe('A class that is full', () => {
  test('says so to who comes late, who gets the next seat that falls free', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    await teacher.tab('Settings')
    await teacher.page.getByRole('combobox', { name: 'Most students a power' }).selectOption('1')
    await teacher.page.getByText('of 3 seats').waitFor()
    const [ann, ben, cem] = (await comeIn(code, 3)) as [Student, Student, Student]
    const anns = await ann.nickname()
    await teacher.pressButton('Start the lesson')
    await Promise.all([ann, ben, cem].map((student) => student.atDesk()))
    const [late] = (await comeIn(code, 1)) as [Student]
    await late.page.getByRole('heading', { name: 'Every seat is taken' }).waitFor()

    await teacher.doTo(anns, 'Send out')
    await teacher.press(teacher.page.getByRole('alertdialog').getByRole('button').last())
    await ann.page.getByRole('heading', { name: 'The teacher has sent you out' }).waitFor()
    await late.atDesk()
    await teacher.doTo(anns, 'Let in again')
    await ann.page.getByRole('heading', { name: 'Every seat is taken' }).waitFor()
    for (const player of [ann, ben, cem, late, teacher]) await player.leave()
  })

  test('lets nobody in while its door is closed', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    await teacher.tab('Settings')
    await teacher.press(teacher.page.getByRole('radio', { name: 'Door closed' }))
    const ann = await room.attend()
    await ann.follow(code)
    await ann.page.getByText('The teacher has closed the door: ask them to open it.').waitFor()
    expect(await ann.button('Join').count()).toBe(0)
    await ann.leave()
    await teacher.leave()
  })
})

describe('The projector', () => {
  test('is led by keys alone', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    const wall = await teacher.openWall()
    const [ann] = (await comeIn(code, 1)) as [Student]
    await teacher.pressButton('Start the lesson')
    await ann.atDesk()
    const choose = async (view: string) => {
      const button = wall.getByRole('button', { name: view, exact: true })
      await reach(wall, button)
      await wall.keyboard.press('Enter')
      expect(await button.getAttribute('aria-pressed')).toBe('true')
    }
    await choose('Table 1')
    await wall.locator('.twin.over .twin-state, .board-note').first().waitFor()
    await choose('Code')
    await wall.locator('.class-qr').waitFor()
    await choose('Class')
    await wall.getByText('Round 1 of 5').waitFor()
    await teacher.tab('Tell and ask')
    await teacher.press(teacher.button('Freeze and ask').last())
    await wall.getByRole('heading', { name: 'What would your team do next, and why?' }).waitFor()
    await choose('Class')
    await choose('Question')
    await ann.leave()
    await teacher.leave()
  })
})

describe('The desk', () => {
  test('is led by keys alone', async () => {
    const teacher = await room.teach({ hand: keys })
    const code = await teacher.openClass(SHORT_CLASS)
    const [ann] = (await comeIn(code, 1)) as [Student]
    const name = await ann.nickname()
    await teacher.pressButton('Start the lesson')
    await teacher.pressButton('Pause all')
    await teacher.tableSays(1, /Paused/)
    await teacher.pressButton('Go on: table 1')
    await teacher.sure(teacher.button('Next: table 1'))
    await teacher.tableSays(1, /Round 2 of 5/)
    await teacher.pressButton('Open table 1')
    await teacher.pressButton('Let a computer play Japan')
    await teacher.button('Give Japan back to the students').waitFor()
    await teacher.page.keyboard.press('Escape')
    await teacher.doTo(name, 'Mute')
    await teacher.page.locator('.desk-person').filter({ hasText: 'muted' }).waitFor()
    await ann.leave()
    await teacher.leave()
  })

  test('does not open with another key', async () => {
    const teacher = await room.teach()
    const code = await teacher.openClass(SHORT_CLASS)
    const stranger = await room.attend()
    await stranger.page.goto(`${stranger.site}#/desk/${code}/${'x'.repeat(32)}`)
    await stranger.page.getByText('The class does not open with this key.').waitFor()
    expect(await stranger.button('Start the lesson').count()).toBe(0)
    await stranger.leave()
    await teacher.leave()
  })
})

describe('What a teacher prints', () => {
  /** Pages of a PDF, as its catalogue has them. */
  const pagesOf = (pdf: Buffer): number =>
    pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  const inkOf = (lines: Locator) =>
    lines.first().evaluate((line) => {
      const { color, stroke } = getComputedStyle(line)
      const [red = 255] = (stroke === 'none' ? color : stroke).match(/\d+/g)!.map(Number)
      return red
    })

  test('is dark on light in a dark theme too: a page a team, and no more paper than it takes', async () => {
    const window = { colorScheme: 'dark' as const }
    const teacher = await room.teach({ window })
    const { page } = teacher
    const code = await teacher.openClass({ ...SHORT_CLASS, students: 6 })
    const students = await comeIn(code, 2)
    await teacher.pressButton('Start the lesson')
    await Promise.all(students.map((student) => student.atDesk()))
    await teacher.tab('After')
    await teacher.pressButton('Print a page for each team')
    await page.locator('.team-page').nth(1).waitFor()
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2)
    await page.emulateMedia({ media: 'print' })
    expect(await inkOf(page.locator('.team-page h2'))).toBeLessThan(100)
    await page.emulateMedia({ media: 'screen' })
    await teacher.open()
    await teacher.pressButton('Teach a class')
    await teacher.pressButton('Read and print')
    await page.locator('.paper-map').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const line of ['.paper-map path', '.role-card p', '.order-sheet th']) {
      expect(await inkOf(page.locator(line))).toBeLessThan(100)
    }
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(5)
    for (const player of [...students, teacher]) await player.leave()
  })
})
