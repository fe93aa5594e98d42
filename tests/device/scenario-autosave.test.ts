import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { indexedScenarios } from '../../src/device/indexed-scenarios.ts'
import { autosaveScenario } from '../../src/device/scenario-autosave.ts'
import { putAside, saveAside, takeBack } from '../../src/device/scenario-leaving.ts'
import { type SavedScenario, Scenarios, type ScenarioState } from '../../src/device/scenarios.ts'
import { memoryTexts, type Texts } from '../../src/device/texts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const stateOf = (name: string): ScenarioState => ({
  document: { ...smallScenario(), name },
  plays: true,
  history: { past: [name], future: [] },
})

const openPage = async () => new Scenarios(await indexedScenarios())
const namesIn = async (page: Scenarios) => (await page.list()).map(({ name }) => name)

let texts: Texts
let page: Scenarios

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  texts = memoryTexts()
  vi.stubGlobal('localStorage', texts)
  page = await openPage()
})

/** A scenario that is worked on in a page. */
function edit(scenarios: Scenarios, origin = scenarios.begin(null)) {
  const heard: SavedScenario[] = []
  const draft = { state: stateOf('New') }
  const saving = autosaveScenario(
    scenarios,
    origin,
    () => draft.state,
    (saved) => heard.push(saved),
  )
  const rename = (name: string) => {
    draft.state = stateOf(name)
    saving.changed()
  }
  return { heard, saving, rename }
}

describe('A scenario that is worked on', () => {
  test('is saved after changes, those that come together in one', async () => {
    const { heard, saving, rename } = edit(page)
    for (const name of ['A', 'AB', 'ABC']) rename(name)
    await vi.waitUntil(() => heard.length > 0)
    rename('ABCD')
    await saving.stop()
    expect(heard).toMatchObject([
      { on: 'device', entry: { name: 'ABC', revision: 1 } },
      { on: 'device', entry: { name: 'ABCD', revision: 2 } },
    ])
    expect(await namesIn(await openPage())).toEqual(['ABCD'])
  })

  test('is listed and loaded as it was left at once', async () => {
    const { saving, rename } = edit(page)
    rename('Left')
    void saving.stop()
    expect(await namesIn(page)).toEqual(['Left'])
    const [entry] = await page.list()
    expect((await page.load(entry!.key))?.text).toContain('"Left"')
  })

  test('is not saved while nothing changes', async () => {
    const { heard, saving } = edit(page)
    await saving.stop()
    expect(heard).toEqual([])
  })

  test('waits when another page has changed it, until it may overwrite that', async () => {
    const mine = edit(page)
    mine.rename('Mine')
    await vi.waitUntil(() => mine.heard.length === 1)
    const other = await openPage()
    const theirs = edit(other, other.goOnWith((await other.list())[0]!))
    theirs.rename('Theirs')
    await theirs.saving.stop()

    mine.rename('Mine anew')
    await vi.waitUntil(() => mine.heard.length === 2)
    expect(mine.heard[1]).toMatchObject({ on: 'nowhere', other: { name: 'Theirs' } })
    expect(await namesIn(page)).toEqual(['Theirs'])
    mine.saving.overwrite()
    await mine.saving.stop()
    expect(await namesIn(page)).toEqual(['Mine anew'])
  })
})

describe('A scenario whose page is left before it is saved', () => {
  /** Leaves the page, as browsers tell it. */
  const leave = () => globalThis.dispatchEvent(new Event('pagehide'))

  beforeEach(() => {
    const window = new EventTarget()
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
    vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
    vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window))
  })

  test('is saved when a page is opened again, with its history', async () => {
    const { rename } = edit(page)
    rename('Left')
    leave()
    const again = await Scenarios.open()
    const [entry] = await again.list()
    expect(await again.load(entry!.key)).toMatchObject({
      entry: { name: 'Left' },
      history: stateOf('Left').history,
    })
  })

  test('is as new as it was left, though an older state was saved meanwhile', async () => {
    const { heard, rename } = edit(page)
    rename('Saved')
    await vi.waitUntil(() => heard.length > 0)
    rename('Left')
    leave()
    expect(await namesIn(await Scenarios.open())).toEqual(['Left'])
  })

  test('needs nothing where all was saved', async () => {
    const { heard, rename } = edit(page)
    rename('Saved')
    await vi.waitUntil(() => heard.length > 0)
    leave()
    expect(texts.getItem('multivector.leaving-scenarios')).toBeNull()
  })

  test('is one scenario still, when the page comes back and saves it', async () => {
    const { saving, rename } = edit(page)
    rename('Left')
    leave()
    rename('Come back')
    await saving.stop()
    expect(await namesIn(await Scenarios.open())).toEqual(['Come back'])
  })
})

describe('What was put aside', () => {
  const left = (name: string, changed: number, origin = page.begin(null)) => ({
    origin,
    state: stateOf(name),
    changed,
  })

  test('may be of several pages', async () => {
    putAside(left('One', 5), texts)
    putAside(left('Two', 6), texts)
    await saveAside(page, texts)
    expect(await namesIn(page)).toEqual(['Two', 'One'])
    expect(await saveAside(page, texts).then(() => namesIn(page))).toHaveLength(2)
  })

  test('does not take the place of what its page has saved since', async () => {
    const one = left('Old', 5)
    putAside(one, texts)
    await page.save(one.origin, stateOf('New'), 6)
    await saveAside(page, texts)
    expect(await namesIn(page)).toEqual(['New'])
  })

  test('is saved beside what another page has made of the scenario', async () => {
    const one = left('Mine', 5)
    const other = await openPage()
    await other.save({ ...other.begin(null), key: one.origin.key }, stateOf('Theirs'), 4)
    putAside(one, texts)
    await saveAside(page, texts)
    expect(await namesIn(page)).toEqual(['Mine', 'Theirs'])
  })

  test('goes without its history where there is little room', async () => {
    const narrow: Texts = {
      ...texts,
      setItem: (key, text) => {
        if (text.includes('past')) throw new Error('full')
        texts.setItem(key, text)
      },
    }
    expect(putAside(left('Mine', 5), narrow)).toBe(true)
    await saveAside(page, texts)
    const [entry] = await page.list()
    expect(await page.load(entry!.key)).toMatchObject({ entry: { name: 'Mine' }, history: null })
  })

  test('is taken back by its own page', async () => {
    const [one, two] = [left('One', 5), left('Two', 6)]
    putAside(one, texts)
    putAside(two, texts)
    takeBack(one.origin, texts)
    await saveAside(page, texts)
    expect(await namesIn(page)).toEqual(['Two'])
  })

  test.each(['{', '[null]', '[{"origin":null}]', '[{"origin":{},"state":{},"changed":1}]', '7'])(
    'is forgotten when it is damaged: %s',
    async (text) => {
      texts.setItem('multivector.leaving-scenarios', text)
      await saveAside(page, texts)
      expect(await page.list()).toEqual([])
    },
  )
})
