import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSettings, SettingsDesk, STANDARD_SETTINGS } from '../../src/device/settings.ts'
import { localTexts, memoryTexts, type Texts } from '../../src/device/texts.ts'

const KEY = 'multivector.settings'

const textsWith = (text: string): Texts => {
  const texts = memoryTexts()
  texts.setItem(KEY, text)
  return texts
}

const forbidden: Texts = {
  getItem: () => {
    throw new Error('SecurityError')
  },
  setItem: () => {
    throw new Error('QuotaExceededError')
  },
  removeItem: () => {
    throw new Error('SecurityError')
  },
}

describe('Settings', () => {
  test('are the standard ones at first, with sound off', () => {
    expect(new SettingsDesk(memoryTexts()).current()).toEqual(STANDARD_SETTINGS)
    expect(STANDARD_SETTINGS.sound).toBe(false)
  })

  test('are kept on the device', () => {
    const texts = memoryTexts()
    expect(new SettingsDesk(texts).change({ theme: 'night', volume: 0, textSize: 200 })).toBe(true)
    expect(new SettingsDesk(texts).current()).toEqual({
      ...STANDARD_SETTINGS,
      theme: 'night',
      volume: 0,
      textSize: 200,
    })
  })

  test.each([
    ['no JSON', 'night'],
    ['cut off', '{"theme":"night"'],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a text', '"night"'],
    ['a reach for the prototype', '{"__proto__":{"theme":"night"},"constructor":1}'],
  ])('that are damaged (%s) become the standard ones', (_, text) => {
    expect(new SettingsDesk(textsWith(text)).current()).toEqual(STANDARD_SETTINGS)
  })

  test.each([
    ['theme', 'pink'],
    ['motion', true],
    ['sound', 'yes'],
    ['volume', 101],
    ['volume', -1],
    ['volume', 50.5],
    ['textSize', 99],
    ['textSize', 201],
    ['textSize', null],
    ['pace', 'warp'],
    ['advisor', ''],
  ])('where %s is %j lose this one alone', (key, value) => {
    const others = { theme: 'night', advisor: 'full', pace: 'step' }
    const { [key as 'theme']: _, ...kept } = others
    expect(readSettings({ ...others, [key]: value })).toEqual({ ...STANDARD_SETTINGS, ...kept })
  })

  test('can be read from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(Object.keys(readSettings(anything))).toEqual(Object.keys(STANDARD_SETTINGS))
      }),
    )
  })

  test('stay the same object until one changes, which listeners hear', () => {
    const desk = new SettingsDesk(memoryTexts())
    let heard = 0
    const leave = desk.subscribe(() => heard++)
    const before = desk.current()
    expect(desk.current()).toBe(before)
    desk.change({ pace: 'fast' })
    expect(desk.current()).not.toBe(before)
    expect(heard).toBe(1)
    leave()
    desk.change({ pace: 'slow' })
    expect(heard).toBe(1)
  })

  test('hold as long as the page is open where nothing can be kept', () => {
    const desk = new SettingsDesk(forbidden)
    expect(desk.change({ theme: 'atlas' })).toBe(false)
    expect(desk.current().theme).toBe('atlas')
  })

  test('are kept in memory where the browser has no place for them', () => {
    const texts = localTexts()
    texts.setItem('a', 'b')
    expect(texts.getItem('a')).toBe('b')
    texts.removeItem('a')
    expect(texts.getItem('a')).toBeNull()
  })
})
