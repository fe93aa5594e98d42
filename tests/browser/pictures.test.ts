/** The key screens look as they did when somebody last looked at them. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGameRoom, openRoom } from './helpers/room.ts'
import { differenceOf, keepVersion } from './helpers/pictures.ts'
import { standsForClass, tourClass } from './helpers/tour-class.ts'
import { settle, standsFor, tourTables } from './helpers/tour-tables.ts'
import { tourDesk, tourEnd, tourRound, tourStart } from './helpers/tour.ts'

const room = openRoom()
const gameRoom = openGameRoom()

const WHOLE = ''
/** Beside the map, which other pictures show. */
const SIDE = '.frame-side'
/** What each picture shows of its screen. */
const KEY_SCREENS: Readonly<Record<string, string>> = {
  start: WHOLE,
  setup: WHOLE,
  opening: WHOLE,
  order: WHOLE,
  powers: SIDE,
  reveal: WHOLE,
  summary: SIDE,
  log: SIDE,
  end: WHOLE,
}
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const THEMES = { atlas: 'light', night: 'dark' } as const
/** By day alone: by night this part begins at half a pixel, which is drawn now up, now down. */
const BY_DAY = new Set(['class draft'])

/** What each picture shows of the screens of a table. */
const TABLE_SCREENS: Readonly<Record<string, string>> = {
  tables: WHOLE,
  'table form': WHOLE,
  lobby: WHOLE,
  'table match': '.frame-bar',
  'table dialog': '[role="dialog"]',
}

/** What each picture shows of the screens of a class. */
const CLASS_SCREENS: Readonly<Record<string, string>> = {
  'class join': WHOLE,
  'class desk': WHOLE,
  'class match': '.frame-bar',
  'class talk': '[role="dialog"]',
  'class draft': '.desk-plan',
  'wall class': WHOLE,
}

interface Gallery {
  /** What each picture shows of its screen. */
  screens: Readonly<Record<string, string>>
  version: string
  /** Makes the page ready for each picture. */
  ready?: (page: Page) => Promise<void>
}

/** Takes pictures of key screens, of a page if nothing else is said, in all windows and themes, and compares them. */
function gallery(usual: Page, { screens, version, ready }: Gallery) {
  const differences: string[] = []
  const seen: string[] = []
  keepVersion(version)
  const look = async (screen: string, page: Page = usual): Promise<void> => {
    const part = screens[screen]
    if (part === undefined) return
    seen.push(screen)
    // Nothing is pointed at.
    await page.mouse.move(2, 2)
    for (const window of WINDOWS) {
      await page.setViewportSize(window)
      for (const [theme, colorScheme] of Object.entries(THEMES)) {
        if (theme === 'night' && BY_DAY.has(screen)) continue
        await page.emulateMedia({ colorScheme })
        await ready?.(page)
        const name = `${screen.replaceAll(' ', '-')}-${theme}-${window.width}`
        const difference = await differenceOf(page, { name, part, version })
        if (difference) differences.push(difference)
      }
    }
    await page.setViewportSize(WINDOWS[0]!)
  }
  const expectSame = (): void => {
    expect(differences).toEqual([])
    expect(seen).toEqual(Object.keys(screens))
  }
  return { look, expectSame }
}

test('The key screens look as they are kept in pictures', { timeout: 600_000 }, async () => {
  const player = await room.sit({ window: { reducedMotion: 'reduce' } })
  const { look, expectSame } = gallery(player.page, {
    screens: KEY_SCREENS,
    version: room.version(),
  })
  await tourStart(player, look)
  await tourDesk(player, look)
  await tourRound(player, look)
  await tourEnd(player, look)
  expectSame()
  await player.leave()
})

test('The screens of a table do so too', { timeout: 600_000 }, async () => {
  const guest = await gameRoom.sit({ window: { reducedMotion: 'reduce' } })
  const other = await gameRoom.sit()
  const { look, expectSame } = gallery(guest.page, {
    screens: TABLE_SCREENS,
    version: gameRoom.version(),
    ready: async (page) => settle(page, await standsFor(page)),
  })
  await tourTables(guest, other, look)
  expectSame()
  await guest.leave()
  await other.leave()
})

test('The screens of a class do so too', { timeout: 600_000 }, async () => {
  const manner = { window: { reducedMotion: 'reduce' as const } }
  const [teacher, student] = [await gameRoom.teach(manner), await gameRoom.attend(manner)]
  const wall = await teacher.page.context().newPage()
  const { look, expectSame } = gallery(student.page, {
    screens: CLASS_SCREENS,
    version: gameRoom.version(),
    ready: async (page) => settle(page, await standsForClass(page)),
  })
  await tourClass(teacher, student, wall, look)
  expectSame()
  await student.leave()
  await teacher.leave()
})
