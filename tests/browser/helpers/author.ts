/** Somebody who writes scenarios of their own in the editor. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { Guest } from './guest.ts'
import { reach } from './hands.ts'
import type { Manner } from './player.ts'

/** The parts of the editor, in their order. */
export const SECTIONS = [
  'Overview',
  'Map and states',
  'Powers',
  'Wariness',
  'Headlines',
  'Calls',
  'Cards',
  'Opening marks',
  'Rules',
  'Languages',
  'Sources',
  'JSON',
  'Prove it',
  'Versions and sharing',
  'Checks',
] as const
export type Section = (typeof SECTIONS)[number]

const SCENARIO = 'After the Settlement'

export class Author extends Guest {
  static override async sit(browser: Browser, site: string, manner: Manner = {}): Promise<Author> {
    const { page } = await Guest.sit(browser, site, manner)
    return new Author(page, site, manner.hand)
  }

  /** A second tab of the same browser. */
  async secondTab(): Promise<Author> {
    return new Author(await this.page.context().newPage(), this.site)
  }

  /** Moves the focus to a control by keys. */
  reach = (control: Locator): Promise<void> => reach(this.page, control)

  main = (): Locator => this.page.getByRole('main')

  /** Goes from the start page to the scenarios that are kept here. */
  async toLibrary(): Promise<void> {
    await this.open()
    await this.pressButton('Edit scenarios')
    await this.page.getByRole('heading', { name: 'Scenarios of your own' }).waitFor()
  }

  /** Opens a copy of a shipped scenario. */
  async duplicate(title = SCENARIO): Promise<void> {
    await this.toLibrary()
    await this.pressButton(`Duplicate ${title}`)
    await this.atWork()
  }

  atWork = (): Promise<void> => this.page.locator('.ed-workbench').waitFor()

  async section(section: Section): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Parts of the scenario' })
    await this.press(parts.getByRole('button', { name: new RegExp(`^${section}(?:\\W*\\d|$)`) }))
    await this.page.getByRole('main', { name: section, exact: true }).waitFor()
  }

  /** A field of the form that is open. */
  field = (label: string | RegExp): Locator => this.main().getByLabel(label, { exact: true })

  /** Writes into a field and leaves it: one edit. */
  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text)
    await field.blur()
  }

  /** What an entry of a list within the form holds, once it is open. */
  entry = (title: string | RegExp): Locator =>
    this.main().locator('.ed-entry').filter({ hasText: title })

  /** Gives what is open the author's own judgement as its evidence. */
  async judge(within: Locator, why: string): Promise<void> {
    await this.press(within.locator('.ed-evidence > summary').last())
    await this.write(within.getByLabel('Judgement', { exact: true }).locator('visible=true'), why)
  }

  /** Goes to the place of a problem that is listed, and waits for the focus to be there. */
  async mend(problem: string | RegExp): Promise<void> {
    const listed = this.page.locator('.ed-check-item:visible').filter({ hasText: problem })
    await this.press(listed.first())
    await this.page.waitForFunction(() => document.activeElement?.closest('main [data-place]'))
  }

  /** Waits until so many problems are listed. */
  problems = (count: number): Promise<void> =>
    this.button(count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`)
      .first()
      .waitFor()

  saved = (): Promise<void> => this.page.getByText('Saved on this device').waitFor()

  /** The scenario as the file that can be saved. */
  async file(): Promise<string> {
    await this.section('Versions and sharing')
    return downloadOf(this.page, () => this.pressButton('Save as file'))
  }

  /** Brings a scenario file to the library. */
  async bring(name: string, text: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    await this.pressButton('Choose a file…')
    const chooser = await choosing
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }
}

async function downloadOf(page: Page, act: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download')
  await act()
  const download = await downloading
  assert.match(download.suggestedFilename(), /\.json$/)
  return readFileSync(await download.path(), 'utf8')
}
