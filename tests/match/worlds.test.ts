import { describe, expect, test } from 'vitest'
import { sharedDocument, worldOf } from '../../src/match/worlds.ts'
import { SCENARIOS } from './table.ts'

describe('The world of a scenario', () => {
  test('is compiled once for all copies of a document', () => {
    const document = sharedDocument(SCENARIOS.small)
    expect(document).toEqual(SCENARIOS.small)
    expect(sharedDocument(SCENARIOS.small)).toBe(document)
    expect(worldOf(structuredClone(SCENARIOS.small))).toBe(worldOf(document))
  })

  test('follows the content of the document', () => {
    const changed = structuredClone(SCENARIOS.small)
    changed.powers[0]!.income.value += 1
    expect(worldOf(changed).income[0]).toBe(worldOf(SCENARIOS.small).income[0]! + 1)
  })

  test('is forgotten when many others are played', () => {
    const world = worldOf(structuredClone(SCENARIOS.small))
    for (let value = 1; value <= 8; value++) {
      const other = structuredClone(SCENARIOS.small)
      other.powers[0]!.income.value = value + 20
      worldOf(other)
    }
    expect(worldOf(structuredClone(SCENARIOS.small))).not.toBe(world)
  })
})
