/** Leads through all screens and dialogs, from the start page to the end of a match. */
import type { Player } from './player.ts'

/** Looks at a screen; hears its name. */
export type Look = (screen: string) => Promise<void>

/** A short match whose computer players have reasons. */
const TABLE = '1~first-steps~tour~p0~c0consul~c0consul'
/** The whole game, with agendas and cards. */
const WHOLE = '1~post-settlement-2025~tour~p0~c0consul~c0consul'
const TWO_PEOPLE = '1~first-steps~tour~p0~p0~c0attache'

const HELP_PARTS = ['In ten lines', 'A round', 'Orders', 'Words and marks', 'With others', 'Keys']

/** A dialog is open, and its buttons can be pressed. */
const dialogOpens = ({ page }: Player): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: 'Close', exact: true })
    .click({ trial: true })

async function closeDialog(player: Player): Promise<void> {
  const dialog = player.page.getByRole('dialog')
  await player.press(dialog.getByRole('button', { name: 'Close', exact: true }))
  await dialog.waitFor({ state: 'detached' })
}

/** The start page, its set-up, and its dialogs. */
export async function tourStart(player: Player, look: Look): Promise<void> {
  const { page } = player
  await player.open()
  await page.getByText(/: you are /).waitFor()
  await page.getByText('Challenge code').waitFor()
  await look('start')
  await player.pressButton('Settings')
  await dialogOpens(player)
  await look('settings')
  await closeDialog(player)
  await player.pressButton('How to play')
  for (const part of HELP_PARTS) {
    await player.press(page.getByRole('dialog').getByRole('tab', { name: part }))
    await look(`help: ${part}`)
  }
  await closeDialog(player)
  await player.takeChallenge(WHOLE)
  await look('setup')
}

/** A desk with agendas and cards, all its panels, a state, a project, an order being weighed. */
export async function tourDesk(player: Player, look: Look): Promise<void> {
  const { page } = player
  await player.playChallenge(WHOLE)
  await look('opening')
  await player.show('Place')
  await look('place')
  await player.pickState(0)
  await player.press(player.offers().first())
  await player.button('Add to plan').waitFor()
  await look('order')
  await player.pressButton('Add to plan')
  await player.press(page.getByRole('tab', { name: 'Projects', exact: true }))
  await look('projects')
  await player.press(page.getByRole('tab', { name: 'History', exact: true }))
  await look('history')
  await player.keepAgenda()
  await player.show('Plan')
  await look('plan')
  await player.show('Powers')
  await page.getByText('committed', { exact: true }).nth(1).waitFor()
  await look('powers')
  await player.pressButton('Menu')
  await page.getByRole('menu').waitFor()
  await look('menu')
  await page.keyboard.press('Escape')
}

/** A round being told, its summary, questions about it, and the log. */
export async function tourRound(player: Player, look: Look): Promise<void> {
  const { page } = player
  await player.playChallenge(TABLE)
  await player.addOrder(0)
  await player.commit()
  await look('reveal as it begins')
  await player.readOrWatch('Read as text')
  await look('reveal as text')
  await player.readOrWatch('Watch step by step')
  await player.stepTo(3)
  await look('reveal')
  await player.skip()
  await look('summary')
  const summary = page.locator('.summary')
  await player.press(summary.getByRole('button', { name: /^Why\? / }).first())
  await page.locator('.why-lines li').first().waitFor()
  await look('why')
  await closeDialog(player)
  await player.press(summary.getByRole('button', { name: /^Why not …\? / }).first())
  await dialogOpens(player)
  await look('why not')
  await closeDialog(player)
  await player.goOn()
  await player.show('Log')
  await look('log')
}

/** The end of the match that `tourRound` began. */
export async function tourEnd(player: Player, look: Look): Promise<void> {
  const { page } = player
  await player.playToEnd()
  await page.locator('.end-part[aria-busy="false"]').waitFor()
  await look('end')
  await player.pressButton('Share as a challenge')
  await dialogOpens(player)
  await look('share')
  await closeDialog(player)
  await player.pressButton('Back to the start')
  await page.locator('.saved-row').first().waitFor()
  await look('start with matches')
}

/** The curtain between two people at one screen. */
async function tourCurtain(player: Player, look: Look): Promise<void> {
  await player.takeChallenge(TWO_PEOPLE)
  await player.pressButton('Start the match')
  await player.page.locator('.curtain').waitFor()
  await look('curtain')
}

/** All of them, one after the other. */
export async function tourAll(player: Player, look: Look): Promise<void> {
  for (const tour of [tourStart, tourDesk, tourRound, tourEnd, tourCurtain]) {
    await tour(player, look)
  }
}
