/** The editor takes care: keys are enough, two tabs do not overwrite each other, texts stay texts. */
import { expect, test } from 'vitest'
import { scenarioText, type ScenarioFile } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { shippedFile } from '../helpers/shipped.ts'
import type { Author } from './helpers/author.ts'
import { keys } from './helpers/hands.ts'
import { openGameRoom } from './helpers/room.ts'

const room = openGameRoom()

const documentOf = (file: string) => JSON.parse(file) as ScenarioFile

/** Types into a field by keys alone, in place of what is there, and leaves it. */
async function type(author: Author, label: string, text: string): Promise<void> {
  await author.reach(author.field(label))
  await author.page.keyboard.press('Control+a')
  await author.page.keyboard.type(text)
  await author.page.keyboard.press('Tab')
}

test('Keys alone build a scenario, and begin to play it', async () => {
  const author = await room.write({ hand: keys })
  const { page } = author
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
      window.addEventListener(kind, () => seen.push(kind), true)
    }
  })
  await author.duplicate('First Steps')
  await type(author, 'Name', 'By keys')
  await author.section('Headlines')
  await author.pressButton('Add to “Headlines”')
  await type(author, 'Name', 'Snow in May')
  await type(author, 'Text', 'Nobody saw it coming.')
  await author.press(author.main().locator('.ed-entry summary'))
  await author.reach(author.field('Effect'))
  await page.keyboard.type('Stability')
  await type(author, 'Change', '99')
  await author.pressButton('Move “Snow in May” up')
  await author.mend('The number 99 is too large')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('-1')
  await author.mend('This claims something about the world')
  await author.reach(author.field('Judgement'))
  await page.keyboard.type('Weather is like that.')
  await author.problems(0)
  const { name, headlines = [] } = documentOf(await author.file())
  expect(name).toBe('By keys')
  expect(headlines.at(-2)).toMatchObject({
    name: 'Snow in May',
    effects: [{ effect: 'stability', by: -1 }],
    judgement: 'Weather is like that.',
  })
  await author.pressButton('Play this')
  await author.atDesk()
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
  await author.leave()
})

test('Of two tabs the second is told, and nothing is overwritten silently', async () => {
  const first = await room.write()
  await first.duplicate('First Steps')
  const second = await first.secondTab()
  await second.page.goto(first.page.url())
  await second.atWork()
  await first.write(first.field('Summary'), 'From the first tab.')
  await first.saved()
  await second.write(second.field('Summary'), 'From the second tab.')
  const told = second.page.getByRole('alert')
  await told.getByText('This scenario was changed in another tab').waitFor()
  await second.page.getByText('Not saved', { exact: true }).waitFor()
  await first.page.reload()
  await first.atWork()
  expect(await first.field('Summary').inputValue()).toBe('From the first tab.')

  await second.pressButton('Keep what is here')
  await second.saved()
  await first.page.reload()
  await first.atWork()
  expect(await first.field('Summary').inputValue()).toBe('From the second tab.')
  await second.page.close()
  await first.leave()
})

test('Files and links that cannot be opened say why', async () => {
  const author = await room.write()
  const { page } = author
  await author.toLibrary()
  const whole = scenarioText(smallScenario())
  await author.bring('newer.json', whole.replace(/"formatVersion": \d+/, '"formatVersion": 99'))
  await page.getByText('The file has format 99, but this program reads formats up to').waitFor()
  await author.bring('half.json', whole.slice(0, whole.length / 2))
  await page.getByText(/^half\.json is not a scenario/).waitFor()
  await page.getByText(/^The file is not JSON, at line \d+, column \d+/).waitFor()
  await author.bring('picture.json', '\u0000\u0001PNG')
  await page.getByText(/^picture\.json is not a scenario/).waitFor()
  await author.bring('list.json', '[1, 2, 3]')
  await page.getByText(/^list\.json is not a scenario/).waitFor()

  await page.goto(`${author.site}#/scenario/1bm9uc2Vuc2U`)
  await page.getByText('The link does not hold a scenario that can be opened:').waitFor()
  await page.goto(`${author.site}#/scenario/2newer`)
  await page.getByText('The link was made by a newer program.').waitFor()
  expect(await author.button(/^Edit /).count()).toBe(0)
  await author.leave()
})

