/** A scenario of one's own, from a copy to a table: as a new user does it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import type { Author } from './helpers/author.ts'
import { openGameRoom } from './helpers/room.ts'

const room = openGameRoom()

const SHIPPED = readFileSync('scenarios/post-settlement-2025.json', 'utf8')
const NAME = 'The winter of the dry wells'
const JAPANESE = '枯れ井戸の冬'

const documentOf = (file: string) => JSON.parse(file) as ScenarioFile

/** Writes a headline that takes stability and brings goodwill, in two languages. */
async function writeHeadline(author: Author): Promise<void> {
  await author.section('Languages')
  await author.field(/^Add a language/).fill('ja')
  await author.pressButton('Add')
  await author.section('Headlines')
  await author.pressButton('Add to “Headlines”')
  await author.write(author.field('Name'), NAME)
  await author.press(author.main().getByText('Other languages: 0 of 1').first())
  await author.write(author.field('Japanese of Name'), JAPANESE)
  await author.write(author.field('Text'), 'Wells freeze from Jizzakh to Osh.')
  await author.press(author.main().locator('.ed-entry summary'))
  await describeEffect(author, 'Stability changes', 'Uzbekistan', '-2')
  await author.pressButton('Add to “Effects”')
  await describeEffect(author, 'Goodwill changes', 'Kyrgyzstan', '1')
  await author.judge(author.main(), 'A hard winter without a water treaty.')
}

/** Fills in the effect that is open. */
async function describeEffect(author: Author, effect: string, state: string, by: string) {
  await author.field('Effect').selectOption({ label: effect })
  await author.field('State').selectOption({ label: state })
  await author.write(author.field('Change'), by)
}

/** Steps back, or forth, so many times by the keys and then by the button to the end; how many there were. */
async function step(author: Author, way: 'Undo' | 'Redo', byKeys: number): Promise<number> {
  const button = author.button(new RegExp(`^${way}: `))
  let steps = 0
  while ((await button.count()) > 0) {
    if (steps < byKeys) await author.page.keyboard.press(way === 'Undo' ? 'Control+z' : 'Control+y')
    else await author.press(button)
    steps += 1
  }
  return steps
}

test('A copy is changed, proved, played, passed on and hosted', async () => {
  const author = await room.write()
  const { page } = author
  await author.duplicate()

  // A stability, and a project with a number that is out of bounds and nothing behind it.
  await author.section('Map and states')
  await author.press(author.main().getByRole('button', { name: 'Uzbekistan', exact: true }).last())
  await author.write(author.field('Stability'), '6')
  await author.pressButton('Add to “Projects”')
  const project = author
    .main()
    .locator('.ed-entry')
    .filter({ has: page.locator('details[open]') })
  await author.write(project.getByLabel('Name', { exact: true }), 'Deep wells')
  await project.getByLabel('Sector', { exact: true }).selectOption({ label: 'Hydropower' })
  await author.write(project.getByLabel('Cost', { exact: true }), '4')
  await author.write(project.getByLabel('Goodwill it asks for', { exact: true }), '3')
  await author.write(project.getByLabel('Size', { exact: true }), '99')
  await author.problems(2)
  await author.section('Overview')
  await author.mend('The number 99 is too large')
  await author.page.keyboard.press('Control+a')
  await author.page.keyboard.type('2')
  await author.problems(1)
  await author.section('Overview')
  await author.mend('This claims something about the world')
  await author.write(project.getByLabel('Judgement', { exact: true }).last(), 'Needed, and cheap.')
  await author.problems(0)

  await writeHeadline(author)
  await author.problems(0)
  await author.section('Overview')
  await author.write(author.field('Name'), 'Dry wells')
  await author.write(author.field('Id'), 'dry-wells')
  const written = await author.file()
  const { states, headlines = [] } = documentOf(written)
  expect(states[1]).toMatchObject({ stability: { value: 6 } })
  expect(states[1]!.projects.at(-1)).toMatchObject({ name: 'Deep wells', size: 2 })
  expect(headlines.at(-1)).toMatchObject({
    name: { en: NAME, ja: JAPANESE },
    effects: [
      { effect: 'stability', state: 'uzbekistan', by: -2 },
      { effect: 'goodwill', state: 'kyrgyzstan', by: 1 },
    ],
  })

  // All of it undone is the shipped file again, byte for byte; and all of it can be done again.
  const steps = await step(author, 'Undo', 10)
  expect(steps).toBeGreaterThanOrEqual(20)
  expect(await author.file()).toBe(SHIPPED)
  expect(await step(author, 'Redo', 10)).toBe(steps)
  expect(await author.file()).toBe(written)

  // A reload at once after the last letter.
  await author.section('Overview')
  await author.field('Summary').fill('Typed a moment before.')
  await page.reload()
  await author.atWork()
  expect(documentOf(await author.file()).summary).toBe('Typed a moment before.')
  expect(await step(author, 'Undo', 1)).toBe(steps + 1)
  expect(await step(author, 'Redo', 1)).toBe(steps + 1)

  await author.section('Prove it')
  const balance = page.getByRole('tabpanel', { name: 'Balance' })
  const players = balance.getByLabel('Who plays all powers')
  await players.selectOption({ label: 'Rules of thumb (fastest)' })
  await author.pressButton('Play 100 matches')
  await page.getByText(/^Fair share.*After \d\d? match/).waitFor()
  await page.getByText('Done: 100 matches played.').waitFor()
  await page.getByText(/^Fair share.*After 100 matches/).waitFor()

  // Two rounds of it, and back; then forth and back by the browser.
  await author.pressButton('Play this')
  await author.atDesk()
  await author.playRound(0)
  await author.playRound(1)
  expect(await page.locator('.bar-round').innerText()).toMatch(/^Round 3 of 8/)
  await page.reload()
  await author.atDesk()
  await author.pressButton('Menu')
  await author.press(page.getByRole('menuitem', { name: 'Back to the editor' }))
  await page.getByRole('main', { name: 'Prove it' }).waitFor()
  await page.goBack()
  await author.atDesk()
  await page.goBack()
  await page.getByRole('main', { name: 'Prove it' }).waitFor()

  const file = await author.file()
  await author.leave()

  // Another browser gets the same bytes, and hosts a table with it.
  const [other, guest] = await Promise.all([room.write(), room.sit()])
  await other.toLibrary()
  await other.bring('dry-wells.json', file)
  await other.atWork()
  expect(await other.file()).toBe(file)
  await other.press(other.page.getByRole('link', { name: 'Open a table…' }))
  await other.pressButton('Open a table')
  await other.pressButton('Take this one')
  await other.pressButton('Open the table')
  await other.page.getByRole('heading', { name: 'Your seat’s code' }).waitFor()
  const heading = await other.page.getByRole('heading', { level: 1 }).innerText()
  await guest.follow(heading.replace('Table ', ''))
  await guest.page.getByText('Dry wells, 8 rounds').waitFor()
  await guest.takeSeat('China')
  await other.pressButton('Fill the free seats with computers')
  await Promise.all([other.atDesk(), guest.atDesk()])
  await other.leave()
  await guest.leave()
})
