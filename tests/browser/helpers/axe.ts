/** The rules of WCAG 2.2 AA that a program can check. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds in the page as it stands, a line each. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const injected = window as unknown as { axe: typeof axe }
    const found = await injected.axe.run(document, { runOnly: { type: 'tag', values: tags } })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  }, TAGS)
}

/**
 * What axe finds in both themes. The theme is changed on the root alone: the picture of the board, which
 * would be painted anew, is none of axe's business.
 */
export async function violationsInThemes(page: Page): Promise<string[]> {
  const wear = (name: string | undefined) =>
    page.evaluate((theme) => {
      const { dataset } = document.documentElement
      const before = dataset['theme']
      if (theme === undefined) delete dataset['theme']
      else dataset['theme'] = theme
      return before
    }, name)
  const before = await wear('night')
  const dark = await violations(page)
  await wear('atlas')
  const light = await violations(page)
  await wear(before)
  return [...dark.map((line) => `night: ${line}`), ...light.map((line) => `atlas: ${line}`)]
}
