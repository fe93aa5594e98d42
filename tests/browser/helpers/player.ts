/** Plays the client in a real browser, as people do, and notes what goes wrong on the way. */
import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Settings } from '../../../src/device/settings.ts'
import { mouse, type Hand } from './hands.ts'
import { watch } from './troubles.ts'

/** A match that is soon over: three states, five rounds, the weakest computer players. */
export const SHORT = '1~first-steps~browser~p0~c0attache~c0attache'
/** The whole game against the weakest computer players. */
export const LONG = '1~post-settlement-2025~browser~p0~c0attache~c0attache'

/** How long anything may take on a busy machine. */
const PATIENCE_MS = 45_000

export interface Manner {
  /** The hand that plays; a mouse if nothing is said. */
  hand?: (page: Page) => Hand
  window?: BrowserContextOptions
  /** Settings that the device has kept from before. */
  settings?: Partial<Settings>
}

export class Player {
  readonly page: Page
  readonly #hand: Hand
  readonly #troubles: string[]
  readonly site: string
  /** Troubles that a test makes itself. */
  #made: RegExp | null = null

  constructor(page: Page, site: string, hand: (page: Page) => Hand = mouse) {
    this.page = page
    this.site = site
    this.#hand = hand(page)
    this.#troubles = watch(page)
    page.setDefaultTimeout(PATIENCE_MS)
  }

