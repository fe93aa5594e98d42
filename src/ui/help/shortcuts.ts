/** The keyboard shortcuts, as data: the help lists them, and screens ask what a key means. */

const GROUPS = ['everywhere', 'board', 'plan', 'replay'] as const
type Group = (typeof GROUPS)[number]

interface Shortcut {
  id: string
  group: Group
  /** Each a way to give it: names of `KeyboardEvent.key`, with `Ctrl+` and `Shift+` before them. */
  keys: readonly string[]
}

/** `Ctrl` stands for the command key as well. Of letters the case does not matter. */
export const SHORTCUTS = [
  { id: 'help', group: 'everywhere', keys: ['?'] },
  { id: 'close', group: 'everywhere', keys: ['Escape'] },
  { id: 'walk', group: 'board', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { id: 'pick', group: 'board', keys: ['Enter', ' '] },
  { id: 'zoomIn', group: 'board', keys: ['+'] },
  { id: 'zoomOut', group: 'board', keys: ['-'] },
  { id: 'zoomFit', group: 'board', keys: ['0'] },
  { id: 'remove', group: 'plan', keys: ['Delete', 'Backspace'] },
  { id: 'undo', group: 'plan', keys: ['Ctrl+Z'] },
  { id: 'redo', group: 'plan', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  { id: 'commit', group: 'plan', keys: ['Ctrl+Enter'] },
  { id: 'play', group: 'replay', keys: [' '] },
  { id: 'step', group: 'replay', keys: ['ArrowLeft', 'ArrowRight'] },
] as const satisfies readonly Shortcut[]

export type ShortcutId = (typeof SHORTCUTS)[number]['id']

/** The shortcuts of each group, in the order of the table. */
export const SHORTCUT_GROUPS: readonly {
  group: Group
  shortcuts: readonly (typeof SHORTCUTS)[number][]
}[] = GROUPS.map((group) => ({
  group,
  shortcuts: SHORTCUTS.filter((shortcut) => shortcut.group === group),
}))

/** What is read off a keyboard event. */
export interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
  target: unknown
}

const TYPING = /^(?:input|textarea|select)$/i

/** Whether a key pressed there is being typed into something. */
function isTyping(target: unknown): boolean {
  const { tagName, isContentEditable } = Object(target) as {
    tagName?: string
    isContentEditable?: boolean
  }
  return isContentEditable === true || TYPING.test(tagName ?? '')
}

/** What a press stands for in the table, as `Ctrl+Shift+Z`. */
function written({ key, ctrlKey, metaKey, shiftKey }: Press): string {
  const letter = key.length === 1 ? key.toUpperCase() : key
  const isLetter = letter.toLowerCase() !== letter
  const shift = shiftKey && (isLetter || key.length > 1) ? 'Shift+' : ''
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shift}${letter}`
}

/** The shortcut that a key press gives; null for none, and while somebody types. */
export function shortcutOf(press: Press): ShortcutId | null {
  if (press.altKey || isTyping(press.target)) return null
  const name = written(press)
  const found = SHORTCUTS.find(({ keys }) => (keys as readonly string[]).includes(name))
  return found?.id ?? null
}

/** Whether a press is of a single character, which people who dictate may set off by speaking. */
export const isSingleCharacter = ({ key, ctrlKey, metaKey }: Press): boolean =>
  key.length === 1 && !ctrlKey && !metaKey
