/** Ways to work the page: with a mouse, with keys alone, or with a finger. */
import type { Locator, Page } from 'playwright-core'

export interface Hand {
  /** Presses a control. */
  press: (control: Locator) => Promise<void>
  /** Picks what the board shows at the place of one of its buttons. */
  pick: (mark: Locator) => Promise<void>
}

/** The middle of a control, in CSS pixels of the window. */
async function middleOf(control: Locator): Promise<{ x: number; y: number }> {
  const box = await control.boundingBox()
  if (!box) throw new Error(`${control.toString()} has no place on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export const mouse = (page: Page): Hand => ({
  press: (control) => control.click(),
  pick: async (mark) => {
    const { x, y } = await middleOf(mark)
    await page.mouse.click(x, y)
  },
})

export const finger = (page: Page): Hand => ({
  press: (control) => control.tap(),
  pick: async (mark) => {
    const { x, y } = await middleOf(mark)
    await page.touchscreen.tap(x, y)
  },
})

/** Most presses on the way from one control of the page to another. */
const MOST_PRESSES = 250

/** How the focus stands to a control: on it, beside it in one group, or elsewhere. */
const standing = (control: Locator): Promise<'on' | 'beside' | 'elsewhere'> =>
  control.evaluate((wanted) => {
    const { activeElement: active } = document
    if (active === wanted) return 'on'
    const group = wanted.closest('[role="tablist"], [role="menu"], [role="radiogroup"]')
    const alike = (one: Element | null, other: Element): boolean =>
      one instanceof HTMLInputElement &&
      other instanceof HTMLInputElement &&
      one.type === 'radio' &&
      one.name === other.name
    return group?.contains(active) || alike(active, wanted) ? 'beside' : 'elsewhere'
  })

/** Goes on to the next control of a group, whose focus follows a little after the key. */
async function walk(page: Page, control: Locator): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement)
  const isTab = await control.evaluate((wanted) => wanted.matches('[role="tab"]'))
  await page.keyboard.press(isTab ? 'ArrowRight' : 'ArrowDown')
  await page.waitForFunction((from) => document.activeElement !== from, before)
}

/** Moves the focus to a control as a person does who has no mouse. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let press = 0; press < MOST_PRESSES; press++) {
    const stands = await standing(control)
    if (stands === 'on') return
    if (stands === 'elsewhere') await page.keyboard.press('Tab')
    else await walk(page, control)
  }
  throw new Error(`${control.toString()} cannot be reached by keys`)
}

export function keys(page: Page): Hand {
  const press = async (control: Locator): Promise<void> => {
    await reach(page, control)
    const role = await control.evaluate((wanted) =>
      wanted instanceof HTMLInputElement ? wanted.type : (wanted.getAttribute('role') ?? ''),
    )
    // Arrows have chosen a tab already; a radio that has the focus by Tab needs the space bar.
    if (role !== 'tab') await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter')
  }
  return { press, pick: press }
}
