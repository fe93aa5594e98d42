import { describe, expect, it } from 'vitest'
import { FEATURES, PLAYERS } from '../../src/ai/index.ts'
import { fitWeights, samplesOf, type Sample } from '../../src/lab/fit.ts'
import { SeededDice } from '../../src/rules/index.ts'
import { defaultWorld } from '../ai/views.ts'

const AT = new Map(FEATURES.slice(1).map((name, index) => [name as string, index]))

/** Samples whose points to come are worked out from their features. */
function madeUp(rest: (value: (feature: string) => number, group: number) => number): Sample[] {
  const dice = SeededDice.from('fit')
  return Array.from({ length: 2000 }, (_, i) => {
    const features = FEATURES.slice(1).map(() => dice.roll(10))
    const group = i % 4
    return { group: `${group}`, features, rest: rest((name) => features[AT.get(name)!]!, group) }
  })
}

describe('Fitting weights', () => {
  it('finds what a feature is worth in points, whatever a round and a power have anyway', () => {
    const { weights, explained } = fitWeights(
      madeUp((value, group) => 2 * value('places') - value('overhang') + 100 * group),
    )
    expect(weights.places / weights.points).toBeCloseTo(2, 1)
    expect(weights.overhang / weights.points).toBeCloseTo(-1, 1)
    expect(weights.goodwill / weights.points).toBeCloseTo(0, 1)
    expect(explained).toBeGreaterThan(0.99)
  })

  it('puts down to chance what harms by nature and seems to help, and the reverse', () => {
    const { weights } = fitWeights(madeUp((value) => 3 * value('mistrust') - 3 * value('soft')))
    expect(weights.mistrust).toBeCloseTo(0)
    expect(weights.soft).toBeCloseTo(0)
  })

  it('learns from every position of a match and every power, and from none of a collapse', () => {
    const world = defaultWorld()
    const players = () => world.rivals.map(() => PLAYERS['flowchart']!())
    const samples = samplesOf(world, players(), 'fit-0')
    expect(samples).toHaveLength(world.powers * world.rounds)
    expect(samples.every(({ features }) => features.length === FEATURES.length - 1)).toBe(true)
    expect(samplesOf(world, players(), 'fit-0')).toEqual(samples)
    const fragile = structuredClone(world)
    fragile.rules.collapse.states = 0
    expect(samplesOf(fragile, players(), 'fit-0')).toEqual([])
  })
})
