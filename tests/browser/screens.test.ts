/**
 * Every screen and dialog keeps the rules of WCAG 2.2 AA that a program can check, in both themes; and what
 * can be pressed can be pressed well. One walk through the screens serves both.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cases } from '../helpers/counts.ts'
import { violationsInThemes } from './helpers/axe.ts'
import { finger } from './helpers/hands.ts'
import { openGameRoom, openRoom } from './helpers/room.ts'
import { troublesOfLayout, troublesOfTargets } from './helpers/targets.ts'
import { tourClass } from './helpers/tour-class.ts'
import { tourTables } from './helpers/tour-tables.ts'
import { tourAll } from './helpers/tour.ts'

const room = openRoom()
const gameRoom = openGameRoom()

/** Large text is walked through on the narrowest screen always, on the others in long runs. */
const TEXT_SIZES = cases([100], [100, 200])
const PHONE_TEXT_SIZES = [100, 200]
const TABLET = {
  viewport: { width: 1024, height: 768 },
  colorScheme: 'light' as const,
  reducedMotion: 'reduce' as const,
}

/** What was found on the screens that were looked at, a line each. */
class Finds {
  readonly lines: string[] = []
  screens = 0
  private readonly textSize: number

  constructor(textSize: number) {
    this.textSize = textSize
  }
  /** Looks at whatever can be pressed, and asks axe. */
  async look(screen: string, page: Page): Promise<void> {
    this.screens += 1
    const targets = await page.evaluate(troublesOfTargets)
    const layout = await page.evaluate(troublesOfLayout)
    this.note(screen, [...targets, ...layout])
    await this.ask(screen, page)
  }

  /** Asks axe, whose rules are those of text of the usual size. */
  async ask(screen: string, page: Page): Promise<void> {
    if (this.textSize === 100) this.note(screen, await violationsInThemes(page))
  }

  private note(screen: string, found: readonly string[]): void {
    this.lines.push(...found.map((line) => `${screen}: ${line}`))
  }
}

test.each(TEXT_SIZES)(
  'Every screen of solo play at 1024 × 768, %i percent text',
  async (textSize) => {
    const player = await room.sit({ window: TABLET, settings: { textSize } })
    const finds = new Finds(textSize)
    await tourAll(player, (screen) => finds.look(screen, player.page))
    expect(finds.lines).toEqual([])
    expect(finds.screens).toBeGreaterThan(20)
    await player.leave()
  },
)

test.each(TEXT_SIZES)('Every screen of a table, %i percent text', async (textSize) => {
  const [guest, other] = [
    await gameRoom.sit({ window: TABLET, settings: { textSize } }),
    await gameRoom.sit(),
  ]
  const finds = new Finds(textSize)
  await tourTables(guest, other, (screen) => finds.look(screen, guest.page))
  expect(finds.lines).toEqual([])
  await guest.leave()
  await other.leave()
})

test.each(TEXT_SIZES)('Every screen of a class, %i percent text', async (textSize) => {
  const manner = { window: TABLET, settings: { textSize } }
  const [teacher, student] = [await gameRoom.teach(manner), await gameRoom.attend(manner)]
  const wall = await teacher.page.context().newPage()
  const finds = new Finds(textSize)
  await tourClass(teacher, student, wall, (screen, page) => finds.look(screen, page))
  expect(finds.lines).toEqual([])
  await student.leave()
  await teacher.leave()
})

test.each(PHONE_TEXT_SIZES)(
  'Every screen of a student’s phone of 360 × 740, %i percent text',
  async (textSize) => {
    const viewport = { width: 360, height: 740 }
    const window = { ...TABLET, viewport, hasTouch: true, isMobile: true }
    const narrow = { ...TABLET, viewport: { width: 390, height: 844 } }
    const teacher = await gameRoom.teach({ window: narrow })
    const student = await gameRoom.attend({ hand: finger, window, settings: { textSize } })
    const wall = await teacher.page.context().newPage()
    const finds = new Finds(textSize)
    await tourClass(teacher, student, wall, async (screen, page) => {
      // Desk and wall are not for phones, but can be read there.
      await (page === student.page ? finds.look(screen, page) : finds.ask(screen, page))
    })
    expect(finds.lines).toEqual([])
    await student.leave()
    await teacher.leave()
  },
)
