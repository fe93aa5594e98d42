import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { indexedScenarios } from '../../src/device/indexed-scenarios.ts'
import type { ScenarioStore } from '../../src/device/scenario-store.ts'
import { HISTORY_LIMIT, Scenarios, type ScenarioState } from '../../src/device/scenarios.ts'
import { readDocument } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

let now = 0
const clock = () => ++now

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  now = 1000
})

/** The scenarios as another page opens them. */
const openPage = async () => new Scenarios(await indexedScenarios(), clock)

const stateOf = (name: string, more: Partial<ScenarioState> = {}): ScenarioState => ({
  document: { ...smallScenario(), name },
  plays: true,
  history: null,
  ...more,
})

/** Saves a scenario and gives back its entry, which must have got to the device. */
async function saved(page: Scenarios, ...args: Parameters<Scenarios['save']>) {
  const answer = await page.save(...args)
  if (answer.on !== 'device') throw new Error(`kept ${answer.on}`)
  return answer.entry
}

/** A device that fails with this error until it is mended. */
async function failing(name: string) {
  const store = (await indexedScenarios())!
  const state = { broken: true }
  const device = new Proxy(store, {
    get:
      (methods, key: keyof ScenarioStore) =>
      async (...args: never[]) => {
        if (state.broken) throw Object.assign(new Error('no'), { name })
        return (methods[key] as (...args: never[]) => unknown)(...args)
      },
  })
  return { device, state }
}

describe('Scenarios of one’s own', () => {
  test('are saved, listed, loaded and removed', async () => {
    const page = await openPage()
    const madeFrom = { id: 'first-steps', name: 'First Steps' }
    const history = { past: [{ label: 'x' }], future: [] }
    const entry = await saved(page, page.begin(madeFrom), stateOf('Mine', { history }))
    const other = await openPage()
    expect(await other.list()).toEqual([entry])
    expect(entry).toMatchObject({ id: 'small', name: 'Mine', plays: true, madeFrom, revision: 1 })
    const kept = (await other.load(entry.key))!
    expect(kept).toMatchObject({ entry, history })
    expect(readDocument(kept.text)).toMatchObject({ ok: true, document: stateOf('Mine').document })
    expect(await other.remove(entry.key)).toBe(true)
    expect(await page.list()).toEqual([])
    expect(await page.load(entry.key)).toBeNull()
  })

  test('are listed once each, the one changed last first', async () => {
    const page = await openPage()
    const [one, two] = [page.begin(null), page.begin(null)]
    await page.save(one, stateOf('One'))
    await page.save(two, stateOf('Two', { plays: false }))
    await page.save(one, stateOf('One anew'))
    expect((await page.list()).map(({ name, plays }) => [name, plays])).toEqual([
      ['One anew', true],
      ['Two', false],
    ])
  })

  test('may have problems: names in no language, ids that are none', async () => {
    const page = await openPage()
    const document = { ...smallScenario(), id: '', name: {} }
    const { key } = await saved(page, page.begin(null), stateOf('', { document, plays: false }))
    expect(await page.list()).toMatchObject([{ key, id: '', name: {}, plays: false }])
  })

  test('keep no history that is too long', async () => {
    const page = await openPage()
    const fits = 'x'.repeat(HISTORY_LIMIT - 2)
    for (const [history, kept] of [
      [fits, fits],
      [`${fits}x`, null],
    ]) {
      const { key } = await saved(page, page.begin(null), stateOf('Mine', { history }))
      expect((await page.load(key))?.history).toBe(kept)
    }
  })

  test('of another version of the program are left out', async () => {
    const store = (await indexedScenarios())!
    const content = { text: '{}', history: '[' }
    await store.put({ key: 'odd', revision: 0, writer: 'x' } as never, content)
    const page = await openPage()
    expect(await page.list()).toEqual([])
    expect(await page.load('odd')).toBeNull()
  })
})

