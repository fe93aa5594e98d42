/** A teacher at a browser: opens a class, and leads it from the desk. */
import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { Player, type Manner } from './player.ts'

export type Tab =
  | 'Tables'
  | 'People'
  | 'Talk'
  | 'Tell and ask'
  | 'Settings'
  | 'Code and links'
  | 'After'

export interface ClassSetup {
  students: number
  /** As the form says it. */
  scenario?: string
  seconds?: string
}

export class Teacher extends Player {
  static override async sit(browser: Browser, site: string, manner: Manner = {}): Promise<Teacher> {
    const { page } = await Player.sit(browser, site, manner)
    return new Teacher(page, site, manner.hand)
  }

  /** Opens a class as the form has it otherwise; its code. */
  async openClass({ students, scenario, seconds }: ClassSetup): Promise<string> {
    const { page } = this
    await this.open()
    await this.pressButton('Teach a class')
    await page.getByRole('spinbutton', { name: 'Students' }).fill(String(students))
    if (scenario) await page.getByRole('combobox', { name: 'Scenario' }).selectOption(scenario)
    if (seconds) {
      await page.getByRole('combobox', { name: 'Time to plan a round' }).selectOption(seconds)
    }
    await this.pressButton('Open the class')
    await page.getByText('Waiting for students').waitFor()
    return /#\/desk\/(\w{6})\//.exec(page.url())![1]!
  }

  /** Opens what the wall shows, in a window beside the desk. */
  async openWall(): Promise<Page> {
    const link = await this.link('The projector')
    const page = await this.page.context().newPage()
    await page.goto(link)
    await page.locator('.class-qr').waitFor()
    return page
  }

  /** The value of a link of the class. */
  async link(name: 'Address for students' | 'A second teacher’s desk' | 'The projector') {
    await this.tab('Code and links')
    return this.page.getByRole('textbox', { name }).inputValue()
  }

  async tab(name: Tab): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) })
    if ((await tab.getAttribute('aria-selected')) !== 'true') await this.press(tab)
  }

  /** Does something that is asked about first. */
  async sure(button: Locator): Promise<void> {
    await this.press(button)
    const dialog = this.page.getByRole('alertdialog')
    await this.press(dialog.getByRole('button').last())
    await dialog.waitFor({ state: 'detached' })
  }

  /** The card of a table, from 1. */
  table = (number: number): Locator => this.page.locator('.desk-table').nth(number - 1)

  /** Waits until a table says something. */
  async tableSays(number: number, said: RegExp): Promise<void> {
    await this.tab('Tables')
    await this.table(number).filter({ hasText: said }).waitFor()
  }

  async move(name: string, place: string): Promise<void> {
    await this.tab('People')
    await this.page.getByRole('combobox', { name: `Seat of ${name}` }).selectOption(place)
  }

  /** Does something to somebody, by their menu. */
  async doTo(name: string, act: string): Promise<void> {
    await this.tab('People')
    await this.pressButton(`More for ${name}`)
    await this.press(this.page.getByRole('menuitem', { name: act, exact: true }))
  }

  /** Takes a file home; what is in it. */
  async file(button: string): Promise<string> {
    await this.tab('After')
    const waiting = this.page.waitForEvent('download')
    await this.pressButton(button)
    return readFileSync(await (await waiting).path(), 'utf8')
  }
}
