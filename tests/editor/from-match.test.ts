/** A scenario made from where a match stands. */
import { describe, expect, test } from 'vitest'
import { continued, judge, withoutStandards } from '../../src/editor/index.ts'
import { compileWorld, SeededDice, startMatch, type Position } from '../../src/rules/index.ts'
import { parseScenarioValue } from '../../src/scenario/index.ts'
import { randomMatch, someSettings } from '../helpers/play.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { defaultScenario, shippedFacts } from '../helpers/worlds.ts'

const TELLING = { id: 'as-it-stands', name: 'As it stands', reason: 'As a match had it.' }
const world = compileWorld(defaultScenario())
const facts = shippedFacts()

/** What a scenario carries of a position. */
const carried = ({ stability, baseline, goodwill, owner, wariness, doctrine }: Position) => ({
  stability,
  baseline,
  goodwill,
  owner,
  wariness,
  doctrine,
})

describe('a scenario from a match', () => {
  test.each(someSettings(world, 4))('plays from every round of a match (%#)', (setting) => {
    for (const { after } of randomMatch(world, setting)) {
      if (after.ended !== 0) continue
      const document = continued(world, after, TELLING)
      const { scenario, problems } = judge(document, facts)
      expect(problems).toEqual([])
      expect(carried(compileWorld(scenario!).opening)).toEqual(carried(after))
    }
  })

  test('begins in the quarter of the round that is planned, and ends when the match would', () => {
    const [first] = randomMatch(world, someSettings(world, 1)[0]!)
    const { calendar } = continued(world, first!.after, TELLING)
    expect(calendar).toEqual({ year: 2025, quarter: 3, rounds: 7, reviews: expect.any(Array) })
    expect(calendar.reviews.at(-1)).toBe(7)
  })

  test('says of nothing that is as it was that the match has changed it', () => {
    const start = startMatch(world, SeededDice.from('1'))
    const document = continued(world, { ...start, calls: [] }, TELLING)
    expect(document.states[0]!.stability).toEqual(world.scenario.states[0]!.stability)
  })

  test('is refused once the match is over', () => {
    const over = [...randomMatch(world, someSettings(world, 1)[0]!)].at(-1)!.after
    expect(() => continued(world, over, TELLING)).toThrow(/over/)
  })
})

describe('a document without standards', () => {
  test.each(['post-settlement-2025', 'classroom-50'])('means what it meant: %s', (id) => {
    const full = parseScenarioValue(shippedFile(id))
    if (!full.ok) throw new Error(id)
    expect(parseScenarioValue(withoutStandards(full.scenario))).toEqual(full)
    expect(withoutStandards(full.scenario).rules ?? {}).toEqual(shippedFile(id).rules ?? {})
  })
})
