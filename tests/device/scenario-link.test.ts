import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type FindShipped,
  LINK_LIMIT,
  readScenarioLink,
  writeScenarioLink,
} from '../../src/device/scenario-link.ts'
import { type ScenarioFile, scenarioText } from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { runs } from '../helpers/counts.ts'
import { shippedFile } from '../helpers/shipped.ts'

const SHIPPED = ['first-steps', 'post-settlement-2025'].map(shippedFile)
const find: FindShipped = async (id) => SHIPPED.find((file) => file.id === id) ?? null

const DEFAULT = SHIPPED[1]!

/** The text of a link, which must not be too long. */
async function linkTo(document: ScenarioFile, shipped = SHIPPED): Promise<string> {
  const written = await writeScenarioLink(document, shipped)
  if (!written.ok) throw new Error(written.problems[0]!.code)
  return written.text
}

/** A link as somebody else could write it: any text, packed. */
const linkOf = (text: string | Uint8Array, version = '1'): string =>
  version + deflateRawSync(text).toString('base64url')

/** What a link says of a shipped scenario. */
const insideOf = (link: string) =>
  JSON.parse(inflateRawSync(Buffer.from(link.slice(1), 'base64url')).toString()) as {
    hash: string
  }

const differenceOf = (changes: unknown, more: object = {}): string =>
  linkOf(JSON.stringify({ of: 'first-steps', hash: '0', changes, ...more }))

/** What is said of a link, sentences checked; `read` where it opens. */
async function said(link: string, shipped = find): Promise<string[]> {
  const read = await readScenarioLink(link, shipped)
  if (read.ok) return ['read']
  for (const problem of read.problems) expect(problemSentence('en', problem)).toMatch(/\.$/)
  return read.problems.map(({ code }) => code)
}

/** The default scenario after ten changes of different kinds. */
function changedDefault(): ScenarioFile {
  const file = shippedFile('post-settlement-2025')
  const [power, state] = [file.powers[0]!, file.states[0]!]
  file.id = 'my-region'
  file.name = { en: 'My region', ja: '私の地域' }
  state.stability.value = 3
  state.goodwill['japan']!.value = 9
  state.projects.push({ ...state.projects[0]!, id: 'new-port', name: 'New port' })
  file.states[1]!.neutral = true
  file.headlines!.unshift({ ...file.headlines![3]!, id: 'fresh-news', name: 'Fresh news' })
  file.headlines!.splice(7, 1)
  file.calls!.reverse()
  power.cards![2]!.cost.soft = 1
  delete power.cards![3]!.judgement
  return file
}

describe('A link', () => {
  test('carries a small scenario as a whole', async () => {
    const link = await linkTo(smallScenario())
    expect(link).toMatch(/^1[\w-]+$/)
    const read = await readScenarioLink(link, find)
    expect(read).toEqual({ ok: true, document: smallScenario(), from: 1, problems: [] })
  })

  test('carries what differs from a shipped scenario, byte for byte', async () => {
    for (const document of [DEFAULT, changedDefault()]) {
      const link = await linkTo(document)
      expect(link.length).toBeLessThan(2000)
      const read = await readScenarioLink(link, find)
      expect(read.ok && scenarioText(read.document)).toBe(scenarioText(document))
    }
  })

  test('carries what has problems, with them', async () => {
    const read = await readScenarioLink(await linkTo({ ...smallScenario(), briefing: '' }), find)
    expect(read).toMatchObject({ ok: true, problems: [{ code: 'too-short' }] })
  })

  test('that would be too long is not made', async () => {
    const written = await writeScenarioLink(DEFAULT, [])
    expect(written).toMatchObject({
      ok: false,
      problems: [{ code: 'too-long-link', params: { most: LINK_LIMIT } }],
    })
  })

  test('gives back whatever texts were changed', async () => {
    const texts = fc.asyncProperty(
      fc.constantFrom(smallScenario(), largeScenario(), ...SHIPPED),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat({ max: 1000 }),
      async (file, name, value) => {
        const [first, ...rest] = file.states
        const state = { ...first!, name, weight: { value } }
        const document = { ...file, states: [...rest, state], summary: { en: name, ja: name } }
        const read = await readScenarioLink(await linkTo(document), find)
        expect(read.ok && scenarioText(read.document)).toBe(scenarioText(document))
      },
    )
    await fc.assert(texts, runs(60, { quick: 20, long: 1000 }))
  })
})

