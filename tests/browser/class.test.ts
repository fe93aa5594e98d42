/** A class: its teacher, the wall, and students at several tables, in real browsers and beside them. */
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { Pupil } from './helpers/crowd.ts'
import { finger } from './helpers/hands.ts'
import { openGameRoom } from './helpers/room.ts'
import { Student } from './helpers/student.ts'
import type { Teacher } from './helpers/teacher.ts'

const LESSON_MS = 1_200_000
const PHONE = {
  hand: finger,
  window: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

const room = openGameRoom()

describe('A lesson', () => {
  test(
    'of thirty at four tables is played to its end, whatever happens to its people',
    { timeout: LESSON_MS },
    async () => {
      const { url } = room.game()
      const teacher = await room.teach()
      const code = await teacher.openClass({ students: 36, seconds: '600' })
      const screen = await teacher.openWall()
      const opened = Date.now()

      // Six in browsers, of whom the first have their teams' first seats; the rest without.
      const students = [await room.attend(PHONE), ...(await Promise.all(five(() => room.attend())))]
      const names: string[] = []
      for (const student of students) {
        await student.joinByCode(code)
        names.push(await student.nickname())
      }
      const crowd = await Promise.all(Array.from({ length: 24 }, () => Pupil.join(url, code)))
      await screen.getByText('30 students are here').waitFor()
      const took = ((Date.now() - opened) / 1000).toFixed(1)
      process.stdout.write(`From the code on the wall to 30 students in the class: ${took} s\n`)
      const [ann, ben, cem, dan, eve, fay] = students as [
        Student,
        Student,
        Student,
        Student,
        Student,
        Student,
      ]

      await teacher.pressButton('Start the lesson')
      await Promise.all(students.map((student) => student.atDesk()))
      await screen.getByText('Round 1 of 6').first().waitFor()
      const planAll = (round: number, pupils = crowd) =>
        Promise.all(pupils.map((pupil) => pupil.plan(round)))

      // A team plans together: one proposes and says why, the other sees it, the captain commits.
      await ann.propose(0, 'They trust us most')
      await ann.show('Plan')
      await ann.page.getByText('You propose this: They trust us most').waitFor()
      const mate = crowd.find(({ view }) => view.team?.table === 0 && view.team.seat === 0)!
      await mate.sees(({ draft }) => draft?.lines[0]?.reason === 'They trust us most')
      for (const student of students) await student.hand()
      await planAll(1)
      await teacher.tableSays(1, /Round 2 of 6/)

      // A pause: nothing can be committed, and time stands.
      await teacher.pressButton('Pause all')
      await ann.catchUp()
      await ann.page.getByText('Paused by the teacher').waitFor()
      const captain = crowd.find(({ view }) => view.team?.captain === view.you.person)!
      const { round, revision } = captain.view.draft!
      expect(await captain.link.do({ act: 'commit', round, revision })).toBe(false)
      expect(captain.link.current().problems).toMatchObject([{ code: 'match-held' }])
      await teacher.pressButton('Go on, all')

      // Two tabs are killed: one comes back by its device, one on another device by four characters.
      const back = await backOf(teacher, names[1]!)
      await cem.page.close()
      await ben.page.close()
      const again = new Student(await cem.page.context().newPage(), room.game().url)
      await again.follow(code)
      // What had not been told to the end on this device is told again.
      await again.page.locator('.reveal').waitFor()
      await again.catchUp()
      await again.atDesk()
      await again.button(`${names[2]}: you and your seat`).waitFor()
      const tablet = await room.attend()
      await tablet.follow(code)
      await tablet.page.getByRole('textbox', { name: 'Your four characters' }).fill(back)
      await tablet.pressButton('Take my place')
      await tablet.atDesk()
      await tablet.button(`${names[1]}: you and your seat`).waitFor()

      // Somebody comes late, and somebody changes tables.
      const late = await Pupil.join(url, code)
      await late.sees(({ you }) => you.place === 'seated')
      const all = [...crowd, late]
      const mover = crowd[23]!
      await teacher.tab('People')
      const seat = teacher.page.getByRole('combobox', { name: `Seat of ${mover.view.you.name}` })
      const free = await seat.locator('option').allInnerTexts()
      const own = await seat.locator('option:checked').innerText()
      const elsewhere = free.find((place) => place.slice(0, 7) !== own.slice(0, 7))!
      await seat.selectOption(elsewhere)
      await mover.sees(({ team }) => elsewhere.startsWith(`Table ${team!.table + 1},`))

      // The second round ends by the teacher's hand: drafts are committed as they stand.
      await teacher.tab('Tables')
      await teacher.sure(teacher.button('Next round for all'))
      await teacher.tableSays(1, /Round 3 of 6/)

      // Freeze and ask; the wall shows how the answers spread.
      await teacher.tab('Tell and ask')
      await teacher.press(teacher.page.getByRole('radio', { name: 'To choose from' }))
      await teacher.page.getByRole('textbox', { name: 'Answer 1' }).fill('Trust')
      await teacher.page.getByRole('textbox', { name: 'Answer 2' }).fill('Money')
      await teacher.press(teacher.button('Freeze and ask').last())
      await ann.pressButton('Trust')
      await ann.page.getByText('Answered. You can still change it.').waitFor()
      const voter = crowd[7]!
      await voter.sees(({ poll }) => poll?.open === true)
      const { number: poll } = voter.view.poll!
      expect(await voter.link.do({ act: 'vote', poll, answer: { choice: 1 } })).toBe(true)
      await teacher.pressButton('Show the answers')
      await screen.locator('.share').first().waitFor()
      for (const answer of ['Trust', 'Money']) {
        const share = screen.locator('.share').filter({ hasText: answer })
        expect(await share.innerText()).toMatch(/\b1 team$/)
      }
      await teacher.pressButton('Go on playing')

      // A table is taken back a round, and goes on.
      await teacher.tab('Tables')
      await teacher.pressButton('Open table 2')
      await teacher.sure(teacher.button('Back a round'))
      await teacher.tableSays(2, /Round 2 of 6/)
      await teacher.tableSays(2, /Paused/)
      await teacher.press(teacher.table(2).getByRole('button', { name: 'Go on: table 2' }))
      await teacher.sure(teacher.table(2).getByRole('button', { name: 'Next: table 2' }))
      await teacher.tableSays(2, /Round 3 of 6/)

      // A seat is given to a computer, and back.
      await teacher.pressButton('Open table 3')
      await teacher.pressButton('Let a computer play China')
      await teacher.button('Give China back to the students').waitFor()
      await teacher.press(teacher.page.getByRole('dialog').getByRole('button', { name: 'Close' }))

      const players = [ann, again, dan, eve, fay, tablet]
      for (let round = 3; round <= 6; round++) {
        await planAll(round, all)
        await teacher.sure(teacher.button('Next round for all'))
        if (round < 6) await teacher.tableSays(4, new RegExp(`Round ${round + 1} of 6`))
      }
      await teacher.tableSays(4, /Over/)
      for (const player of players) {
        await player.catchUp()
        await player.page.locator('.end').waitFor()
      }

      await screen.getByText('The lesson is over').waitFor()
      const told = await addsUp(teacher)
      expect(told.tables[2]!.seats[1]!.computer).not.toBeNull()
      expect(told.tables[3]!.seats[1]!.computer).toBeNull()
      expect(told.people[mover.view.you.person]!.table).toBe(mover.view.team!.table)
      expect(told.entries.filter(({ entry }) => entry === 'rewound')).toMatchObject([{ table: 1 }])

      for (const pupil of all) pupil.leave()
      for (const player of [ann, again, dan, eve, fay, tablet, teacher]) await player.leave()
    },
  )
})

const five = <T>(make: () => Promise<T>): Promise<T>[] => Array.from({ length: 5 }, make)

/** The four characters of somebody, as the desk knows them. */
async function backOf(teacher: Teacher, name: string): Promise<string> {
  await teacher.tab('People')
  const row = teacher.page.locator('.desk-person').filter({ hasText: name })
  return (await row.locator('.desk-back').innerText()).slice(-4)
}

/** Whether the files that are taken home say the same as the standings; the one with everything. */
async function addsUp(teacher: Teacher): Promise<Told> {
  await teacher.tab('After')
  const points = teacher.page.locator('.class-standings tbody td:nth-child(3)')
  const shown = (await points.allInnerTexts()).map(Number)
  const scores = Papa.parse<Score>(await teacher.file('Points (CSV)'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(scores.errors).toEqual([])
  expect(inOrder(scores.data.map(({ points }) => Number(points)))).toEqual(inOrder(shown))
  const orders = Papa.parse(await teacher.file('Orders (CSV)'), { skipEmptyLines: true })
  expect(orders.errors).toEqual([])
  expect(orders.data.length).toBeGreaterThan(12)
  const record = JSON.parse(await teacher.file('Everything (JSON)')) as Told
  const told = record.scores.map(({ points }) => points)
  expect(inOrder(told)).toEqual(inOrder(scores.data.map(({ twelfths }) => Number(twelfths))))
  // The points of every power are the sum of all that it was told to have gained.
  for (const { table, seat, points } of record.scores) {
    const facts = record.tables[table]!.rounds.flatMap((round) => round.facts)
    const gained = facts.filter(
      ({ fact, what, power }) => fact === 'changed' && what === 'points' && power === seat,
    )
    expect(gained.reduce((sum, { by = 0 }) => sum + by, 0)).toBe(points)
  }
  return record
}

interface Score {
  points: string
  twelfths: string
}

/** What the test reads of all that is kept. */
interface Told {
  scores: { table: number; seat: number; points: number }[]
  tables: {
    seats: { computer: string | null }[]
    rounds: { facts: { fact: string; what?: string; power?: number; by?: number }[] }[]
  }[]
  people: { table: number | null }[]
  entries: { entry: string; table?: number }[]
}

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)
