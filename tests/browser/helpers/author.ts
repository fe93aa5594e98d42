/** The editor of scenarios, as a player comes to it. */
import type { Locator } from 'playwright-core'
import type { Player } from './player.ts'

/** Names of parts of a scenario in the editor's list. */
type Part = 'Map and states' | 'Headlines' | 'Cards' | 'Powers' | 'Versions and sharing'

/** Begins a scenario of one's own with a copy of a shipped one, or with what else a button makes. */
export async function beginWith(player: Player, button: string | RegExp): Promise<void> {
  await player.page.goto(`${player.site}#/editor`)
  await player.press(player.page.getByRole('button', { name: button }).first())
  await atWork(player)
}

/** The editor is open. */
export const atWork = (player: Player): Promise<void> =>
  player.page.locator('.ed-workbench').waitFor()

const partButton = ({ page }: Player, part: Part): Locator =>
  page
    .getByRole('navigation', { name: 'Parts of the scenario' })
    .getByRole('button', { name: part })

export const toPart = (player: Player, part: Part): Promise<void> =>
  player.press(partButton(player, part))

/** What the button says that leads to the problems. */
export const problems = ({ page }: Player): Promise<string> =>
  page.getByRole('button', { name: /^(?:No|\d+) problems?$/ }).innerText()
