import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { sameDocuments, tellDifferences } from '../../src/text/diff.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { flawsOf } from './sound.ts'

const base = shippedFile('post-settlement-2025')

/** Changes the default scenario, and gives the lines of what differs. */
function told(edit: (document: ScenarioFile) => void): string[] {
  const after = structuredClone(base)
  edit(after)
  return tellDifferences('en', base, after).flatMap(({ title, differences }) =>
    differences.map(({ sentence }) => `${title} | ${sentence}`),
  )
}

const find = <T extends { id: string }>(list: readonly T[] | undefined, id: string): T =>
  list!.find((entry) => entry.id === id)!

describe('Differences as sentences', () => {
  test.each<[string, (document: ScenarioFile) => void, string]>([
    [
      'a number with evidence',
      ({ states }) => (find(states, 'kazakhstan').stability.value = 7),
      'States | Kazakhstan › Stability: 6 → 7',
    ],
    [
      'what a state feels for a power',
      ({ states }) => (find(states, 'kazakhstan').goodwill['japan']!.value = 9),
      'States | Kazakhstan › Goodwill at the start › Japan: 5 → 9',
    ],
    [
      'a rule number, with its standard value',
      (document) => (document.rules = { ...document.rules, prices: { visit: { soft: 4 } } }),
      'Rule numbers | Prices › State visit › Soft power: 3 → 4 (standard: 3)',
    ],
    [
      'a part of the rules',
      (document) => (document.modules = { ...document.modules, loans: false }),
      'Parts of the rules | Loans: yes → no',
    ],
    [
      'a text, where its versions differ',
      ({ powers }) => {
        const { interest } = find(powers, 'japan')
        interest.judgement = `${interest.judgement} Or so it seems.`
      },
      'Powers | Japan › National interest › Judgement: “…found in the lab.” → “…found in the lab. Or so it seems.”',
    ],
    [
      'a text that is given in a further language',
      (document) => (document.name = { en: 'After the Settlement', ja: '国境のあと' }),
      'Overview | Name: “After the Settlement” → en: “After the Settlement”, ja: “国境のあと”',
    ],
    [
      'an option',
      ({ powers }) => (find(find(powers, 'japan').cards, 'jp-pavilion-day').seen = 'hidden'),
      'Initiative cards | Japan › A Day at the Pavilion › Who sees it: Quiet → Hidden',
    ],
    [
      'a reference',
      ({ states }) =>
        (find(find(states, 'kazakhstan').projects, 'kz-suzak-uranium').owner = 'china'),
      'States | Kazakhstan › Suzak uranium block › Owner at the start: not set → China',
    ],
    [
      'a number in an effect',
      ({ headlines }) =>
        (find(headlines, 'ratified').effects[0] = {
          effect: 'stability',
          state: ['uzbekistan', 'kyrgyzstan', 'tajikistan'],
          by: 2,
        }),
      'Headlines | The Khujand treaty is ratified › Effects 1: “Stability in Uzbekistan, Kyrgyzstan, and Tajikistan rises by 1.” → “Stability in Uzbekistan, Kyrgyzstan, and Tajikistan rises by 2.”',
    ],
    [
      'a new effect',
      ({ powers }) =>
        find(find(powers, 'japan').cards, 'jp-naryn-bridge').effects.push({
          effect: 'budget',
          power: 'actor',
          soft: 1,
        }),
      'Initiative cards | Japan › A Bridge over the Naryn › Effects 4: new: “Japan gains 1 soft power.”',
    ],
    [
      'a condition',
      ({ powers }) => {
        const card = find(find(powers, 'japan').cards, 'jp-pavilion-day')
        card.requires![0]!.atLeast = 6
      },
      'Initiative cards | Japan › A Day at the Pavilion › Conditions 1: “Japan has goodwill of at least 4 in the chosen state.” → “Japan has goodwill of at least 6 in the chosen state.”',
    ],
    [
      'what an interest counts',
      ({ powers }) => (find(powers, 'russia').interest.is = { measure: 'size' }),
      'Powers | Russia › National interest › What counts: “states led alone” → “size of connected projects”',
    ],
    [
      'an entry that is new',
      ({ calls }) => calls!.push({ ...calls![0]!, id: 'bridges', name: 'asks for bridges' }),
      'Calls | asks for bridges: new',
    ],
    [
      'an entry that was left out',
      ({ powers }) => find(powers, 'japan').triggers!.pop(),
      'Powers | Japan › Triggers 1: left out: “Pressure by China makes Japan 1 more wary than usual.”',
    ],
    [
      'an entry that changed places',
      ({ states }) => states.push(states.shift()!),
      'States | Kazakhstan: now after Tajikistan',
    ],
    [
      'an entry that is known by whom it is about',
      ({ wariness }) => (wariness[0]!.value = 9),
      'Wariness at the start | Japan toward China: 4 → 9',
    ],
    [
      'a mark at the start',
      ({ opening }) => opening!.surveys!.shift(),
      'Opening marks | Surveys (Japan in Kazakhstan): left out',
    ],
    [
      'a list of plain values',
      ({ calendar }) => (calendar.reviews = [4, 8]),
      'Calendar | Reviews after rounds: 2, 4, 6, and 8 → 4 and 8',
    ],
  ])('%s', (_, edit, line) => {
    expect(told(edit)).toEqual([line])
  })

  test('stand under their parts, each part once and in order', () => {
    const parts = tellDifferences('en', base, shippedFile('unsettled-borders-2022'))
    const titles = parts.map(({ title }) => title)
    expect(titles.slice(0, 3)).toEqual(['Overview', 'Glossary', 'Calendar'])
    expect(new Set(titles).size).toBe(titles.length)
    for (const { part, differences } of parts) {
      expect(differences.filter((each) => each.part !== part)).toEqual([])
    }
  })

  test('there are none between equals', () => {
    expect(tellDifferences('en', base, base)).toEqual([])
    expect(flawsOf(sameDocuments('en'))).toEqual([])
  })

  test('say something sound of documents that are broken anywhere', () => {
    const junk = fc.oneof(
      fc.constantFrom(null, true, 'actor', '', [], {}, [{}], { id: 'x' }),
      fc.integer({ min: -99, max: 99 }),
    )
    const small = shippedFile('first-steps')
    const pathOf = (places: readonly number[]): string[] => {
      const path: string[] = []
      let value: unknown = small
      for (const place of places) {
        if (typeof value !== 'object' || value === null) break
        const keys = Object.keys(value)
        if (keys.length === 0) break
        path.push(keys[place % keys.length]!)
        value = (value as Record<string, unknown>)[path.at(-1)!]
      }
      return path
    }
    const breaks = fc.array(
      fc.record({ places: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), junk }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(breaks, (list) => {
        const broken = structuredClone(small) as unknown as Record<string, unknown>
        for (const { places, junk: value } of list) {
          const path = pathOf(places)
          const owner = path
            .slice(0, -1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], broken)
          if (typeof owner === 'object' && owner !== null) {
            ;(owner as Record<string, unknown>)[path.at(-1)!] = value
          }
        }
        for (const pair of [
          [small, broken],
          [broken, small],
        ]) {
          for (const { differences } of tellDifferences('en', pair[0], pair[1])) {
            for (const { sentence } of differences) expect(sentence).toMatch(/\S: \S/)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
