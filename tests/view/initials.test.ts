/** Letters that stand for sectors without an icon. */
import { expect, test } from 'vitest'
import { initialsOf } from '../../src/view/initials.ts'

test.each([
  ['Glass', 'Gl'],
  ['Kite post', 'KP'],
  ['salt-works', 'SW'],
  ['Tea and silk', 'TA'],
  ['真珠', '真'],
  ['Жемчуг', 'Же'],
  ['x', 'X'],
])('%s is marked %s', (name, letters) => {
  expect(initialsOf(name)).toBe(letters)
})
