/** Leads through the parts of the editor, with something wrong in them and with all folds in use. */
import { SECTIONS, type Author } from './author.ts'
import type { Look } from './tour.ts'

/** Opens what is folded in the part that is there: an entry of a list, evidence, other languages. */
async function unfold(author: Author): Promise<void> {
  const main = author.main()
  for (const kind of ['.ed-entry', '.ed-evidence', '.ed-translations', '.fold']) {
    const summary = main.locator(`${kind} summary:visible`).first()
    if ((await summary.count()) > 0) await author.press(summary)
  }
}

/** The library, and all parts of a scenario that has problems and texts in two languages. */
export async function tourEditor(author: Author, look: Look): Promise<void> {
  await author.toLibrary()
  await author.bring('hostile.json', '{ "formatVersion": 99 }')
  await author.page.getByText('hostile.json is not a scenario').waitFor()
  await look('library with a refused file')
  await author.duplicate()
  await author.section('Languages')
  await author.field(/^Add a language/).fill('ja')
  await author.pressButton('Add')
  for (const section of SECTIONS) {
    await author.section(section)
    if (section === 'Map and states') await author.boardStands()
    if (section === 'Powers') await author.write(author.field('Income a round'), '99')
    if (section === 'JSON') await author.page.getByRole('textbox').first().waitFor()
    await unfold(author)
    await look(section)
  }
  await author.pressButton('Search')
  await author.page.getByRole('combobox', { name: 'Search this scenario' }).fill('frost')
  await author.page.getByRole('option').first().waitFor()
  await look('search')
  await author.page.keyboard.press('Escape')
  await author.pressButton('← Scenarios')
  await author.button('Edit After the Settlement').waitFor()
  await look('library')
}

/** What scrolls sideways within the page and is neither a table, nor a text of code, nor the row of parts. */
export function troublesOfScrolling(): string[] {
  const MAY = '.ed-nav, .ed-scroll, .cm-scroller, .proving-scroll'
  return [...document.querySelectorAll('.ed-page *')]
    .filter((element) => {
      const { overflowX } = getComputedStyle(element)
      const scrolls = overflowX === 'auto' || overflowX === 'scroll'
      return scrolls && element.scrollWidth > element.clientWidth + 1 && !element.matches(MAY)
    })
    .map(({ className }) => `${className} scrolls sideways`)
}
