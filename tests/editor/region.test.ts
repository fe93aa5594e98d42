/** The region that a scenario begins with when nothing is there yet. */
import { describe, expect, test } from 'vitest'
import { emptyRegion, judge } from '../../src/editor/index.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { editorWord } from '../../src/text/editor.ts'
import { randomMatch, someSettings } from '../helpers/play.ts'
import { shippedFacts } from '../helpers/worlds.ts'

const region = emptyRegion((key, params) => editorWord('en', key, params), 2030)

describe('an empty region', () => {
  const { scenario, problems } = judge(region, shippedFacts())

  test('has no problems', () => {
    expect(problems).toEqual([])
  })

  test('plays to an end, and both powers can win', () => {
    const world = compileWorld(scenario!)
    const winners = someSettings(world, 12).flatMap((setting) => {
      const { after } = [...randomMatch(world, setting)].at(-1)!
      expect(after.ended).not.toBe(0)
      return after.winners
    })
    expect(new Set(winners)).toEqual(new Set([0, 1]))
  })

  test('gives both powers the same: nothing is said about the world yet', () => {
    const world = compileWorld(scenario!)
    const { goodwill, soft, capital } = world.opening
    expect(goodwill.every((value) => value === goodwill[0])).toBe(true)
    expect([soft[0], capital[0]]).toEqual([soft[1], capital[1]])
  })

  test('rests on nothing but judgements that wait to be replaced', () => {
    const reasons = JSON.stringify(region).match(/"judgement":"[^"]*"/g)!
    expect(new Set(reasons)).toEqual(new Set(['"judgement":"To be filled in."']))
  })
})
