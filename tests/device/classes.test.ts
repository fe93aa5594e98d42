import { describe, expect, test } from 'vitest'
import { Classes } from '../../src/device/classes.ts'
import { memoryTexts } from '../../src/device/texts.ts'

const DAY = 24 * 60 * 60 * 1000
const KEYS = { teacher: 't'.repeat(32), assistant: 'a'.repeat(32), projector: 'p'.repeat(32) }
const PLACE = { key: 'k'.repeat(32), name: 'Amber Fox' }

describe('What a device holds of classes', () => {
  test('is a student’s place and a teacher’s keys, the class used last first', () => {
    const texts = memoryTexts()
    let now = 1000
    const classes = new Classes(texts, () => ++now)
    classes.keepPlace('AAAAAA', PLACE)
    classes.keepDesk('CCCCCC', KEYS)
    const again = new Classes(texts, () => now)
    expect(again.list().map(({ code }) => code)).toEqual(['CCCCCC', 'AAAAAA'])
    expect(again.find('AAAAAA')).toMatchObject({ place: PLACE, desk: null })
    expect(again.find('CCCCCC')).toMatchObject({ place: null, desk: KEYS })
  })

  test('keeps keys that were told once, whichever of them opens a desk later', () => {
    const classes = new Classes(memoryTexts(), () => 1)
    classes.keepDesk('AAAAAA', KEYS)
    classes.keepDesk('AAAAAA', { teacher: KEYS.assistant, assistant: null, projector: null })
    expect(classes.find('AAAAAA')?.desk).toEqual(KEYS)
  })

  test('has real names beside nicknames, and forgets them with the class', () => {
    const texts = memoryTexts()
    const classes = new Classes(texts, () => 1)
    classes.keepDesk('AAAAAA', KEYS)
    classes.nameReally('AAAAAA', 3, 'Ann Example')
    classes.nameReally('AAAAAA', 4, 'Ben Example')
    classes.nameReally('AAAAAA', 4, '')
    expect(classes.find('AAAAAA')?.names).toEqual({ 3: 'Ann Example' })
    classes.forget('AAAAAA')
    expect(texts.getItem('multivector.classes')).not.toContain('Ann')
  })

  test('remembers which rounds of the match were told, of the one that is played now', () => {
    const texts = memoryTexts()
    const classes = new Classes(texts, () => 1)
    classes.keepPlace('AAAAAA', PLACE)
    expect(classes.toldOf('AAAAAA', 'match')).toBeNull()
    classes.keepTold('AAAAAA', 'match', 2)
    expect(new Classes(texts, () => 1).toldOf('AAAAAA', 'match')).toBe(2)
    classes.keepTold('AAAAAA', 'other', 0)
    expect(classes.toldOf('AAAAAA', 'match')).toBeNull()
    expect(classes.find('AAAAAA')?.place).toEqual(PLACE)
  })

  test('goes with a place that is given up, and with what the server has deleted', () => {
    let now = DAY
    const classes = new Classes(memoryTexts(), () => now)
    classes.keepPlace('AAAAAA', PLACE)
    classes.forgetPlace('AAAAAA')
    expect(classes.list()).toEqual([])
    classes.keepPlace('CCCCCC', PLACE)
    now += 31 * DAY
    expect(classes.find('CCCCCC')).toBeNull()
  })

  test('is nothing where what was kept is damaged', () => {
    const texts = memoryTexts()
    texts.setItem('multivector.classes', '[{"code":"AAAAAA"},7]')
    expect(new Classes(texts).list()).toEqual([])
  })
})