describe('A scenario that two pages have open', () => {
  /** A scenario that two pages have loaded. */
  async function openTwice() {
    const first = await openPage()
    const entry = await saved(first, first.begin(null), stateOf('Mine'))
    const second = await openPage()
    const loaded = (await second.load(entry.key))!
    return { first, second, entry, origin: second.goOnWith(loaded.entry) }
  }

  test('is not overwritten by the one that has not seen the other’s changes', async () => {
    const { first, second, entry, origin } = await openTwice()
    const newer = await saved(first, first.goOnWith(entry), stateOf('First'))
    expect(await second.save(origin, stateOf('Second'))).toEqual({ on: 'nowhere', other: newer })
    expect(await first.list()).toEqual([newer])
  })

  test('may be saved by whoever comes first', async () => {
    const { first, second, entry, origin } = await openTwice()
    const newer = await saved(second, origin, stateOf('Second'))
    const refused = await first.save(first.goOnWith(entry), stateOf('First'))
    expect(refused).toEqual({ on: 'nowhere', other: newer })
  })

  test('is overwritten where that is wanted', async () => {
    const { first, second, entry, origin } = await openTwice()
    await first.save(first.goOnWith(entry), stateOf('First'))
    const refused = await second.save(origin, stateOf('Second'))
    if (refused.on !== 'nowhere') throw new Error('this would have overwritten')
    await saved(second, second.goOnWith(refused.other), stateOf('Second'))
    expect(await first.list()).toMatchObject([{ name: 'Second', revision: 3 }])
    expect(await first.save(first.goOnWith(entry), stateOf('First'))).toMatchObject({
      on: 'nowhere',
    })
  })

  test('is saved again where the other page has removed it: nothing is lost', async () => {
    const { first, second, entry, origin } = await openTwice()
    await first.remove(entry.key)
    await saved(second, origin, stateOf('Second'))
    expect(await first.list()).toMatchObject([{ name: 'Second' }])
  })
})

describe('Named versions', () => {
  test('are kept beside the scenario, the newest first, and go with it', async () => {
    const page = await openPage()
    const { key } = await saved(page, page.begin(null), stateOf('Mine'))
    const [one, two] = [stateOf('One').document, stateOf('Two').document]
    expect(await page.keepVersion(key, 'before the deals', one)).toEqual({ on: 'device' })
    await page.keepVersion(key, 'after the deals', two)
    await page.keepVersion(`${key}-other`, 'of another scenario', two)
    const other = await openPage()
    const versions = await other.versions(key)
    expect(versions.map(({ name }) => name)).toEqual(['after the deals', 'before the deals'])
    expect(readDocument(versions[1]!.text)).toMatchObject({ ok: true, document: one })
    expect(await other.removeVersion(key, versions[1]!.at)).toBe(true)
    expect((await other.versions(key)).map(({ name }) => name)).toEqual(['after the deals'])
    await other.remove(key)
    expect(await page.versions(key)).toEqual([])
    expect(await page.versions(`${key}-other`)).toHaveLength(1)
  })
})

describe('Without a database', () => {
  test('scenarios stay in memory, and this is said', async () => {
    const page = new Scenarios(null, clock)
    const origin = page.begin(null)
    const answer = await page.save(origin, stateOf('Mine'))
    expect(answer).toMatchObject({ on: 'memory', reason: 'missing', entry: { name: 'Mine' } })
    expect(await page.keepVersion(origin.key, 'v', smallScenario())).toEqual({
      on: 'memory',
      reason: 'missing',
    })
    expect(await page.list()).toMatchObject([{ name: 'Mine' }])
    expect(await page.load(origin.key)).toMatchObject({ entry: { name: 'Mine' } })
    const [version] = await page.versions(origin.key)
    expect(await page.removeVersion(origin.key, version!.at)).toBe(true)
    expect(await page.versions(origin.key)).toEqual([])
    expect(await page.remove(origin.key)).toBe(true)
    expect(await page.list()).toEqual([])
  })

  test.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'failed'],
  ])('or with one that fails with %s, they do as well until it is mended', async (name, reason) => {
    const { device, state } = await failing(name)
    state.broken = false
    const page = new Scenarios(device, clock)
    const entry = await saved(page, page.begin(null), stateOf('Mine'))
    state.broken = true
    const unsaved = await page.save(page.goOnWith(entry), stateOf('Newer'))
    expect(unsaved).toMatchObject({ on: 'memory', reason, entry: { name: 'Newer' } })
    expect(await page.list()).toMatchObject([{ name: 'Newer' }])
    expect(await page.remove('other')).toBe(false)
    state.broken = false
    expect(await page.list()).toMatchObject([{ name: 'Newer' }])
    if (unsaved.on !== 'memory') throw new Error('it was saved')
    await saved(page, page.goOnWith(unsaved.entry), stateOf('Newest'))
    expect(await (await openPage()).list()).toMatchObject([{ name: 'Newest', revision: 2 }])
  })
})
