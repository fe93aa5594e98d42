import { describe, expect, test } from 'vitest'
import {
  SHORTCUT_GROUPS,
  isSingleCharacter,
  shortcutOf,
  SHORTCUTS,
  type Press,
} from '../../../src/ui/help/shortcuts.ts'

const press = (key: string, others: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  target: null,
  ...others,
})

describe('keyboard shortcuts', () => {
  test('are told from what was pressed', () => {
    expect(shortcutOf(press('?', { shiftKey: true }))).toBe('help')
    expect(shortcutOf(press('ArrowUp'))).toBe('walk')
    expect(shortcutOf(press('0'))).toBe('zoomFit')
    expect(shortcutOf(press('+', { shiftKey: true }))).toBe('zoomIn')
    expect(shortcutOf(press('z', { ctrlKey: true }))).toBe('undo')
    expect(shortcutOf(press('z', { metaKey: true }))).toBe('undo')
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
    expect(shortcutOf(press('y', { ctrlKey: true }))).toBe('redo')
    expect(shortcutOf(press('Enter', { ctrlKey: true }))).toBe('commit')
  })

  test('leave other keys alone', () => {
    expect(shortcutOf(press('q'))).toBeNull()
    expect(shortcutOf(press('z'))).toBeNull()
    expect(shortcutOf(press('1', { ctrlKey: true }))).toBeNull()
    expect(shortcutOf(press('?', { altKey: true }))).toBeNull()
  })

  test('are off while somebody types', () => {
    for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT']) {
      expect(shortcutOf(press('0', { target: { tagName } }))).toBeNull()
    }
    expect(
      shortcutOf(press('0', { target: { tagName: 'DIV', isContentEditable: true } })),
    ).toBeNull()
    expect(shortcutOf(press('0', { target: { tagName: 'BUTTON' } }))).toBe('zoomFit')
  })

  test('are each listed once, and no key has two meanings at a time', () => {
    expect(SHORTCUT_GROUPS.flatMap(({ shortcuts }) => shortcuts)).toHaveLength(SHORTCUTS.length)
    const keysOf = (...groups: string[]) =>
      SHORTCUTS.filter(({ group }) => groups.includes(group)).flatMap(({ keys }) => [...keys])
    for (const keys of [keysOf('everywhere', 'board', 'plan'), keysOf('everywhere', 'replay')]) {
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('of a single character are told apart, so that they can be switched off', () => {
    expect(isSingleCharacter(press('0'))).toBe(true)
    expect(isSingleCharacter(press('?', { shiftKey: true }))).toBe(true)
    expect(isSingleCharacter(press('z', { ctrlKey: true }))).toBe(false)
    expect(isSingleCharacter(press('Enter'))).toBe(false)
  })
})
