/** What can be pressed can be pressed well, on every screen and dialog. */
import { expect, test } from 'vitest'
import { openRoom } from './helpers/room.ts'
import { troublesOfLayout, troublesOfTargets } from './helpers/targets.ts'
import { tourAll } from './helpers/tour.ts'

const room = openRoom()

test.each([100, 200])(
  'At 1024 × 768 and %i percent text, all targets are large, apart, whole and uncovered',
  async (textSize) => {
    const window = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' as const }
    const player = await room.sit({ window, settings: { textSize } })
    const found: string[] = []
    const look = async (screen: string) => {
      const troubles = [
        ...(await player.page.evaluate(troublesOfTargets)),
        ...(await player.page.evaluate(troublesOfLayout)),
      ]
      for (const line of troubles) found.push(`${screen}: ${line}`)
    }
    await tourAll(player, look)
    expect(found).toEqual([])
    await player.leave()
  },
)
