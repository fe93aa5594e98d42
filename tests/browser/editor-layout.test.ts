/** Everybody can read all parts of the editor, and press what is there, on every screen. */
import { expect, test } from 'vitest'
import { violationsInThemes } from './helpers/axe.ts'
import { openGameRoom } from './helpers/room.ts'
import { troublesOfLayout, troublesOfTargets } from './helpers/targets.ts'
import { tourEditor, troublesOfScrolling } from './helpers/tour-editor.ts'

const room = openGameRoom()

test.each([
  ['a tablet', { width: 1024, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const)(
  'On %s nothing is hidden, and axe finds nothing in either theme',
  async (_, viewport) => {
    const author = await room.write({ window: { viewport, reducedMotion: 'reduce' } })
    const found: string[] = []
    await tourEditor(author, async (part) => {
      const { page } = author
      // Under the bar of phones what is half scrolled away would seem too small.
      await page.evaluate(() => scrollTo(0, 0))
      const lines = [
        ...(await violationsInThemes(page)),
        ...(await page.evaluate(troublesOfLayout)),
        ...(await page.evaluate(troublesOfScrolling)),
        ...(await page.evaluate(troublesOfTargets)),
      ]
      for (const line of lines) found.push(`${part}: ${line}`)
    })
    expect(found).toEqual([])
    await author.leave()
  },
)
