/** Leads through the screens of a class: those of its teacher, of a student, and of the wall. */
import type { Page } from 'playwright-core'
import { Pupil } from './crowd.ts'
import type { Student } from './student.ts'
import type { Teacher } from './teacher.ts'

export type LookAt = (screen: string, page: Page) => Promise<void>

/** Students who are expected, and those who come besides the one at a browser. */
const STUDENTS = 60
const OTHERS = 5
/** Seats of computers: one at the first table, where the student, a mate and a rival sit; two where one sits. */
const PLANNED = 1 + 2 * (OTHERS - 2)

/** `wall` has nothing open yet. */
export async function tourClass(
  teacher: Teacher,
  student: Student,
  wall: Page,
  look: LookAt,
): Promise<void> {
  const code = await before(teacher, student, wall, look)
  const others: Pupil[] = []
  // In turn, so that the seats are the same each time.
  while (others.length < OTHERS) others.push(await Pupil.join(teacher.site, code))
  const [rival, mate] = others as [Pupil, Pupil]
  for (const [other, seat] of [
    [rival, 'Table 1, China'],
    [mate, 'Table 1, Japan'],
  ] as const) {
    await other.sees(() => true)
    await teacher.move(other.view.you.name, seat)
  }
  await teacher.pressButton('Start the lesson')
  await student.atDesk()
  await lead(teacher, look)
  await play(student, rival, look)
  await draft(student, mate, look)
  await ask(teacher, student, wall, look)
  for (const other of others) other.leave()
  await after(teacher, look)
}

/** Until the lesson begins; the code of the class. */
async function before(teacher: Teacher, student: Student, wall: Page, look: LookAt) {
  await teacher.open()
  await teacher.pressButton('Teach a class')
  await teacher.button('Open the class').waitFor()
  await look('teach', teacher.page)
  const code = await teacher.openClass({ students: STUDENTS })
  await look('class code', teacher.page)
  await wall.goto(await teacher.link('The projector'))
  await wall.locator('.class-qr').waitFor()
  await look('wall code', wall)
  await student.follow(code)
  await student.button('Join').waitFor()
  await look('class join', student.page)
  await student.join()
  await look('class waiting', student.page)
  return code
}

/** A dialog can be pressed once it stands. */
const stands = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Close' }).click({ trial: true })

async function lead(teacher: Teacher, look: LookAt): Promise<void> {
  await teacher.tableSays(1, /Round 1/)
  await teacher.page.getByText(`${OTHERS + 1} here`).waitFor()
  // Computers have planned for all other seats of the tables that play.
  await teacher.page
    .locator('.desk-seat .good')
    .nth(PLANNED - 1)
    .waitFor()
  await look('class desk', teacher.page)
  await teacher.pressButton('Open table 1')
  await stands(teacher.page)
  await look('class desk table', teacher.page)
  await teacher.press(teacher.page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  for (const tab of ['People', 'Tell and ask', 'Settings', 'After'] as const) {
    await teacher.tab(tab)
    await look(`class desk ${tab.toLowerCase()}`, teacher.page)
  }
}

async function play(student: Student, rival: Pupil, look: LookAt): Promise<void> {
  await student.show('Plan')
  await look('class match', student.page)
  await rival.link.do({ act: 'say', to: null, phrase: 'stay-calm' })
  await rival.link.do({
    act: 'offer',
    round: 1,
    to: 0,
    deal: { deal: 'no-pressure', bound: 'both' },
  })
  await student.pressButton(/^Talk/)
  await stands(student.page)
  await look('class talk', student.page)
  await student.press(student.page.getByRole('dialog').getByRole('button', { name: 'Close' }))
}

/** One of the team proposes an order and says why. */
async function draft(student: Student, mate: Pupil, look: LookAt): Promise<void> {
  await mate.sees(({ draft: shared }) => shared !== null)
  await mate.link.do({
    act: 'propose',
    round: 1,
    order: { order: 'exchange', state: 'kazakhstan' },
    reason: 'They asked for it.',
  })
  await student.page.locator('.team-line').first().waitFor()
  await look('class draft', student.page)
}

async function ask(teacher: Teacher, student: Student, wall: Page, look: LookAt): Promise<void> {
  await wall
    .locator('.wall-seats .good')
    .nth(PLANNED - 1)
    .waitFor()
  await look('wall class', wall)
  await wall.getByRole('button', { name: 'Table 1', exact: true }).click()
  await wall.locator('.twin.over .twin-state, .board-note').first().waitFor()
  await look('wall table', wall)
  await teacher.tab('Tell and ask')
  await teacher.press(teacher.page.getByRole('radio', { name: 'To choose from' }))
  await teacher.page.getByRole('textbox', { name: 'Answer 1' }).fill('Trust')
  await teacher.page.getByRole('textbox', { name: 'Answer 2' }).fill('Money')
  await teacher.press(teacher.button('Freeze and ask').last())
  await student.pressButton('Trust')
  await student.page.getByText('Answered. You can still change it.').waitFor()
  await look('class poll', student.page)
  await teacher.pressButton('Show the answers')
  await wall.locator('.share').first().waitFor()
  await look('wall poll', wall)
}

async function after(teacher: Teacher, look: LookAt): Promise<void> {
  await teacher.tab('Talk')
  await look('class desk talk', teacher.page)
  await teacher.open('')
  await teacher.pressButton('Teach a class')
  await teacher.pressButton('Read and print')
  await teacher.page.locator('.paper-map').waitFor()
  await look('lesson', teacher.page)
}

/** The name of somebody else of the team, among those who are there or as who proposes. */
const MATE = /^(?:[●○] )?([^,(]+?)(?:, away|$| proposes this)/

/** Texts of a class that are drawn by lot or go by the clock, each with one that stands for it. */
export async function standsForClass(page: Page): Promise<[found: string, shown: string][]> {
  const code = /#\/(?:class|desk|projector)\/(\w{6})/.exec(page.url())?.[1]
  const name = await page.locator('.class-strip-acts .button').last().allInnerTexts()
  const team = await page.locator('.team-members li, .team-line').allInnerTexts()
  const mates = team.flatMap((text) => MATE.exec(text)?.[1] ?? [])
  const clocks = await page.locator('.class-clock').allInnerTexts()
  return [
    ...(code ? [[code, 'K7NF3A'] as [string, string]] : []),
    ...name.map((text): [string, string] => [text, 'Amber Fox']),
    ...mates.map((text): [string, string] => [text, 'Silver Heron']),
    ...clocks
      .filter((text) => /^\d+:\d+$/.test(text))
      .map((text): [string, string] => [text, '3:41']),
  ]
}
