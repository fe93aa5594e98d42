import { describe, expect, test } from 'vitest'
import { card } from '../fixtures/scenarios/parts.ts'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  reassure,
  stabilise,
  summit,
  survey,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const flat = { neglect: false, hedging: false }
const unfading = { rules: { review: { fade: 0 } } }
const goodwillIn = (...alder: number[]) => ({
  alder: Object.fromEntries(['north', 'east', 'south', 'west'].map((id, at) => [id, alder[at]!])),
  birch: { north: 0, east: 0, south: 0, west: 0 },
  cedar: { north: 0, east: 0, south: 0, west: 0 },
})

test('[V1] [V2] [V3] reviews are held after the rounds named in the calendar', () => {
  let t = table({ reviews: [2, 3] })
  const held: boolean[] = []
  for (let round = 1; round <= 4; round++) {
    t = t.play()
    held.push(t.told('review').length > 0)
  }
  expect(held).toEqual([false, true, true, false])
})

describe('[V1] neglect', () => {
  const t = table({ reviews: [2, 4], modules: { hedging: false } })

  test('[V1] a state not courted since the last review costs 1 goodwill there', () => {
    const after = t.play().play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['V1 -1'])
    expect(after.goodwill('cedar', 'south')).toBe(3)
  })

  test('[V1] courtship in any round since the last review counts', () => {
    const early = t.play({ north: [exchange('alder')] }).play()
    expect(early.why('goodwill', 'alder', 'north')).toEqual([])
    expect(early.why('goodwill', 'birch', 'north')).toEqual(['V1 -1'])
    expect(early.why('goodwill', 'alder', 'east')).toEqual(['V1 -1'])
    const late = t.play().play({ north: [exchange('alder')] })
    expect(late.why('goodwill', 'alder', 'north')).toEqual(['O1 +1'])
  })

  test('[V1] courtship before the last review does not', () => {
    const after = t
      .play({ north: [exchange('alder')] })
      .play()
      .play()
      .play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['V1 -1'])
  })

  const once = table({
    reviews: [1],
    modules: { hedging: false },
    stability: { alder: 6 },
    projects: { mine: { in: 'alder' } },
  })

  test.each([
    ['an exchange', exchange('alder'), true],
    ['a grant', grant('alder'), true],
    ['a loan', loan('alder'), true],
    ['a dialogue', dialogue('alder'), true],
    ['a visit', visit('alder'), true],
    ['a survey', survey('alder'), false],
    ['a deal', deal('mine'), false],
    ['stabilising', stabilise('alder'), false],
    ['reassuring', reassure(), false],
  ])('[V1] what courts its state and what does not: %s', (_, order, courts) => {
    const after = once.play({ north: [order] })
    expect(after.why('goodwill', 'alder', 'north').includes('V1 -1')).toBe(!courts)
    expect(after.why('goodwill', 'birch', 'north')).toEqual(['V1 -1'])
  })

  test('[V1] a dialogue that brings no goodwill courts all the same', () => {
    const after = once
      .with({ goodwill: { alder: { north: 5 } } })
      .play({ north: [dialogue('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(5)
  })

  test('[V1] a summit courts all', () => {
    const after = once.play({ north: [summit()] })
    expect(after.stateIds().map((state) => after.goodwill(state, 'north'))).toEqual([5, 5, 5])
  })

  test('[V1] an order that was paid back courts nothing', () => {
    const ban = card('ban', {
      step: 'prepare',
      seen: 'quiet',
      target: 'none',
      effects: [{ effect: 'forbid', power: 'rivals', order: 'exchange', rounds: 1 }],
    })
    const t = table({ reviews: [1], power: { east: { cards: [ban] } } })
    const after = t.play({ north: [exchange('alder')], east: [play('ban')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['V1 -1'])
  })

  test('[V1] neglect comes before points', () => {
    const t = table({ reviews: [1], goodwill: { alder: { east: 5 } } })
    const after = t.play({ north: [exchange('alder')] })
    expect(after.told('review')[0]).toMatchObject({ state: 0, firsts: [0] })
    expect([after.alignment('alder', 'north'), after.alignment('alder', 'east')]).toEqual([5, 4])
  })

  test('[V1] the scenario may change it', () => {
    const t = table({ reviews: [1], rules: { review: { neglect: 3 } } })
    expect(t.play().goodwill('alder', 'north')).toBe(1)
  })
})

describe('[V2] points', () => {
  /** Twelfths that the powers get from alder alone. */
  function paid(weight: number, ...goodwill: number[]): number[] {
    const t = table({
      powers: goodwill.length,
      reviews: [1],
      modules: flat,
      ...unfading,
      goodwill: goodwillIn(...goodwill),
      state: { alder: { weight } },
    })
    const after = t.play()
    return t.powerIds().map((id) => after.twelfths(id))
  }

  test.each([
    ['first and second', 4, [6, 5, 4], [48, 24, 0]],
    ['an odd weight', 3, [6, 5, 4], [36, 18, 0]],
    ['two tied firsts share both prizes', 4, [6, 6, 4], [36, 36, 0]],
    ['three tied firsts', 4, [6, 6, 6], [24, 24, 24]],
    ['four tied firsts, rounded down', 1, [6, 6, 6, 6], [4, 4, 4, 4]],
    ['two tied seconds share the half', 4, [6, 5, 5], [48, 12, 12]],
    ['two tied seconds of an odd weight', 3, [6, 5, 5], [36, 9, 9]],
    ['three tied seconds', 1, [6, 5, 5, 5], [12, 2, 2, 2]],
    ['nobody with an alignment', 4, [0, 0, 0], [0, 0, 0]],
    ['seconds with an alignment of 0', 4, [6, 0, 0], [48, 0, 0]],
    ['the third gets nothing', 4, [3, 9, 5, 6], [0, 48, 0, 24]],
  ])('[V2] %s', (_, weight, goodwill, twelfths) => {
    expect(paid(weight, ...goodwill)).toEqual(twelfths)
  })

  test('[V2] alignment counts, not goodwill', () => {
    const t = table({
      reviews: [1],
      modules: flat,
      goodwill: goodwillIn(5, 4, 1),
      projects: { mine: { in: 'alder', size: 2, owner: 'east' } },
      state: { alder: { weight: 4 } },
    })
    const after = t.play()
    expect([after.points('north'), after.points('east')]).toEqual([2, 4])
  })

  test('[V2] a review tells what alignment was made of when it was held', () => {
    const t = table({
      reviews: [1],
      modules: { hedging: false },
      goodwill: { alder: { north: 7, east: 5 } },
      projects: { mine: { in: 'alder', size: 2, owner: 'north' } },
    })
    const [told] = t.play({ east: [exchange('alder')] }).told('review')
    expect(told).toMatchObject({ state: 0, goodwill: [5, 5, 3], stake: [2, 0, 0] })
  })

  test('[V2] the prizes of all states and reviews add up', () => {
    const goodwill = Object.fromEntries(
      ['alder', 'birch', 'cedar'].map((state) => [state, { north: 6, east: 5 }]),
    )
    const t = table({ reviews: [1, 2], modules: flat, ...unfading, goodwill })
    expect([t.play().points('north'), t.play().points('east')]).toEqual([6, 3])
    expect(t.play().play().points('north')).toBe(12)
  })
})

describe('[V4] fading', () => {
  /** Table on whose only review alder likes north so much, and nobody minds neglect. */
  const warm = (north: number, review: object = {}, modules: object = flat) =>
    table({ reviews: [1], modules, rules: { review }, goodwill: { alder: { north } } })

  test.each([
    [10, ['V4 -1']],
    [7, ['V4 -1']],
    [6, ['V4 -1']],
    [5, []],
    [4, []],
  ])('[V4] goodwill %i', (north, why) => {
    expect(warm(north).play().why('goodwill', 'alder', 'north')).toEqual(why)
  })

  test('[V4] courted or not', () => {
    const after = warm(6, {}, {}).play({ north: [grant('alder')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O2 +1', 'V4 -1'])
    expect(after.goodwill('alder', 'north')).toBe(6)
  })

  test('[V4] goodwill that reached 6 in the round of the review fades at once', () => {
    const after = warm(5).play({ north: [exchange('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(5)
  })

  test('[V4] with neglect it is 2, both read on the same board', () => {
    const neglect = { hedging: false }
    const after = warm(6, {}, neglect).play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['V1 -1', 'V4 -1'])
    expect(after.goodwill('alder', 'north')).toBe(4)
  })

  test('[V4] it comes before points', () => {
    const after = warm(6)
      .with({ goodwill: { alder: { east: 5 } } })
      .play()
    expect(after.told('review')[0]).toMatchObject({ firsts: [0, 1], goodwill: [5, 5, 4] })
    expect(after.twelfths('north')).toBe(after.twelfths('east'))
  })

  test('[V4] only at reviews', () => {
    const t = table({ reviews: [2], modules: flat, goodwill: { alder: { north: 6 } } })
    expect([
      t.play().goodwill('alder', 'north'),
      t.play().play().goodwill('alder', 'north'),
    ]).toEqual([6, 5])
  })

  test('[V4] the scenario may change limit and loss, or leave it out', () => {
    const left = (review: object) => warm(8, review).play().goodwill('alder', 'north')
    expect(left({ fadeFrom: 9 })).toBe(8)
    expect(left({ fadeFrom: 8 })).toBe(7)
    expect(left({ fade: 3 })).toBe(5)
    expect(left({ fade: 0 })).toBe(8)
  })
})

describe('[V3] mistrust', () => {
  const t = (wariness: Record<string, Record<string, number>>, rules = {}) =>
    table({ reviews: [1], modules: flat, goodwill: goodwillIn(0, 0, 0), wariness, rules })

  test.each([
    [4, 0],
    [5, -2],
  ])('[V3] a wariness of %i, cooled by 1, costs %i points', (wariness, points) => {
    const after = t({ east: { north: wariness } }).play()
    expect(after.points('north')).toBe(points)
    expect([after.points('east'), after.points('south')]).toEqual([0, 0])
  })

  test('[V3] each wary rival costs 2 points', () => {
    expect(
      t({ east: { north: 5 }, south: { north: 6 } })
        .play()
        .points('north'),
    ).toBe(-4)
  })

  test('[V3] backlash of the round has already brought wariness down', () => {
    expect(
      t({ east: { north: 7 } })
        .play()
        .points('north'),
    ).toBe(0)
  })

  test('[V3] only in a round with a review', () => {
    const never = table({ reviews: [5], wariness: { east: { north: 5 } } })
    expect(never.play().points('north')).toBe(0)
  })

  test('[V3] the scenario may change limit and fine', () => {
    const rules = { review: { waryFrom: 3, waryPenalty: 1 } }
    expect(
      t({ east: { north: 4 } }, rules)
        .play()
        .points('north'),
    ).toBe(-1)
  })
})
