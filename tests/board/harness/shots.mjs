/**
 * Takes pictures of the board in Chromium: `node tests/board/harness/shots.mjs [name …]`. Names pick
 * from the list below; pictures go to `board-shots` in the folder for temporary files, or to $SHOTS.
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, open } from './browser.mjs'

const FOLDER = process.env.SHOTS ?? join(tmpdir(), 'board-shots')
const DESK = { width: 1440, height: 900, edges: '76,320,76,20' }
const LAPTOP = { width: 1024, height: 768, edges: '64,20,96,20' }
const PHONE = { width: 390, height: 844, edges: '64,0,300,0', dpr: 2 }

const SHOTS = {}
for (const theme of ['atlas', 'night']) {
  SHOTS[`${theme}-desk`] = { ...DESK, query: { theme } }
  SHOTS[`${theme}-laptop`] = { ...LAPTOP, query: { theme } }
  SHOTS[`${theme}-phone`] = { ...PHONE, query: { theme } }
  const worlds = { example: 'format-example', two: 'small', eight: 'large' }
  for (const [name, scenario] of Object.entries(worlds)) {
    SHOTS[`made-up-${theme}-desk-${name}`] = { ...DESK, query: { theme, scenario, viewer: 1 } }
    SHOTS[`made-up-${theme}-laptop-${name}`] = { ...LAPTOP, query: { theme, scenario } }
    SHOTS[`made-up-${theme}-phone-${name}`] = { ...PHONE, query: { theme, scenario } }
  }
}
Object.assign(SHOTS, {
  'desk-2x': { ...DESK, dpr: 2, query: { rounds: 5, seed: 'b' } },
  'desk-canvas': { ...DESK, query: { renderer: 'canvas' } },
  'desk-selected': {
    ...DESK,
    query: { viewer: 1 },
    run: () => window.harness.board.select({ state: 1 }),
  },
  'desk-zoomed': {
    ...DESK,
    dpr: 2,
    query: { viewer: 2, rounds: 5 },
    wheel: { at: [760, 560], by: -900 },
  },
  motion: {
    ...DESK,
    query: { theme: 'night' },
    pause: 1700,
    run: () => {
      const { board } = window.harness
      board.set({ pace: 4 })
      const done = () => window.harness.log.push(['done', Math.round(performance.now())])
      board.play(
        { kind: 'order', power: 0, order: 'grant', state: 0, project: -1, rival: -1 },
        done,
      )
      board.play({ kind: 'order', power: 1, order: 'deal', state: 3, project: 23, rival: -1 }, done)
      board.play({ kind: 'shift', what: 'goodwill', state: 2, power: 2, toward: -1, by: 2 }, done)
      board.play(
        { kind: 'shift', what: 'stability', state: 1, power: -1, toward: -1, by: -1 },
        done,
      )
      board.play({ kind: 'cut', power: 1, project: 8 }, done)
      board.play({ kind: 'unrest', state: 4 }, done)
    },
  },
  steps: { ...DESK, query: { scenario: 'first-steps' } },
  four: { ...DESK, query: { powers: 4, theme: 'night', viewer: 3 } },
  'made-up-renamed': { ...DESK, query: { strange: 2, viewer: 1 } },
  sideways: { width: 844, height: 390, edges: '48,260,0,0', dpr: 2, query: {} },
  'night-focus': {
    ...LAPTOP,
    query: { theme: 'night' },
    run: () => {
      window.harness.board.focus({ project: 2 })
      window.harness.board.select({ state: 4 })
    },
  },
  'phone-chosen': {
    ...PHONE,
    query: { viewer: 1, seed: 'c' },
    run: () => {
      const { board, model } = window.harness
      const summit = { ...model.ghosts[0], slot: 4, kind: 'summit', state: -1, project: -1 }
      board.show({ ...model, ghosts: [...model.ghosts, summit] })
      board.select({ project: 24 })
    },
  },
  unsettled: {
    ...DESK,
    query: { scenario: 'unsettled-borders-2022', rounds: 1, theme: 'night', viewer: 2 },
  },
})

mkdirSync(FOLDER, { recursive: true })
const names = process.argv.slice(2)
await build()
const chromium = await open()
for (const [name, shot] of Object.entries(SHOTS)) {
  if (names.length > 0 && !names.some((wanted) => name.includes(wanted))) continue
  const page = await chromium.page(shot)
  if (shot.run) await page.evaluate(shot.run)
  if (shot.wheel) {
    await page.mouse.move(...shot.wheel.at)
    await page.mouse.wheel(0, shot.wheel.by)
  }
  if (shot.pause) await page.waitForTimeout(shot.pause)
  else await chromium.settled(page)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  console.log(name, JSON.stringify(await page.evaluate(() => window.harness.log)))
  await page.context().close()
}
await chromium.close()
