/** Compares what a page shows with the pictures that are kept of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import sharp from 'sharp'

const KEPT = 'tests/browser/pictures'
const VERSION = `${KEPT}/chromium.txt`
/** Where pictures that differ can be looked at, and where they do. */
const SEEN = 'node_modules/.cache/pictures'

const UPDATES = process.env['UPDATE_PICTURES'] === '1'
const HOW_TO = 'UPDATE_PICTURES=1 npx vitest run tests/browser/pictures.test.ts'

/** Most of the pixels that may differ, and how much a colour may before it counts. */
const MOST_DIFFERING = 0.005
const COLOUR_TOLERANCE = 0.1

const STILL_MS = 60_000

/** Shoots the window, or a part of it, once nothing in it moves any more. */
async function shootStill(page: Page, part: string): Promise<Buffer> {
  const shown = part === '' ? page : page.locator(part).last()
  await page.evaluate(() => document.fonts.ready)
  const end = performance.now() + STILL_MS
  let last = await shown.screenshot()
  while (performance.now() < end) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)))
    const next = await shown.screenshot()
    if (next.equals(last)) return next
    last = next
  }
  throw new Error(`the page still moves after ${STILL_MS / 1000} s`)
}

/** Remembers which browser the pictures are from. */
export function keepVersion(version: string): void {
  if (!UPDATES) return
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(VERSION, `${version}\n`)
}

export interface Shot {
  name: string
  /** Selector of what is in the picture; '' for the whole window. */
  part: string
  /** Of the browser. */
  version: string
}

/** What differs from the picture of this name, in a sentence; null for nothing. Or keeps it anew. */
export async function differenceOf(
  page: Page,
  { name, part, version }: Shot,
): Promise<string | null> {
  const shot = await shootStill(page, part)
  const file = `${KEPT}/${name}.png`
  if (UPDATES) {
    const small = await sharp(shot)
      .png({ palette: true, colours: 128, dither: 0, effort: 10 })
      .toBuffer()
    writeFileSync(file, small)
    return null
  }
  if (!existsSync(file)) return `${file} is missing; to take it, type: ${HOW_TO}`
  const [seen, kept] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(file))]
  const { width, height } = kept
  if (seen.width !== width || seen.height !== height) return `${file} has another size`
  const where = new PNG({ width, height })
  const options = { threshold: COLOUR_TOLERANCE }
  const count = pixelmatch(seen.data, kept.data, where.data, width, height, options)
  const share = count / (width * height)
  if (share <= MOST_DIFFERING) return null
  mkdirSync(SEEN, { recursive: true })
  writeFileSync(`${SEEN}/${name}.png`, shot)
  writeFileSync(`${SEEN}/${name}.difference.png`, PNG.sync.write(where))
  return `${(share * 100).toFixed(2)} % of ${file} differ, see ${SEEN}${otherVersion(version)}`
}

/** A difference may be the browser's. */
function otherVersion(version: string): string {
  const from = readFileSync(VERSION, 'utf8').trim()
  if (from === version) return `; if that is meant, type: ${HOW_TO}`
  return `; it was taken by Chromium ${from}, and this is ${version}`
}
