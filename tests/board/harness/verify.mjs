/**
 * Tries the board in Chromium and prints what it finds: `node tests/board/harness/verify.mjs`. Exits with 1
 * if anything is amiss.
 */
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { build, open } from './browser.mjs'

const DESK = { width: 1440, height: 900, edges: '76,320,76,20' }
const SMALL = { width: 1024, height: 768 }
const PHONE = { width: 390, height: 844, edges: '64,0,300,0', dpr: 2, touch: true }
let amiss = 0

function report(what, good, found) {
  if (!good) amiss++
  console.log(good ? 'ok   ' : 'AMISS', what, found ?? '')
}

const log = (page) => page.evaluate(() => window.harness.log)
const anchors = (page) => page.evaluate(() => window.harness.anchors)
const clear = (page) => page.evaluate(() => window.harness.log.splice(0))

/** Shares of a core that the page's own process takes while nothing happens. */
async function idles(chromium) {
  const page = await chromium.page(SMALL)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name) => metrics.find((metric) => metric.name === name).value
    return { task: of('TaskDuration'), at: of('Timestamp') }
  }
  const [before] = [await busy(), await page.waitForTimeout(5000)]
  const after = await busy()
  const share = (100 * (after.task - before.task)) / (after.at - before.at)
  report('sleeps while nothing moves', share < 1, `${share.toFixed(2)} % of a core`)
  await page.context().close()
}

async function points(chromium) {
  const page = await chromium.page(DESK)
  const { states, projects } = await anchors(page)
  await clear(page)
  await page.mouse.move(states[1].x, states[1].y)
  await page.waitForTimeout(300)
  await page.mouse.click(projects[3].x, projects[3].y)
  await page.mouse.click(500, 300)
  const told = JSON.stringify(await log(page))
  const told1 = told.includes('["hover",{"state":1}]')
  report('tells what the mouse is over', told1, told)
  report('tells clicks on projects', told.includes('["project",3]'))
  report('tells clicks on land', told.includes('["state",0]'))
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(640, 320, { steps: 4 })
  await page.mouse.up()
  await chromium.settled(page)
  const moved = await anchors(page)
  const [dx, dy] = [moved.states[0].x - states[0].x, moved.states[0].y - states[0].y]
  report('follows a drag', Math.abs(dx - 40) < 1 && Math.abs(dy - 20) < 1, `${dx}, ${dy}`)
  await page.mouse.move(moved.states[0].x, moved.states[0].y)
  await page.mouse.wheel(0, -400)
  await chromium.settled(page)
  const near = await anchors(page)
  const apart = (all) => Math.hypot(all[0].x - all[2].x, all[0].y - all[2].y)
  report('zooms with the wheel', apart(near.states) > apart(moved.states) * 1.5)
  const still = Math.hypot(
    near.states[0].x - moved.states[0].x,
    near.states[0].y - moved.states[0].y,
  )
  report('zooms about the pointer', still < 1.5, `${still.toFixed(2)} px off`)
  await page.evaluate(() => window.harness.board.fit())
  await chromium.settled(page)
  const home = await anchors(page)
  report('goes home', Math.abs(home.states[0].x - states[0].x) < 0.01)
  await page.context().close()
}

async function pinches(chromium) {
  const page = await chromium.page(PHONE)
  const { states } = await anchors(page)
  const session = await page.context().newCDPSession(page)
  const fingers = (type, gap) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        gap === null
          ? []
          : [
              { x: 195 - gap, y: 200, id: 1 },
              { x: 195 + gap, y: 200, id: 2 },
            ],
    })
  await fingers('touchStart', 40)
  for (const gap of [50, 60, 70, 80]) await fingers('touchMove', gap)
  await fingers('touchEnd', null)
  await chromium.settled(page)
  const near = await anchors(page)
  const apart = (all) => Math.hypot(all[0].x - all[2].x, all[0].y - all[2].y)
  const by = apart(near.states) / apart(states)
  report('follows a pinch', Math.abs(by - 2) < 0.2, `× ${by.toFixed(2)}`)
  await clear(page)
  const finger = near.states[0]
  await page.touchscreen.tap(finger.x + finger.radius, finger.y + 3)
  await page.waitForTimeout(600)
  report('tells taps', JSON.stringify(await log(page)).includes('["state",0]'))
  await page.touchscreen.tap(195, 250)
  await page.touchscreen.tap(195, 250)
  await chromium.settled(page)
  const nearer = await anchors(page)
  report('zooms in on a double tap', apart(nearer.states) > apart(near.states) * 1.4)
  await page.context().close()
}

async function renderers(chromium) {
  const shots = []
  for (const renderer of ['auto', 'canvas']) {
    const page = await chromium.page({ ...DESK, query: { renderer, motion: '0' } })
    const flat = await page.evaluate(
      () => document.querySelector('canvas').getContext('2d') !== null,
    )
    report(`draws with ${renderer}`, flat === (renderer === 'canvas'))
    shots.push(PNG.sync.read(await page.screenshot()))
    await page.context().close()
  }
  const [a, b] = shots
  const differing = pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: 0.1 })
  const share = (100 * differing) / (a.width * a.height)
  report('looks alike in both renderers', share < 0.5, `${share.toFixed(3)} % of pixels differ`)
}

async function contextLoss(chromium) {
  const page = await chromium.page(SMALL)
  const before = PNG.sync.read(await page.screenshot())
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas')
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    const extension = gl.getExtension('WEBGL_lose_context')
    extension.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 300))
    extension.restoreContext()
  })
  await chromium.settled(page)
  const after = PNG.sync.read(await page.screenshot())
  const differing = pixelmatch(before.data, after.data, null, before.width, before.height)
  report('comes back after a lost context', differing < 500, `${differing} pixels differ`)
  await page.context().close()
}

async function motions(chromium) {
  for (const motion of ['1', '0']) {
    const page = await chromium.page({ ...SMALL, query: { motion } })
    const ms = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const start = performance.now()
          const shift = { kind: 'shift', what: 'goodwill', state: 0, power: 0, toward: -1, by: 1 }
          window.harness.board.play(shift, () => resolve(performance.now() - start))
        }),
    )
    const name = motion === '1' ? 'moving' : 'still'
    report(`plays a motion, ${name}`, ms > 900 && ms < 2500, `${Math.round(ms)} ms`)
    await page.context().close()
  }
}

async function endings(chromium) {
  const page = await chromium.page(SMALL)
  await page.evaluate(() => window.harness.board.destroy())
  await chromium.settled(page)
  report('leaves nothing behind', (await page.locator('canvas').count()) === 0)
  await page.context().close()
}

async function resizes(chromium) {
  const page = await chromium.page(SMALL)
  await page.setViewportSize({ width: 700, height: 900 })
  await chromium.settled(page)
  const size = await page.evaluate(() => {
    const { width, height, style } = document.querySelector('canvas')
    return [width, height, style.width, style.height].join(' ')
  })
  report('fits a new size', size === '700 900 700px 900px', size)
  const { states } = await anchors(page)
  report(
    'fits all states again',
    states.every(({ visible }) => visible),
  )
  await page.context().close()
}

await build()
const chromium = await open()
for (const check of [idles, points, pinches, renderers, contextLoss, motions, resizes, endings]) {
  await check(chromium)
}
await chromium.close()
const plain = await open(['--no-sandbox', '--disable-gpu', '--disable-webgl', '--disable-3d-apis'])
const page = await plain.page(SMALL)
report(
  'does without WebGL',
  (await log(page)).some(([what]) => what === 'ready'),
)
await plain.close()
process.exitCode = amiss > 0 ? 1 : 0