describe('A link that leads nowhere is refused', () => {
  test('when the shipped scenario is missing, or cannot be loaded', async () => {
    const link = await linkTo(changedDefault())
    expect(await said(link, async () => null)).toEqual(['unknown-base'])
    expect(await said(link, () => Promise.reject(new Error('offline')))).toEqual(['unknown-base'])
  })

  test('when the shipped scenario is another one here', async () => {
    const other = { ...DEFAULT, name: 'Another' }
    expect(await said(await linkTo(changedDefault()), async () => other)).toEqual(['other-base'])
  })

  test('when a newer program made it', async () => {
    expect(await said(linkOf('{}', '2'))).toEqual(['newer-link'])
  })

  test('when its changes lead nowhere', async () => {
    const { hash } = insideOf(await linkTo(SHIPPED[0]!))
    expect(await said(differenceOf([], { hash }))).toEqual(['read'])
    const nowhere = differenceOf([{ at: ['nowhere', 0], set: 1 }], { hash })
    expect(await said(nowhere)).toEqual(['damaged-link'])
  })

  test('when what comes of it is no scenario', async () => {
    const { hash } = insideOf(await linkTo(SHIPPED[0]!))
    expect(await said(differenceOf([{ at: ['powers'], gone: true }], { hash }))).toEqual([
      'missing-key',
    ])
    expect(await said(differenceOf([{ at: [], set: 7 }], { hash }))).toEqual(['wrong-type'])
  })
})

describe('A hostile link', () => {
  test('may unpack to gigabytes: it is refused before that', async () => {
    const bomb = linkOf(Buffer.alloc(10_000_000, ' '))
    expect(bomb.length).toBeLessThan(LINK_LIMIT)
    expect(await said(bomb)).toEqual(['damaged-link'])
  })

  test.each([
    ['nothing', ''],
    ['only a version', '1'],
    ['no version', 'abc'],
    ['letters that no link has', '1???'],
    ['bytes that are not packed', '1AAAA'],
    ['bytes that are no text', linkOf(Uint8Array.of(0xff, 0xfe))],
    ['no JSON', linkOf('{')],
    ['deep nesting', linkOf('['.repeat(100_000) + ']'.repeat(100_000))],
  ])('may hold %s', async (_, link) => {
    expect(await said(link)).toEqual([expect.stringMatching(/^(damaged-link|too-deep)$/)])
  })

  test('may be without end', async () => {
    expect(await said(`1${'A'.repeat(LINK_LIMIT)}`)).toEqual(['too-long-link'])
  })

  test('may be anything: it is refused or read, and never more than that', async () => {
    const start = await linkTo(smallScenario())
    const damaged = fc
      .tuple(fc.nat({ max: start.length }), fc.string({ maxLength: 4 }), fc.nat({ max: 4 }))
      .map(([at, put, gone]) => start.slice(0, at) + put + start.slice(at + gone))
    const inside = fc.json().map((text) => linkOf(text))
    const { hash } = insideOf(await linkTo(SHIPPED[0]!))
    const change = fc.record(
      {
        at: fc.array(fc.oneof(fc.constantFrom('states', 'powers', '__proto__', 'id'), fc.nat(9))),
        set: fc.jsonValue(),
        gone: fc.constant(true),
        list: fc.array(fc.oneof(fc.tuple(fc.integer(), fc.integer()), fc.jsonValue())),
      },
      { requiredKeys: ['at'] },
    )
    const changes = fc.array(change).map((value) => differenceOf(value, { hash }))
    const links = fc.asyncProperty(
      fc.oneof(damaged, inside, changes, fc.string()),
      async (link) => {
        expect((await said(link)).length).toBeGreaterThan(0)
      },
    )
    await fc.assert(links, runs(500, { quick: 100, long: 10_000 }))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