test('A link carries a scenario to another browser', async () => {
  const author = await room.write()
  await author.duplicate()
  await author.write(author.field('Name'), 'Sent by link')
  await author.section('Versions and sharing')
  await author.pressButton('Make a link')
  const link = await author.field('Link that carries this scenario').inputValue()
  const file = await author.file()
  await author.leave()
  const other = await room.write()
  await other.page.goto(link)
  await other.page.getByRole('heading', { name: 'Sent by link' }).waitFor()
  await other.pressButton('Keep it and open it')
  await other.atWork()
  expect(await other.file()).toBe(file)
  await other.leave()
})

test('Hostile texts are shown as the texts that they are', async () => {
  const script = '<script>window.hit = 1</script><img src=x onerror="window.hit = 1">'
  const right = 'abc\u202Egnp.exe\u2066'
  const long = 'W'.repeat(4000)
  const document = shippedFile('first-steps')
  const [first, second, third] = document.states
  Object.assign(document, { name: script.slice(0, 79), summary: right, briefing: long })
  Object.assign(first!, { name: '<b>bold</b>', text: script })
  Object.assign(second!, { name: right, text: long.slice(0, 900) })
  Object.assign(third!, { capital: '"><svg onload=window.hit=1>' })
  const window = { viewport: { width: 1024, height: 768 } }
  const author = await room.write({ window })
  const { page } = author
  await author.toLibrary()
  await author.bring('hostile.json', JSON.stringify(document))
  await author.atWork()
  const isTooWide = () =>
    page.evaluate(() => globalThis.document.documentElement.scrollWidth > innerWidth)
  for (const section of ['Overview', 'Map and states', 'JSON', 'Languages', 'Checks'] as const) {
    await author.section(section)
    expect(await isTooWide()).toBe(false)
  }
  await author.section('Map and states')
  await author.press(author.button('<b>bold</b>').last())
  await page.getByRole('heading', { name: '<b>bold</b>' }).waitFor()
  await author.pressButton('← Scenarios')
  await author.button(/^Edit /).waitFor()
  expect(await isTooWide()).toBe(false)
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
  await author.leave()
})

test('What is typed as JSON and in forms is one document', async () => {
  const author = await room.write()
  const { page } = author
  await author.duplicate('First Steps')
  await author.write(author.field('Summary'), 'Written in the form.')
  await author.section('JSON')
  const text = page.getByRole('textbox', { name: 'The scenario as JSON' })
  await text.getByText('"Written in the form."').waitFor()

  // A wrong number is one of the checks.
  await author.press(text)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('"rounds": 5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('5')
  await author.mend('The number 55 is too large')
  expect(await author.field('Rounds').inputValue()).toBe('55')
  await author.pressButton('Undo: the whole scenario')
  await author.problems(0)

  // What is no scenario is kept over a reload, the rest goes on with the last that was, and it can be dropped.
  await author.section('JSON')
  await author.press(text)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Draft: ')
  const note = page.getByText('This text is not a scenario yet')
  await note.waitFor()
  await author.section('Overview')
  expect(await author.field('Summary').inputValue()).toBe('Written in the form.')
  await author.section('JSON')
  await page.reload()
  await note.waitFor()
  await text.getByText('Draft:').waitFor()
  await author.pressButton('Drop this text')
  await note.waitFor({ state: 'detached' })
  expect(await text.getByText('Draft:').count()).toBe(0)
  await text.getByText('"Written in the form."').waitFor()
  await author.leave()
})

test('A version is kept, compared with, gone back to, and that is undone', async () => {
  const author = await room.write()
  const { page } = author
  await author.duplicate('First Steps')
  await author.section('Versions and sharing')
  await author.field('Name of this version').fill('As it was')
  await author.pressButton('Keep this version')
  await author.button('Go back to “As it was”').waitFor()
  await author.section('Overview')
  await author.write(author.field('Name'), 'Second steps')
  await author.write(author.field('Rounds'), '4')
  await author.write(author.field(/^Reviews after/), '2, 4')
  await author.section('Versions and sharing')
  await author.field('What differs from').selectOption({ label: 'Version “As it was”' })
  await page.getByText('3 differences').waitFor()
  await author
    .main()
    .getByRole('button', { name: /“Second steps”/ })
    .waitFor()
  const changed = await author.file()
  await author.pressButton('Go back to “As it was”')
  const back = documentOf(await author.file())
  expect(back).toEqual(shippedFile('first-steps'))
  await author.pressButton(/^Undo: /)
  expect(await author.file()).toBe(changed)
  await author.leave()
})
