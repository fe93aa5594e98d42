/** What can be pressed can be pressed well, on every screen and dialog. */
import { expect, test } from 'vitest'
import { finger } from './helpers/hands.ts'
import type { Player } from './helpers/player.ts'
import { openGameRoom, openRoom } from './helpers/room.ts'
import { troublesOfLayout, troublesOfTargets } from './helpers/targets.ts'
import { tourClass } from './helpers/tour-class.ts'
import { tourTables } from './helpers/tour-tables.ts'
import { tourAll } from './helpers/tour.ts'

const room = openRoom()
const gameRoom = openGameRoom()

const troublesIn = async ({ page }: Pick<Player, 'page'>): Promise<string[]> => [
  ...(await page.evaluate(troublesOfTargets)),
  ...(await page.evaluate(troublesOfLayout)),
]

test.each([100, 200])(
  'At 1024 × 768 and %i percent text, all targets are large, apart, whole and uncovered',
  async (textSize) => {
    const window = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' as const }
    const player = await room.sit({ window, settings: { textSize } })
    const found: string[] = []
    const look = async (screen: string) => {
      for (const line of await troublesIn(player)) found.push(`${screen}: ${line}`)
    }
    await tourAll(player, look)
    expect(found).toEqual([])
    await player.leave()
  },
)

test.each([100, 200])('So they are at tables, at %i percent text', async (textSize) => {
  const window = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' as const }
  const [guest, other] = [
    await gameRoom.sit({ window, settings: { textSize } }),
    await gameRoom.sit(),
  ]
  const found: string[] = []
  await tourTables(guest, other, async (screen) => {
    for (const line of await troublesIn(guest)) found.push(`${screen}: ${line}`)
  })
  expect(found).toEqual([])
  await guest.leave()
  await other.leave()
})

test.each([100, 200])('So they are in a class, at %i percent text', async (textSize) => {
  const window = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' as const }
  const settings = { textSize }
  const teacher = await gameRoom.teach({ window, settings })
  const student = await gameRoom.attend({ window, settings })
  const wall = await teacher.page.context().newPage()
  const found: string[] = []
  await tourClass(teacher, student, wall, async (screen, page) => {
    for (const line of await troublesIn({ page })) found.push(`${screen}: ${line}`)
  })
  expect(found).toEqual([])
  await student.leave()
  await teacher.leave()
})

test.each([100, 200])(
  'So they are on a student’s phone of 360 × 740, at %i percent text',
  async (textSize) => {
    const viewport = { width: 360, height: 740 }
    const window = { viewport, hasTouch: true, isMobile: true, reducedMotion: 'reduce' as const }
    const teacher = await gameRoom.teach({ window: { reducedMotion: 'reduce' } })
    const student = await gameRoom.attend({ hand: finger, window, settings: { textSize } })
    const wall = await teacher.page.context().newPage()
    const found: string[] = []
    await tourClass(teacher, student, wall, async (screen, page) => {
      if (page !== student.page) return
      for (const line of await troublesIn({ page })) found.push(`${screen}: ${line}`)
    })
    expect(found).toEqual([])
    await student.leave()
    await teacher.leave()
  },
)
