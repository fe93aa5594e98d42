/** Matches outlive the page: by the device, by a file, by a challenge. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LONG, SHORT, type Player } from './helpers/player.ts'
import { openRoom } from './helpers/room.ts'

const room = openRoom()

const roundOf = (player: Player): Promise<string> => player.page.locator('.bar-round').innerText()
const deskOf = (player: Player): Promise<string> => player.page.locator('.desk').innerText()
const statesOf = (player: Player): Promise<(string | null)[]> =>
  player.states().evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))

/** Saves the match to a file and gives back what stands in it. */
async function exportMatch(player: Player): Promise<string> {
  await player.pressButton('Menu')
  const downloading = player.page.waitForEvent('download')
  await player.press(player.page.getByRole('menuitem', { name: 'Save the match file' }))
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^m-[-0-9]+\.json$/)
  return readFileSync(await download.path(), 'utf8')
}

/** Brings a match file from the start page. */
async function importMatch(player: Player, name: string, text: string): Promise<void> {
  const choosing = player.page.waitForEvent('filechooser')
  await player.pressButton('Choose a file…')
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('After a reload in mid-plan the match goes on, with the same draft', async () => {
  const player = await room.sit()
  await player.playChallenge(LONG)
  await player.playRound()
  expect(await player.addOrder(2)).toBe(true)
  const [round, plan, states] = [
    await roundOf(player),
    await player.planned(),
    await statesOf(player),
  ]
  expect(round).toMatch(/^Round 2 of 8/)
  await player.page.reload()
  await player.atDesk()
  expect(await roundOf(player)).toBe(round)
  expect(await player.planned()).toEqual(plan)
  expect(await statesOf(player)).toEqual(states)
  await player.commit()
  await player.leave()
})

test('After a reload while a round is told, it is told again', async () => {
  const player = await room.sit()
  await player.playChallenge(SHORT)
  await player.addOrder(0)
  await player.commit()
  await player.page.reload()
  await player.page.getByRole('region', { name: 'What happened in round 1' }).waitFor()
  await player.skip()
  await player.goOn()
  expect(await roundOf(player)).toMatch(/^Round 2 of 5/)
  await player.leave()
})

test('The start page offers to go on with the match that was left', async () => {
  const player = await room.sit()
  await player.playChallenge(SHORT)
  await player.playRound()
  await player.pressButton('Menu')
  await player.press(player.page.getByRole('menuitem', { name: 'Back to the start' }))
  await player.pressButton(/^Continue: .*, round 2$/)
  await player.atDesk()
  expect(await roundOf(player)).toMatch(/^Round 2 of 5/)
  await player.page.goBack()
  await player.pressButton(/^Continue: .*, round 2$/)
  await player.atDesk()
  await player.leave()
})

test('A match that was exported goes on in another browser, with the same draft', async () => {
  const player = await room.sit()
  await player.playChallenge(SHORT)
  await player.playRound()
  expect(await player.addOrder(1)).toBe(true)
  const plan = await player.planned()
  const [round, file] = [await roundOf(player), await exportMatch(player)]
  await player.leave()

  const other = await room.sit()
  await other.open()
  await importMatch(other, 'match.json', file)
  await other.atDesk()
  expect(await roundOf(other)).toBe(round)
  expect(await other.planned()).toEqual(plan)
  expect(await other.playToEnd()).toBe(4)
  await other.readResult()
  await other.leave()
})

test('A damaged match file is refused, with the place of the damage', async () => {
  const player = await room.sit()
  await player.playChallenge(SHORT)
  const file = await exportMatch(player)
  await player.open()
  const refused = player.page.locator('.refused')

  await importMatch(player, 'half.json', file.slice(0, file.length / 2))
  await player.page.getByText('half.json cannot be opened:').waitFor()
  expect(await refused.innerText()).toMatch(/line|character|end/i)

  await importMatch(player, 'stranger.json', file.replaceAll('"attache"', '"stranger"'))
  await player.page.getByText('stranger.json cannot be opened:').waitFor()
  const problems = await refused.getByRole('listitem').allInnerTexts()
  expect(problems).toEqual([
    '/seats/1/player: There is no computer player "stranger".',
    '/seats/2/player: There is no computer player "stranger".',
  ])
  await player.leave()
})

test('The address of a match that is not here leads to the start, which says so', async () => {
  const player = await room.sit()
  await player.open('#/match/m-1-1')
  await player.page.getByText('There is no such match on this device.').waitFor()
  await player.leave()
})

test('A challenge opens the same start for everybody, and another seed another one', async () => {
  const start = async (code: string) => {
    const player = await room.sit()
    await player.playChallenge(code)
    const seen = { desk: await deskOf(player), states: await statesOf(player) }
    await player.leave()
    return seen
  }
  const first = await start(LONG)
  expect(await start(LONG)).toEqual(first)
  expect((await start(LONG.replace('browser', 'another'))).desk).not.toBe(first.desk)
})
