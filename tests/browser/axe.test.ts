/** The rules of WCAG 2.2 AA that a program can check, on every screen and dialog. */
import { expect, test } from 'vitest'
import { violations } from './helpers/axe.ts'
import { openGameRoom, openRoom } from './helpers/room.ts'
import { tourClass } from './helpers/tour-class.ts'
import { tourTables } from './helpers/tour-tables.ts'
import { tourAll } from './helpers/tour.ts'

const room = openRoom()
const gameRoom = openGameRoom()

test.each(['light', 'dark'] as const)(
  'No screen and no dialog breaks WCAG 2.2 AA in the %s theme',
  async (colorScheme) => {
    const window = { viewport: { width: 1024, height: 768 }, colorScheme }
    const player = await room.sit({ window: { ...window, reducedMotion: 'reduce' } })
    const found: string[] = []
    const seen: string[] = []
    const look = async (screen: string) => {
      seen.push(screen)
      for (const line of await violations(player.page)) found.push(`${screen}: ${line}`)
    }
    await tourAll(player, look)
    expect(found).toEqual([])
    expect(seen.length).toBeGreaterThan(20)
    await player.leave()
  },
)

test.each(['light', 'dark'] as const)(
  'No screen of a table breaks WCAG 2.2 AA in the %s theme',
  async (colorScheme) => {
    const window = { viewport: { width: 1024, height: 768 }, colorScheme }
    const guest = await gameRoom.sit({ window: { ...window, reducedMotion: 'reduce' } })
    const other = await gameRoom.sit()
    const found: string[] = []
    await tourTables(guest, other, async (screen) => {
      for (const line of await violations(guest.page)) found.push(`${screen}: ${line}`)
    })
    expect(found).toEqual([])
    await guest.leave()
    await other.leave()
  },
)

test.each([
  ['light', 1024, 768],
  ['dark', 1024, 768],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const)(
  'No screen of a class breaks WCAG 2.2 AA in the %s theme at %i × %i',
  async (colorScheme, width, height) => {
    const size = { viewport: { width, height } }
    const manner = { window: { ...size, colorScheme, reducedMotion: 'reduce' as const } }
    const [teacher, student] = [await gameRoom.teach(manner), await gameRoom.attend(manner)]
    const wall = await teacher.page.context().newPage()
    const found: string[] = []
    await tourClass(teacher, student, wall, async (screen, page) => {
      for (const line of await violations(page)) found.push(`${screen}: ${line}`)
    })
    expect(found).toEqual([])
    await student.leave()
    await teacher.leave()
  },
)
