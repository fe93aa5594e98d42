/** The client works in Firefox, too: from the start screen to a match with its board. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Firefox } from './helpers/firefox.ts'
import { serveSite, type Site } from './helpers/site.ts'

/** Where what Firefox showed can be looked at. */
const PICTURES = 'node_modules/.cache/firefox'

let site: Site
let firefox: Firefox

beforeAll(async () => {
  site = await serveSite()
  firefox = await Firefox.start()
}, 300_000)

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

async function keepPicture(name: string): Promise<PNG> {
  const picture = await firefox.screenshot()
  mkdirSync(PICTURES, { recursive: true })
  writeFileSync(`${PICTURES}/${name}.png`, picture)
  return PNG.sync.read(picture)
}

/** How many colours a picture has: an empty page has few. */
const colours = ({ data }: PNG): number =>
  new Set(new Uint32Array(data.buffer, data.byteOffset)).size

/** From here on the page notes what goes wrong in it. */
const WATCH = `window.failures = []
  addEventListener('error', ({ message }) => window.failures.push(message))
  addEventListener('unhandledrejection', ({ reason }) => window.failures.push(String(reason)))`

const SENTENCE = `return /: you are /.test(document.querySelector('main')?.textContent)`
const STATES = `return document.querySelectorAll('.twin.over .twin-state').length`
const CANVAS = `const { width, height } = document.querySelector('.board-picture canvas')
  return width * height`

test('Firefox shows the start screen and plays a match', async () => {
  await firefox.open(site.url)
  await firefox.run(WATCH)
  await firefox.until(SENTENCE)
  expect(await firefox.run('return document.querySelector("h1").textContent')).toBe('Multivector')
  expect(colours(await keepPicture('start'))).toBeGreaterThan(500)

  await firefox.press('Play')
  expect(await firefox.until(STATES, 120)).toBe(5)
  expect(await firefox.run('return location.hash')).toMatch(/^#\/match\//)
  expect(await firefox.run(CANVAS)).toBeGreaterThan(100_000)
  // The map is painted after the board has its places.
  await new Promise((resolve) => setTimeout(resolve, 8000))
  expect(colours(await keepPicture('match'))).toBeGreaterThan(2000)
  expect(await firefox.run('return window.failures')).toEqual([])
})
