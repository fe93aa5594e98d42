import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Change,
  changesBetween,
  type ScenarioFile,
  withChanges,
} from '../../src/scenario/index.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { runs } from '../helpers/counts.ts'
import { edited, type Edits } from './edit.ts'

const changesFor = (edits: Edits): Change[] => changesBetween(smallScenario(), edited(edits))

/** What the changes between two documents make of the first, as JSON, which knows the order of keys. */
const madeOf = (before: object, after: unknown): string =>
  JSON.stringify(withChanges(before, changesBetween(before, after)))

const documents = fc
  .object({ key: fc.constantFrom('a', 'b', 'c', 'id') })
  .map((value) => JSON.parse(JSON.stringify(value)) as object)

describe('The changes between two documents', () => {
  test('are none between the same', () => {
    expect(changesFor({})).toEqual([])
  })

  test('say what is set, what is added and what is gone', () => {
    expect(
      changesFor({
        '/states/1/stability/value': 9,
        '/states/0/neutral': true,
        '/powers/0/traits': undefined,
      }),
    ).toEqual([
      { at: ['powers', 0, 'traits'], gone: true },
      { at: ['states', 0, 'neutral'], set: true },
      { at: ['states', 1, 'stability', 'value'], set: 9 },
    ])
  })

  test('keep the members of a list that stay, and what is changed in them', () => {
    const [first, second, ...rest] = smallScenario().headlines!
    const fresh = { ...first!, id: 'fresh' }
    const after: ScenarioFile = {
      ...smallScenario(),
      headlines: [second!, fresh, ...rest.map((each) => ({ ...each, name: 'Anew' }))],
    }
    expect(changesBetween(smallScenario(), after)[0]).toEqual({
      at: ['headlines'],
      list: [[1, 1], { put: fresh }, [2, rest.length]],
    })
    expect(madeOf(smallScenario(), after)).toBe(JSON.stringify(after))
  })

  test('make the one of the other, whatever they are', () => {
    const madeRight = fc.property(documents, documents, (before, after) => {
      expect(madeOf(before, after)).toBe(JSON.stringify(after))
    })
    fc.assert(madeRight, runs(500, { quick: 100, long: 20_000 }))
    expect(madeOf(smallScenario(), largeScenario())).toBe(JSON.stringify(largeScenario()))
  })
})

describe('Changes that lead nowhere', () => {
  test.each<[string, Change]>([
    ['a group that is not there', { at: ['nowhere', 'a'], set: 1 }],
    ['a member that is not there', { at: ['states', 99], set: 1 }],
    ['a member by name', { at: ['states', 'length'], set: 0 }],
    ['the prototype', { at: ['__proto__'], set: { polluted: 1 } }],
    ['inside of the prototype', { at: ['constructor', 'prototype', 'polluted'], set: 1 }],
    ['a key that is gone already', { at: ['nowhere'], gone: true }],
    ['a list that is none', { at: ['name'], list: [] }],
    ['members that are not there', { at: ['states'], list: [[0, 1e9]] }],
    [
      'a member twice',
      {
        at: ['states'],
        list: [
          [0, 1],
          [0, 1],
        ],
      },
    ],
  ])('make nothing: %s', (_, change) => {
    expect(withChanges(smallScenario(), [change])).toBeUndefined()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('leave the document as it was', () => {
    const document = smallScenario()
    withChanges(document, [
      { at: ['name'], set: 'Other' },
      { at: ['nowhere', 'a'], set: 1 },
    ])
    expect(document).toEqual(smallScenario())
  })
})