  /** Opens a window of its own, with nothing kept from before. */
  static async sit(browser: Browser, site: string, manner: Manner = {}): Promise<Player> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...manner.window,
    })
    const { settings = {} } = manner
    await context.addInitScript(
      (kept) => (localStorage['multivector.settings'] ??= kept),
      JSON.stringify(settings),
    )
    return new Player(await context.newPage(), site, manner.hand)
  }

  /** Expects troubles of this kind, which the test makes itself. */
  forgive(made: RegExp): void {
    this.#made = made
  }

  /** Ends with a failure if anything went wrong in the page. */
  async leave(): Promise<void> {
    const troubles = this.#troubles.filter((trouble) => !this.#made?.test(trouble))
    await this.page.context().close()
    assert.deepEqual(troubles, [])
  }

  press = (control: Locator): Promise<void> => this.#hand.press(control)
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: true })
  pressButton = (name: string | RegExp): Promise<void> => this.press(this.button(name))

  /** Goes to the start page, or to what stands behind `#` in an address. */
  async open(hash = ''): Promise<void> {
    await this.page.goto(`${this.site}${hash}`)
    await this.button('Play').waitFor()
  }

  /** Opens the page and presses the great button. */
  async play(): Promise<void> {
    await this.open()
    await this.page.getByText(/: you are /).waitFor()
    await this.pressButton('Play')
    await this.atDesk()
  }

  /** Follows the link of a challenge to its set-up. */
  async takeChallenge(code: string): Promise<void> {
    await this.open(`#/challenge/${code}`)
    await this.button('Start the match').waitFor()
  }

  async playChallenge(code: string): Promise<void> {
    await this.takeChallenge(code)
    await this.pressButton('Start the match')
    await this.atDesk()
  }

  /** A match is under way: its desk and its board are there. */
  async atDesk(): Promise<void> {
    await this.page.locator('.desk').first().waitFor()
    await this.boardStands()
  }

  /** The board has painted its picture and given its places, or said that it cannot. */
  async boardStands(): Promise<void> {
    await this.page.locator('.twin.over .twin-state, .board-note').first().waitFor()
  }

  /** The buttons of the states on the board. */
  states = (): Locator => this.page.locator('.twin-state')

  /** Shows a panel, where it is not there already. */
  async show(panel: 'Plan' | 'Place' | 'Powers' | 'Log'): Promise<void> {
    const tab = this.page.getByRole('tab', { name: panel, exact: true })
    if ((await tab.count()) === 0 || (await tab.getAttribute('aria-selected')) === 'true') return
    await this.press(tab)
  }

  async pickState(index: number): Promise<void> {
    await this.boardStands()
    const state = this.states().nth(index)
    const name = await state.textContent()
    await this.#hand.pick(state)
    await this.page.getByRole('heading', { level: 2, name: name!, exact: true }).waitFor()
  }

  /** Keeps the first of the agendas, where one is to be chosen. */
  async keepAgenda(): Promise<void> {
    await this.show('Plan')
    const agenda = this.page.getByRole('group', { name: 'Keep one agenda' }).getByRole('radio')
    if ((await agenda.count()) === 0) return
    if (!(await agenda.first().isChecked())) await this.press(agenda.first())
  }

  /** The orders that a picked state offers now. */
  offers = (): Locator => this.page.locator('.state .order-row:not([aria-disabled="true"])')

  /** Puts the first order that a state offers into the plan; whether there was one. */
  async addOrder(state: number): Promise<boolean> {
    await this.pickState(state)
    if ((await this.offers().count()) === 0) return false
    await this.press(this.offers().first())
    await this.pressButton('Add to plan')
    await this.page.getByText(/^Added to the plan/).waitFor({ state: 'attached' })
    return true
  }

  /** The orders that stand in the plan. */
  async planned(): Promise<string[]> {
    await this.show('Plan')
    return this.page.locator('.desk-slot-name').allTextContents()
  }

  async commit(): Promise<void> {
    await this.show('Plan')
    await this.pressButton('Commit the plan')
    await this.page.locator('.reveal').waitFor()
  }

  /** Goes through the telling of a round beat by beat, to its summary. */
  async stepThrough(): Promise<void> {
    const telling = this.page.locator('.reveal')
    const place = telling.getByRole('slider', { name: 'Place in the round' })
    const last = Number(await place.getAttribute('max'))
    assert.ok(last > 0, 'a round has several beats')
    for (let at = Number(await place.inputValue()); at < last; at++) {
      await this.press(telling.getByRole('button', { name: 'Step forward' }))
    }
    await this.press(telling.getByRole('button', { name: 'Continue' }))
    await this.page.locator('.summary').waitFor()
  }

  /** Chooses how a round is told, where it is not told so already. */
  async readOrWatch(how: 'Read as text' | 'Watch step by step'): Promise<void> {
    const choice = this.button(how)
    if (await choice.isVisible()) await this.press(choice)
  }

  /** Stops the telling of a round at one of its beats. */
  async stepTo(beat: number): Promise<void> {
    const place = this.page.getByRole('slider', { name: 'Place in the round' })
    await place.fill(String(beat))
  }

  /** Leaves the telling of a round for its summary. */
  async skip(): Promise<void> {
    const end = this.page.locator('.reveal').getByRole('button', {
      name: /^(?:Skip to the end|Continue)$/,
    })
    await this.press(end.first())
    await this.page.locator('.summary').waitFor()
  }

  /** Leaves the summary of a round: for the next round, or for the end. */
  async goOn(): Promise<void> {
    await this.press(this.page.locator('.summary').getByRole('button', { name: 'Continue' }))
    await this.page.locator('.desk, .end').first().waitFor()
  }

  isOver = (): Promise<boolean> => this.page.locator('.end').isVisible()

  /** Plays one round with an order in `state`; whether there was one to be had. */
  async playRound(state = 0): Promise<boolean> {
    await this.keepAgenda()
    const ordered = await this.addOrder(state)
    await this.commit()
    await this.skip()
    await this.goOn()
    return ordered
  }

  /** Plays on until the match is over; how many rounds that took. */
  async playToEnd(): Promise<number> {
    const states = await this.states().count()
    let [rounds, orders] = [0, 0]
    while (!(await this.isOver())) {
      if (await this.playRound(rounds % states)) orders += 1
      rounds += 1
    }
    assert.ok(orders > 0, 'there was an order to be had')
    return rounds
  }

  /** The end screen says who won and why. */
  async readResult(): Promise<void> {
    const end = this.page.locator('.end')
    const title = await end.getByRole('heading', { level: 1 }).textContent()
    assert.match(title ?? '', /wins$|share the win$/)
    const why = await end.locator('.end-reasons').textContent()
    assert.match(why ?? '', /most points win|settlement collapsed/)
  }
}
