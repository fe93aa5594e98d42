/** Effects tried out on the opening board. */
import { describe, expect, test } from 'vitest'
import { tryEffects, type Trial, type World } from '../../src/rules/index.ts'
import { card, headline } from '../fixtures/scenarios/parts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import type { Effects } from '../helpers/acting.ts'
import { WORLDS, worldOf } from '../helpers/worlds.ts'

const [ALDER, BIRCH] = [0, 1]
const [NORTH, SOUTH] = [0, 1]

/** A world whose first headline is this. */
function newsWorld(effects: Effects, target = ['alder', 'birch']): World {
  const file = smallScenario()
  return worldOf({
    ...file,
    headlines: [headline('news', { target, effects }), ...file.headlines!],
  })
}

const news = (state: number): Trial => ({ what: 'headline', headline: 0, state })

describe('trying effects', () => {
  test('a headline hits the state that is chosen, on the board as it is written', () => {
    const world = newsWorld([{ effect: 'stability', state: 'target', by: -2 }])
    const { before, after } = tryEffects(world, news(BIRCH), true)
    expect(before.stability).toEqual(world.opening.stability)
    expect(after.stability).toEqual([6, 4, 5])
    expect(tryEffects(world, news(ALDER), true).after.stability).toEqual([4, 6, 5])
    expect(world.opening.stability).toEqual([6, 6, 5])
  })

  test('chances come true, or do not', () => {
    const world = newsWorld([
      {
        effect: 'chance',
        percent: 40,
        then: [{ effect: 'stability', state: 'alder', by: 1 }],
        else: [{ effect: 'stability', state: 'alder', by: -1 }],
      },
    ])
    const stability = (luck: boolean) => tryEffects(world, news(ALDER), luck).after.stability[ALDER]
    expect([stability(true), stability(false)]).toEqual([7, 5])
  })

  test('delayed effects come in their rounds, as far as the match goes', () => {
    const world = newsWorld([
      {
        effect: 'later',
        rounds: 2,
        times: 5,
        then: [{ effect: 'stability', state: 'target', by: -1 }],
      },
    ])
    const { after, later } = tryEffects(world, news(ALDER), true)
    expect(after.stability[ALDER]).toBe(6)
    expect(later.map(({ round, after }) => [round, after.stability[ALDER]])).toEqual([
      [3, 5],
      [4, 4],
    ])
  })

  test('a card does what it does to the rival that is chosen, and says why it could not be played', () => {
    const file = smallScenario()
    const [north, south] = file.powers
    const warning = card('warning', {
      target: 'state-and-rival',
      states: ['alder'],
      effects: [{ effect: 'goodwill', power: 'rival', state: 'target', by: -2 }],
    })
    const world = worldOf({ ...file, powers: [{ ...north!, cards: [warning] }, south!] })
    const at = (state: number): Trial => ({
      ...{ what: 'card', power: NORTH, card: 0, rival: SOUTH },
      state,
    })
    const tried = tryEffects(world, at(ALDER), true)
    expect(tried.refused).toBeNull()
    expect(tried.after.goodwill.slice(0, 2)).toEqual([5, 2])
    expect(tryEffects(world, at(BIRCH), true).refused).toBe('card-place')
  })

  test('a backlash hits the state and the rival that are chosen', () => {
    const file = smallScenario()
    const [north, south] = file.powers
    const backlash: Effects = [{ effect: 'goodwill', power: 'rival', state: 'target', by: -3 }]
    const world = worldOf({ ...file, powers: [{ ...north!, backlash }, south!] })
    const trial: Trial = { what: 'backlash', power: NORTH, toward: SOUTH, state: BIRCH }
    const { after, facts } = tryEffects(world, trial, true)
    expect(after.goodwill).toEqual([5, 4, 4, 1, 4, 5])
    expect(facts[0]).toMatchObject({ fact: 'backlash', power: NORTH, toward: SOUTH, state: BIRCH })
  })
})

/** Every trial of everything in a world that has effects. */
function everyTrial(world: World): Trial[] {
  const all = [...world.rivals.keys()]
  return [
    ...world.headlines.flatMap(({ targets }, headline) =>
      (targets.length > 0 ? targets : [-1]).map((state): Trial => ({
        ...{ what: 'headline', headline },
        state,
      })),
    ),
    ...all.flatMap((power) =>
      world.cards[power]!.map(({ needsState, needsRival }, card): Trial => ({
        ...{ what: 'card', power, card },
        state: needsState ? 0 : -1,
        rival: needsRival ? world.rivals[power]![0]! : -1,
      })),
    ),
    ...all.map((power): Trial => ({
      ...{ what: 'backlash', power, toward: world.rivals[power]![0]!, state: 0 },
    })),
  ]
}

test.each(WORLDS)('all that a scenario holds can be tried: %s', (_, world) => {
  for (const trial of everyTrial(world)) {
    for (const luck of [true, false]) {
      const { before, after, facts } = tryEffects(world, trial, luck)
      expect(before.stability).toEqual(world.opening.stability)
      expect([...after.goodwill, ...after.stability].every((n) => n >= 0 && n <= 10)).toBe(true)
      expect(facts.length).toBeGreaterThan(0)
    }
  }
})
