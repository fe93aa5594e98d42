/** Somebody of a class at a browser: a player whose team plans together. */
import type { Browser } from 'playwright-core'
import { Player, type Manner } from './player.ts'

export class Student extends Player {
  static override async sit(browser: Browser, site: string, manner: Manner = {}): Promise<Student> {
    const { page } = await Player.sit(browser, site, manner)
    return new Student(page, site, manner.hand)
  }

  /** Types the code where codes are typed. */
  async joinByCode(code: string): Promise<void> {
    await this.open()
    await this.pressButton('Play with others')
    await this.page
      .getByRole('textbox', { name: 'Code of the table or class' })
      .fill(code.toLowerCase())
    await this.pressButton('Go there')
    await this.join()
  }

  async join(): Promise<void> {
    await this.pressButton('Join')
    await this.page.getByRole('heading', { name: /^You are / }).waitFor()
  }

  /** Goes to the class by its address. */
  async follow(code: string): Promise<void> {
    await this.page.goto(`${this.site}#/class/${code}`)
  }

  /** What this student is called. */
  async nickname(): Promise<string> {
    const heading = this.page.getByRole('heading', { name: /^You are / })
    return (await heading.innerText()).replace('You are ', '')
  }

  /** Commits for the team, as its captain or alone. */
  async hand(): Promise<void> {
    await this.show('Plan')
    await this.pressButton(/^Commit (?:for the team|the plan)$/)
    await this.page.locator('.reveal').or(this.button('Take back')).first().waitFor()
  }

  /** Has the rounds told that were played meanwhile, and goes on to the present one or to the end. */
  async catchUp(): Promise<void> {
    while (await this.page.locator('.reveal').isVisible()) {
      await this.skip()
      await this.goOn()
    }
  }

  /** Proposes the first order that a state offers, and says why. */
  async propose(state: number, why: string): Promise<void> {
    await this.pickState(state)
    await this.press(this.offers().first())
    await this.page.getByRole('textbox', { name: /^Why\?/ }).fill(why)
    await this.pressButton('Add to plan')
  }
}
