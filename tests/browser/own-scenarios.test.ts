/** Tables and classes are opened with a scenario that the browser keeps, by plain http. */
import { expect, test } from 'vitest'
import type { ScenarioEntry } from '../../src/device/scenario-store.ts'
import { scenarioText, type ScenarioFile } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import type { Player } from './helpers/player.ts'
import { openGameRoom } from './helpers/room.ts'

const room = openGameRoom()

const NAME = 'Three woods'
const LIST = 'Or a scenario of your own, from this browser'

/** Has the browser keep a scenario, as the editor does. */
async function keep(player: Player, document: ScenarioFile, plays = true): Promise<void> {
  const entry: ScenarioEntry = {
    ...{ key: document.id, id: document.id, name: document.name, created: 1, changed: 1 },
    ...{ plays, madeFrom: null, revision: 1, writer: 'a test' },
  }
  const content = { text: scenarioText(document), history: null }
  // The page makes its database; opened before, it would be an empty one.
  await player.page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'multivector'),
  )
  await player.page.evaluate(
    async ({ entry, content }) => {
      const asked = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error!))
        })
      const database = await asked(indexedDB.open('multivector'))
      const change = database.transaction(['scenario-entries', 'scenario-contents'], 'readwrite')
      await asked(change.objectStore('scenario-entries').put(entry, entry.key))
      await asked(change.objectStore('scenario-contents').put(content, entry.key))
      database.close()
    },
    { entry, content },
  )
}

/** Takes the first of the scenarios that the browser keeps. */
async function takeOwn(player: Player): Promise<void> {
  const choices = player.page.getByRole('combobox', { name: LIST }).getByRole('option')
  await choices.first().waitFor({ state: 'attached' })
  expect(await choices.allInnerTexts()).toEqual([expect.stringMatching(`^${NAME}, changed `)])
  await player.pressButton('Take this one')
  await player.page.getByText(`${NAME} is chosen.`).waitFor()
}

test('A table is opened with a scenario of one’s own, if it plays', async () => {
  const guest = await room.sitFarOff()
  await guest.open()
  await keep(guest, { ...smallScenario(), name: NAME })
  await keep(guest, { ...smallScenario(), id: 'unfinished', briefing: '' }, false)
  await guest.pressButton('Play with others')
  await guest.pressButton('Open a table')
  await takeOwn(guest)
  const choice = guest.page.getByRole('radio', { name: new RegExp(`^${NAME}`) })
  expect(await choice.getAttribute('aria-checked')).toBe('true')
  await guest.pressButton('Open the table')
  await guest.page.getByRole('heading', { name: 'Your seat’s code' }).waitFor()
  await guest.page.getByText(`${NAME}, 4 rounds`).waitFor()
  await guest.leave()
})

test('A class is opened with a scenario of one’s own', async () => {
  const teacher = await room.teach()
  await teacher.open()
  await keep(teacher, { ...smallScenario(), name: NAME })
  await teacher.pressButton('Teach a class')
  await teacher.press(teacher.page.getByText('More settings'))
  await takeOwn(teacher)
  const scenario = teacher.page.getByRole('combobox', { name: 'Scenario', exact: true })
  expect(await scenario.inputValue()).toBe('small')
  await teacher.pressButton('Open the class')
  await teacher.page.getByText('Waiting for students').waitFor()
  const code = /#\/desk\/(\w{6})\//.exec(teacher.page.url())![1]!
  const answer = await fetch(`${room.game().url}api/classes/${code}`)
  expect(await answer.json()).toMatchObject({ scenario: 'small' })
  await teacher.leave()
})
