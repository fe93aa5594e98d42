/** Somebody at a table over the network: a player whose rounds end when all have committed. */
import type { Browser } from 'playwright-core'
import { Player, type Manner } from './player.ts'

export class Guest extends Player {
  static override async sit(browser: Browser, site: string, manner: Manner = {}): Promise<Guest> {
    const { page } = await Player.sit(browser, site, manner)
    return new Guest(page, site, manner.hand)
  }

  /** Opens a table for the shortest match at the first power's seat; its code. */
  async openTable(): Promise<string> {
    const { page } = this
    await this.open()
    await this.pressButton('Play with others')
    await this.pressButton('Open a table')
    await this.press(page.getByRole('radio', { name: /^First Steps/ }))
    await this.pressButton('Open the table')
    await page.getByRole('heading', { name: 'Your seat’s code' }).waitFor()
    return (await page.getByRole('heading', { level: 1 }).innerText()).replace('Table ', '')
  }

  /** Goes to a table by typing its code, and takes a seat there. */
  async joinByCode(code: string, power: string): Promise<void> {
    await this.open()
    await this.pressButton('Play with others')
    await this.page.getByRole('textbox', { name: 'Code of the table' }).fill(code.toLowerCase())
    await this.pressButton('Go there')
    await this.takeSeat(power)
  }

  /** Goes to a table by its address. */
  async follow(code: string): Promise<void> {
    await this.page.goto(`${this.site}#/table/${code}`)
    await this.page.getByRole('heading', { name: `Table ${code}` }).waitFor()
  }

  takeSeat = (power: string): Promise<void> => this.pressButton(`Sit here, at ${power}`)

  /** Waits until the table says something of a power: who plays it, and what it does. */
  async stateOf(power: string, said: RegExp): Promise<void> {
    const chip = this.page.getByRole('region', { name: 'At the table' }).getByRole('listitem')
    await chip.filter({ hasText: new RegExp(`${power}: ${said.source}`) }).waitFor()
  }

  async openTableDialog(): Promise<void> {
    await this.pressButton(/^At the table/)
    // It can be pressed once it stands.
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Close' })
      .click({ trial: true })
  }

  async closeTableDialog(): Promise<void> {
    await this.press(this.page.getByRole('dialog').getByRole('button', { name: 'Close' }))
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  /** Commits the plan, which may have the round played. */
  async hand(): Promise<void> {
    await this.show('Plan')
    await this.pressButton('Commit the plan')
    await this.page.locator('.reveal').or(this.button('Take back')).first().waitFor()
  }

  /** Has the round told, and goes on to the next. */
  async hearRound(): Promise<void> {
    await this.page.locator('.reveal').waitFor()
    await this.skip()
    await this.goOn()
  }
}
