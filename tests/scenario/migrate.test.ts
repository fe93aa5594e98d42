import { describe, expect, test } from 'vitest'
import {
  liftScenario,
  migrate,
  parseScenario,
  parseScenarioValue,
} from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

/** The small scenario as the early draft format 0 wrote it. */
function smallFormat0(): Record<string, unknown> {
  const { calendar, wariness, ...others } = smallScenario()
  const { year, quarter, rounds, reviews } = calendar
  return {
    ...others,
    formatVersion: 0,
    calendar: { start: { year, quarter }, rounds, reviews },
    wariness: wariness.map(({ of, toward, ...claim }) => ({ from: of, to: toward, ...claim })),
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

describe('A file of an older format', () => {
  test('is lifted to the very same document as one of the newest format', () => {
    expect(migrate(smallFormat0(), 0)).toEqual(smallScenario())
  })

  test('parses to the very same scenario, from text and as a value', () => {
    const newest = parseScenarioValue(smallScenario())
    expect(newest.ok).toBe(true)
    expect(parseScenarioValue(smallFormat0())).toEqual(newest)
    expect(parseScenario(JSON.stringify(smallFormat0()))).toEqual(newest)
  })

  test('tells which format it was', () => {
    expect(liftScenario(JSON.stringify(smallFormat0()))).toMatchObject({ ok: true, from: 0 })
    expect(liftScenario(JSON.stringify(smallScenario()))).toMatchObject({ ok: true, from: 1 })
  })

  test('is not changed by being lifted', () => {
    const frozen = deepFreeze(smallFormat0())
    expect(() => migrate(frozen, 0)).not.toThrow()
    expect(frozen).toEqual(smallFormat0())
  })

  test('keeps its mistakes, for the schema to report', () => {
    for (const wrong of [5, null, 'x', [], { start: 7 }, {}]) {
      const lifted = migrate({ formatVersion: 0, calendar: wrong, wariness: wrong }, 0)
      expect(lifted).toMatchObject({ formatVersion: 1, calendar: wrong, wariness: wrong })
    }
    expect(migrate({ wariness: [1, null] }, 0)).toMatchObject({ wariness: [1, null] })
  })
})

describe('A file of the newest format', () => {
  test('stays as it is', () => {
    expect(migrate(smallScenario(), 1)).toEqual(smallScenario())
  })

  test('may not use the words of an older one', () => {
    const parsed = parseScenarioValue({ ...smallFormat0(), formatVersion: 1 })
    expect(!parsed.ok && parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'missing-key /calendar/year',
      'missing-key /calendar/quarter',
      'unknown-key /calendar/start',
      'missing-key /wariness/0/of',
      'missing-key /wariness/0/toward',
      'unknown-key /wariness/0/from',
      'missing-key /wariness/1/of',
      'missing-key /wariness/1/toward',
      'unknown-key /wariness/1/from',
    ])
  })
})
