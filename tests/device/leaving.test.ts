import { describe, expect, test } from 'vitest'
import { putAside, saveAside } from '../../src/device/leaving.ts'
import { Matches } from '../../src/device/matches.ts'
import { memoryStore } from '../../src/device/match-store.ts'
import { memoryTexts } from '../../src/device/texts.ts'
import { open } from '../match/session/play.ts'

const session = open({ scenario: 'small' })
const recordAt = (changed: number) => session.record({ id: 'left', app: '1', created: 1, changed })

describe('A match whose page was left before it was saved', () => {
  test('is saved when a page is opened again, once', async () => {
    const [matches, texts] = [new Matches(memoryStore()), memoryTexts()]
    putAside({ record: recordAt(5), outcome: null }, texts)
    await saveAside(matches, texts)
    expect((await matches.list()).map(({ id, changed }) => [id, changed])).toEqual([['left', 5]])
    await matches.remove('left')
    await saveAside(matches, texts)
    expect(await matches.list()).toEqual([])
  })

  test('does not take the place of what was saved since', async () => {
    const [matches, texts] = [new Matches(memoryStore()), memoryTexts()]
    putAside({ record: recordAt(5), outcome: null }, texts)
    await matches.save(recordAt(6), null)
    await saveAside(matches, texts)
    expect((await matches.list()).map(({ changed }) => changed)).toEqual([6])
  })

  test('is forgotten when what was put aside is damaged', async () => {
    const [matches, texts] = [new Matches(memoryStore()), memoryTexts()]
    texts.setItem('multivector.leaving', '{"record":{"id":7}}')
    await saveAside(matches, texts)
    expect(await matches.list()).toEqual([])
  })
})
