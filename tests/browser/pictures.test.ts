/** The key screens look as they did when somebody last looked at them. */
import { expect, test } from 'vitest'
import { openRoom } from './helpers/room.ts'
import { differenceOf, keepVersion } from './helpers/pictures.ts'
import { tourDesk, tourEnd, tourRound, tourStart } from './helpers/tour.ts'

const room = openRoom()

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

test('The key screens look as they are kept in pictures', { timeout: 600_000 }, async () => {
  const player = await room.sit({ window: { reducedMotion: 'reduce' } })
  const { page } = player
  const version = room.version()
  keepVersion(version)
  const differences: string[] = []
  const seen: string[] = []
  const look = async (screen: string) => {
    const part = KEY_SCREENS[screen]
    if (part === undefined) return
    seen.push(screen)
    // Nothing is pointed at.
    await page.mouse.move(2, 2)
    for (const window of WINDOWS) {
      await page.setViewportSize(window)
      for (const [theme, colorScheme] of Object.entries(THEMES)) {
        await page.emulateMedia({ colorScheme })
        const name = `${screen}-${theme}-${window.width}`
        const difference = await differenceOf(page, { name, part, version })
        if (difference) differences.push(difference)
      }
    }
    await page.setViewportSize(WINDOWS[0]!)
  }
  await tourStart(player, look)
  await tourDesk(player, look)
  await tourRound(player, look)
  await tourEnd(player, look)
  expect(differences).toEqual([])
  expect(seen).toEqual(Object.keys(KEY_SCREENS))
  await player.leave()
})
