/** Entries of a document and what goes with them. */
import { describe, expect, test } from 'vitest'
import {
  addedPower,
  begin,
  blankOf,
  change,
  freshId,
  judge,
  removedPower,
  removedState,
  renamed,
  withBorder,
  type Recipe,
} from '../../src/editor/index.ts'
import { fieldAt, type Problem, type ScenarioFile } from '../../src/scenario/index.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { shippedFacts } from '../helpers/worlds.ts'

const facts = shippedFacts()
const document = shippedFile('post-settlement-2025')

const after = (recipe: Recipe): ScenarioFile =>
  change(begin(document), { kind: 'set', place: '' }, recipe).document

const problemsAfter = (recipe: Recipe): Problem[] => judge(after(recipe), facts).problems

describe('an id', () => {
  test.each([
    ['state', 'kazakhstan'],
    ['power', 'japan'],
    ['sector', 'oil'],
    ['call', 'postponed-summit'],
  ] as const)('of a %s is changed wherever the document names it', (kind, id) => {
    expect(problemsAfter(renamed(kind, id, 'renamed'))).toEqual([])
    expect(JSON.stringify(after(renamed(kind, id, 'renamed')))).not.toContain(`"${id}"`)
  })

  test('that is new is none of those there are', () => {
    expect(freshId('a', [])).toBe('a')
    expect(freshId('a', ['a', 'a-2'])).toBe('a-3')
  })
})

describe('a power', () => {
  test('that is added has goodwill and wariness everywhere, without evidence at first', () => {
    const blank = blankOf(fieldAt(document, ['powers', 0])!, 'powers', {
      words: 'New',
      idFor: (key) => (key === 'state' ? 'kazakhstan' : 'fourth'),
    }) as ScenarioFile['powers'][number]
    const codes = problemsAfter(addedPower(blank)).map(({ code }) => code)
    expect(codes).not.toContain('goodwill-missing')
    expect(codes).not.toContain('wariness-missing')
    expect(codes).toContain('no-evidence')
  })

  test('that is taken out leaves no goodwill, wariness, projects or marks behind', () => {
    const rest = after(removedPower('japan'))
    expect(rest.states.flatMap(({ goodwill }) => Object.keys(goodwill))).not.toContain('japan')
    expect(rest.wariness.flatMap(({ of, toward }) => [of, toward])).not.toContain('japan')
    expect(rest.opening?.surveys).toEqual([])
  })
})

describe('a state', () => {
  test('that is taken out leaves no borders, gateways or marks behind', () => {
    const rest = after(removedState('kazakhstan'))
    expect(rest.states.flatMap(({ borders }) => borders)).not.toContain('kazakhstan')
    const gateways = rest.powers.flatMap((power) => power.gateways.map(({ state }) => state))
    expect(gateways).not.toContain('kazakhstan')
  })

  test('borders both ways, and parts both ways', () => {
    const joined = after(withBorder('kazakhstan', 'tajikistan', true))
    const bordersOf = (file: ScenarioFile, id: string) =>
      file.states.find((state) => state.id === id)!.borders
    expect(bordersOf(joined, 'kazakhstan')).toContain('tajikistan')
    expect(bordersOf(joined, 'tajikistan')).toContain('kazakhstan')
    const parted = after(withBorder('kazakhstan', 'uzbekistan', false))
    expect(bordersOf(parted, 'kazakhstan')).not.toContain('uzbekistan')
    expect(bordersOf(parted, 'uzbekistan')).not.toContain('kazakhstan')
  })
})
