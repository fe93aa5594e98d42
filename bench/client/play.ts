/** Plays in the client as a person does: by roles and names. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A room of the browser with a page in it; nothing is kept from one to the next. */
export interface Room {
  context: BrowserContext
  page: Page
  /** What went wrong in the page. */
  errors: string[]
}

const VIEWPORT = { width: 1280, height: 800 }

declare global {
  interface Window {
    /** Times of the page's clock: the last press before the board's first frame, and that frame. */
    bench: { pressed: number; frame: number }
  }
}

export async function openRoom(browser: Browser): Promise<Room> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en' })
  await context.addInitScript(alikeEachTime)
  await context.addInitScript(watchBoard)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.setDefaultTimeout(120_000)
  return { context, page, errors }
}

/** Runs in the page: what is drawn by lot there comes out alike in each run. */
function alikeEachTime(): void {
  let state = 1
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    const words = array as unknown as Uint32Array
    for (let index = 0; index < words.length; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      words[index] = state >>> 7
    }
    return array
  }
}

/** Runs in the page: notes when the board on the page first draws something. */
function watchBoard(): void {
  window.bench = { pressed: 0, frame: 0 }
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      if (window.bench.frame === 0) window.bench.pressed = timeStamp
    },
    { capture: true },
  )
  const note = (canvas: HTMLCanvasElement | OffscreenCanvas): void => {
    if (window.bench.frame > 0 || !(canvas instanceof HTMLCanvasElement)) return
    if (!canvas.isConnected) return
    window.bench.frame = -1
    // The frame stands once the next one begins.
    requestAnimationFrame(() => {
      window.bench.frame = performance.now()
    })
  }
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const plain = Reflect.get(prototype, name) as (...args: unknown[]) => void
      Reflect.set(prototype, name, function (this: WebGLRenderingContext, ...args: unknown[]) {
        note(this.canvas)
        Reflect.apply(plain, this, args)
      })
    }
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens the start screen and waits until a match is ready to be played. */
export async function openStart(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await button(page, 'Play').waitFor()
  await page.getByRole('status').filter({ hasText: ': you are ' }).waitFor()
}

export const pressPlay = (page: Page): Promise<void> => button(page, 'Play').click()

/** Opens a challenge, up to the button that starts the match. */
export async function openChallenge(page: Page, url: string, challenge: string): Promise<void> {
  await page.goto(`${url}#/challenge/${challenge}`)
  await button(page, 'Take the challenge').click()
  await button(page, 'Start the match').waitFor()
}

export const pressStart = (page: Page): Promise<void> => button(page, 'Start the match').click()

/** Milliseconds from the press that opened the match to the board's first frame. */
export async function firstFrame(page: Page): Promise<number> {
  await page.waitForFunction(() => window.bench.frame > 0)
  return page.evaluate(() => window.bench.frame - window.bench.pressed)
}

/** Shows the powers, and waits until all but one have committed: no computer thinks any more. */
export async function thoughtsEnd(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Powers' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Powers' })
  await panel.getByText('planning', { exact: true }).first().waitFor()
  await page.waitForFunction(
    (element) => {
      const tags = [...(element?.querySelectorAll('.desk-tag') ?? [])]
      return tags.filter(({ textContent }) => textContent === 'planning').length === 1
    },
    await panel.elementHandle(),
  )
}

/** Commits a plan without orders, keeping the first agenda where one has to be kept. */
export async function commitNothing(page: Page): Promise<void> {
  const agendas = page.getByRole('group', { name: 'Keep one agenda' }).getByRole('radio')
  if ((await agendas.count()) > 0) await agendas.first().press('Space')
  await button(page, 'Commit the plan').click()
}

const telling = (page: Page) => page.getByRole('region', { name: /^What happened in round / })

export const tellingBegins = (page: Page): Promise<void> => telling(page).waitFor()

/** Waits until the round has been told to its end, or for so long; whether it came to its end. */
export async function tellingEnds(page: Page, atMostMs: number): Promise<boolean> {
  try {
    await button(page, 'Continue').waitFor({ timeout: atMostMs })
    return true
  } catch {
    return false
  }
}

/** Leaves the telling of a round for what it changed, ready for the next round. */
export async function toSummary(page: Page): Promise<void> {
  if (await telling(page).isVisible()) await page.keyboard.press('Escape')
  await page.getByRole('region', { name: /^What round / }).waitFor()
}

/** Goes on from what a round changed: computers begin to think. */
export const nextRound = (page: Page): Promise<void> => button(page, 'Continue').click()
