/** The editor's map: effects tried on it, borders and gateways drawn; and scenarios from a match, or from nothing. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Author } from './helpers/author.ts'
import { violations } from './helpers/axe.ts'
import { keys, mouse } from './helpers/hands.ts'
import { SHORT } from './helpers/player.ts'
import { openGameRoom } from './helpers/room.ts'
import { troublesOfLayout } from './helpers/targets.ts'

const room = openGameRoom()

const stateOf = ({ page }: Author, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}\\. Stability`) })

/** The states that are ringed, by their names. */
const ringed = ({ page }: Author): Promise<string[]> =>
  page.locator('.twin-state.marked').allTextContents()

const said = ({ page }: Author, text: string): Promise<void> =>
  page.locator('.ed-map-news').getByText(text).waitFor()

async function openPreview(player: Author): Promise<Locator> {
  const preview = player.page.locator('.ed-preview')
  await preview.getByText('Preview: what it does').click()
  await player.boardStands()
  return preview
}

test('A card is tried on the map, where and how it is chosen', async () => {
  const author = await room.write({ window: { viewport: { width: 1024, height: 768 } } })
  await author.duplicate()
  await author.section('Cards')
  const preview = await openPreview(author)
  await preview.getByText('Kazakhstan: goodwill toward Japan 5 → 7').waitFor()
  expect(await ringed(author)).toEqual(['Kazakhstan'])
  await preview.getByLabel('It hits').selectOption('Uzbekistan')
  await preview.getByText('Uzbekistan: goodwill toward Japan 5 → 7').waitFor()
  expect(await ringed(author)).toEqual(['Uzbekistan'])
  await stateOf(author, 'Tajikistan').press('Enter')
  expect(await preview.getByLabel('It hits').locator('option:checked').innerText()).toBe(
    'Tajikistan',
  )
  expect(await violations(author.page)).toEqual([])
  expect(await author.page.evaluate(troublesOfLayout)).toEqual([])
  await author.leave()
})

test('Where the scenario has problems the preview says so', async () => {
  const author = await room.write()
  await author.duplicate()
  await author.section('Headlines')
  const preview = await openPreview(author)
  await preview.getByText('At once').waitFor()
  await author.field('Name').fill('')
  await preview.getByText('The preview is there as soon as').waitFor()
  await author.pressButton(/^Undo: /)
  await preview.getByText('At once').waitFor()
  await author.leave()
})

test.each([
  ['a mouse', mouse],
  ['keys alone', keys],
])('Borders and gateways are drawn with %s', async (_, hand) => {
  const author = await room.write({ hand })
  const pick = (name: string) => hand(author.page).pick(stateOf(author, name))
  await author.duplicate()
  await author.section('Map and states')
  await author.boardStands()
  await author.press(author.page.getByRole('radio', { name: 'Draw borders' }))
  await author.page.getByText(/Kazakhstan borders .*Kyrgyzstan/).waitFor()
  expect(await ringed(author)).not.toContain('Tajikistan')
  await pick('Tajikistan')
  await said(author, 'Kazakhstan and Tajikistan border each other now.')
  expect(await ringed(author)).toContain('Tajikistan')
  await pick('Turkmenistan')
  await said(author, 'Kazakhstan and Turkmenistan border each other no longer.')
  await pick('Tajikistan')
  await said(author, 'Kazakhstan and Tajikistan border each other no longer.')
  expect(await ringed(author)).not.toContain('Tajikistan')

  await author.press(author.page.getByRole('radio', { name: 'Set gateways' }))
  await pick('Tajikistan')
  await said(author, 'Japan has a gateway in Tajikistan now.')
  expect(await ringed(author)).toContain('Tajikistan')
  await author.pressButton(/^Undo: /)
  await author.page.getByText('Gateways of Japan: ').waitFor()
  await expect.poll(() => ringed(author)).not.toContain('Tajikistan')
  await author.problems(0)
  await author.leave()
})

test('The map comes again after a part that is loaded late', async () => {
  const author = await room.write()
  await author.duplicate()
  await author.section('Map and states')
  await author.boardStands()
  await author.section('Versions and sharing')
  await author.button('Keep this version').waitFor()
  await author.section('Map and states')
  await author.boardStands()
  expect(await ringed(author)).toEqual([])
  await author.leave()
})

test('A scenario is made of where a match stands', async () => {
  const player = await room.write()
  const { page } = player
  await player.playChallenge(SHORT)
  await player.playRound()
  await player.boardStands()
  const onBoard = await player
    .states()
    .evaluateAll((states) =>
      states.map((state) => Number(/Stability (\d+)/.exec(state.ariaLabel ?? '')![1])),
    )
  await player.pressButton('Menu')
  await player.press(page.getByRole('menuitem', { name: 'Make a scenario of this position' }))
  await player.atWork()
  await page.getByRole('heading', { level: 1, name: /, from round 2$/ }).waitFor()
  await player.problems(0)
  await player.section('Map and states')
  await player.boardStands()
  const inFile: number[] = []
  for (const state of await page.locator('.ed-item').all()) {
    await state.click()
    const field = page.locator('[data-place$="/stability/value"]').getByRole('spinbutton')
    inFile.push(Number(await field.inputValue()))
  }
  expect(inFile).toEqual(onBoard)
  await page.goBack()
  await page.goBack()
  await player.atDesk()
  await player.leave()
})

test('An empty region plays, and an agenda is built in it by the forms alone', async () => {
  const author = await room.write()
  const { page } = author
  await author.toLibrary()
  await author.pressButton('Begin with an empty region')
  await author.atWork()
  await author.problems(0)
  await author.section('Map and states')
  await author.boardStands()
  expect(await author.states().allTextContents()).toEqual([
    'First state',
    'Second state',
    'Third state',
  ])

  await author.section('Powers')
  await author.pressButton('Add to “Agendas”')
  const agenda = page.locator('li[data-place="/powers/0/agendas/0"]')
  await author.write(agenda.getByLabel('Name', { exact: true }).first(), 'Trusted all over')
  await author.press(agenda.getByText('First power has goodwill of at least 1 in First state.'))
  await agenda
    .getByLabel('Measure', { exact: true })
    .selectOption({ label: 'Number of states with so much of something' })
  const aims = agenda.locator('li[data-place="/powers/0/agendas/0/all/0"]')
  await author.write(aims.getByLabel('From', { exact: true }), '6')
  await author.write(aims.getByLabel('At least', { exact: true }), '2')
  await agenda
    .getByText('First power has goodwill of at least 6 in at least 2 states.')
    .first()
    .waitFor()
  await author.judge(agenda, 'Trust is what this power is after.')
  await author.problems(0)
  await author.pressButton('Play this')
  await author.atDesk()
  await author.leave()
})
