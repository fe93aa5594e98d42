/** Leads through the screens of tables over a network. */
import type { Page } from 'playwright-core'
import type { Guest } from './guest.ts'
import type { Look } from './tour.ts'

/** What is another text each time, and what stands for it in pictures. */
type Stand = readonly [found: string, shown: string]

/** What one guest sees on the way into a match; the other one only sits down. */
export async function tourTables(guest: Guest, other: Guest, look: Look): Promise<void> {
  const { page } = guest
  const code = await other.openTable()
  await guest.open()
  await guest.pressButton('Play with others')
  await page.getByRole('heading', { name: 'Join a table' }).waitFor()
  await look('tables')
  await guest.pressButton('Open a table')
  await page.getByRole('button', { name: 'Open the table' }).waitFor()
  await look('table form')
  await guest.follow(code)
  await guest.button('Sit here, at China').waitFor()
  await look('visitor')
  await guest.takeSeat('China')
  await page.getByRole('heading', { name: 'Your seat’s code' }).waitFor()
  await look('lobby')
  await guest.pressButton('Fill the free seats with computers')
  await guest.atDesk()
  await guest.stateOf('Russia', /Computer.*, committed/)
  await guest.hand()
  await look('table match')
  await guest.openTableDialog()
  await look('table dialog')
  await guest.closeTableDialog()
}

/** Nicknames in the pictures, in the order of the seats. */
const NICKNAMES = ['Amber Fox', 'Bold Owl', 'Keen Crane']

/** Texts of a table that are drawn by lot, each with one that stands for it. */
export async function standsFor(page: Page): Promise<Stand[]> {
  const code = /#\/table\/(\w{6})$/.exec(page.url())?.[1]
  const seat = await page.locator('.small-code').allInnerTexts()
  const lists = [
    await page.locator('.tables-who').allInnerTexts(),
    await page.locator('.strip-who').allInnerTexts(),
  ]
  const people = lists.flatMap((names) =>
    names.flatMap((text, place) => {
      const name = /^[A-Z][a-z]+ [A-Z][a-z]+/.exec(text)?.[0]
      return name ? [[name, NICKNAMES[place]!] as const] : []
    }),
  )
  return [
    [page.url().replace(/\/#.*/, ''), 'http://192.0.2.7:8000'],
    ...(code ? [[code, 'K7NF3A'] as const] : []),
    ...seat.map((text) => [text, 'HX4T'] as const),
    ...people,
  ]
}

/** Puts stands in the place of what is drawn by lot. */
export async function settle(page: Page, stands: readonly Stand[]): Promise<void> {
  await page.evaluate((stands) => {
    const settled = (text: string): string =>
      stands.reduce((all, [found, shown]) => all.replaceAll(found, shown), text)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { nodeValue } = node
      const text = settled(nodeValue ?? '')
      if (text !== nodeValue) node.nodeValue = text
    }
    for (const field of document.querySelectorAll('input')) field.value = settled(field.value)
  }, stands)
}
